import { dark, quartz } from 'vega-themes';
import { describe, expect, it } from 'vitest';
import { theme } from '../../../src/charts/theme.js';
import { dateOf, periodHeads, periodsFor, shownPeriods, writePeriod } from '../../../src/corpus/periods.js';
import { drawCorpusCharts } from '../../../src/corpus/report/corpus-charts.js';
import { documentNames } from '../../../src/corpus/report/document-names.js';
import type { CorpusTables } from '../../../src/corpus/rows.js';
import type { Chart } from '../../../src/data.js';
import { renderSvg } from '../../../src/rendering/render-svg.js';
import { fonts, measure } from '../../charts/fonts.js';
import { expectLegible } from '../../charts/legible.js';
import { dataOf } from '../../charts/opened.js';
import { schemaErrors } from '../../charts/schema.js';
import { overlaps, textsOf } from '../../charts/svg-texts.js';
import { sampleCorpus } from '../sample-corpus.js';

const ids = ['document-map', 'theme-by-document', 'theme-by-person', 'network', 'terms-by-month', 'trends'];
const pen = { language: 'zh', version: '0.0.0', measure } as const;

const monthsOf = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => `${2001 + Math.floor(i / 12)}-${String(1 + (i % 12)).padStart(2, '0')}`);
const quarters = Array.from({ length: 24 }, (_, i) => `${2010 + Math.floor(i / 4)}-Q${1 + (i % 4)}`);
const years = Array.from({ length: 30 }, (_, i) => String(1990 + i));

const draw = (tables: CorpusTables, id: string): Chart => {
  const chart = drawCorpusCharts(tables, pen).find((one) => one.id === id);
  if (!chart) throw new Error(`no chart ${id}`);
  return chart;
};

describe('the charts of a corpus', () => {
  const sizes = [
    { documents: 5, periods: monthsOf(3), people: 3 },
    { documents: 24, periods: monthsOf(24), people: 14 },
    { documents: 100, periods: quarters, people: 30 },
    { documents: 200, periods: years, people: 300 },
  ];

  for (const size of sizes) {
    for (const language of ['zh', 'en'] as const) {
      it(`fit, are large enough and overlap nowhere: ${size.documents} documents, ${size.periods.length} periods, ${language}`, {
        timeout: 60_000,
      }, async () => {
        const charts = drawCorpusCharts(sampleCorpus(size), { language, version: '0.0.0', measure });
        expect(charts.map(({ id }) => id)).toEqual(ids);
        for (const chart of charts) {
          expect(JSON.stringify(chart.spec)).not.toMatch(/undefined|NaN|Infinity/);
          await expectLegible(chart);
        }
      });
    }
  }

  it('refer from every row of their data to rows of the tables', () => {
    const tables = sampleCorpus({ documents: 24, periods: monthsOf(24), people: 14 });
    for (const chart of drawCorpusCharts(tables, pen)) {
      const rows = Object.values(dataOf(chart)).flat();
      expect(rows.length, chart.id).toBeGreaterThan(5);
      for (const { row } of rows) expect(String(row)).toMatch(/^[a-z-]+\/\d+(,\d+)*$/);
    }
    const [cell] = dataOf(draw(tables, 'terms-by-month'))['terms-by-month'] ?? [];
    const { term, month, count } = tables.termsByMonth[Number(String(cell?.row).split('/')[1]) - 1] ?? {};
    expect(cell).toMatchObject({ term, month, count });
  });

  it('draw a quarter from the rows of its months', () => {
    const months = monthsOf(30);
    const tables = sampleCorpus({ documents: 60, periods: months, people: 3 });
    const period = periodsFor(months);
    const termsByPeriod = [...new Set(months.map(period))].flatMap((quarter) =>
      tables.termsByMonth
        .filter(({ month }) => period(month) === quarter && month.endsWith('1'))
        .map((row) => ({ ...row, month: quarter })),
    );
    const rows = dataOf(draw({ ...tables, termsByPeriod }, 'terms-by-month'))['terms-by-month'] ?? [];
    expect(rows.length).toBeGreaterThan(20);
    for (const { row, term, month } of rows) {
      const drawn = String(row)
        .replace('terms-by-month/', '')
        .split(',')
        .map((number) => tables.termsByMonth[Number(number) - 1]);
      expect(drawn).toHaveLength(3);
      for (const each of drawn) expect([each?.term, period(each?.month ?? '')]).toEqual([term, month]);
    }
  });

  it('are valid against the schema of Vega-Lite, without a colour in their data', () => {
    for (const chart of drawCorpusCharts(sampleCorpus({ documents: 24, periods: monthsOf(24), people: 14 }), pen)) {
      expect(schemaErrors(chart), chart.id).toEqual([]);
      const { config: _, params: __, ...rest } = chart.spec as unknown as Readonly<Record<string, unknown>>;
      expect(JSON.stringify(rest), chart.id).not.toMatch(/#[0-9a-f]{6}\b|"scale":null/i);
    }
  });

  it('can be drawn in other themes, and in another size', async () => {
    for (const chart of drawCorpusCharts(sampleCorpus({ documents: 24, periods: monthsOf(24), people: 14 }), pen)) {
      for (const config of [dark, quartz]) {
        const svg = await renderSvg({ ...chart, spec: { ...chart.spec, config } as Chart['spec'] }, fonts);
        expect(svg).toContain(`fill="${config.background}"`);
        expect(svg).not.toMatch(/NaN|undefined/);
      }
      if ('facet' in chart.spec) continue;
      const texts = textsOf(await renderSvg({ ...chart, spec: { ...chart.spec, width: 1600 } as Chart['spec'] }, fonts), measure);
      expect(texts.filter(({ left, right }) => left < -2 || right > 1602)).toEqual([]);
      expect(overlaps(texts), chart.id).toEqual([]);
    }
  });

  it('are none of an empty corpus, and none over time without dates', () => {
    expect(drawCorpusCharts(sampleCorpus({ documents: 0, periods: [], people: 0 }), pen)).toEqual([]);
    const undated = drawCorpusCharts(sampleCorpus({ documents: 9, periods: [], people: 9 }), pen);
    expect(undated.map(({ id }) => id)).toEqual(ids.slice(0, 4));
    expect(undated.map(({ caption }) => caption).filter((caption) => caption.includes('按日期'))).toEqual([]);
    expect(draw(sampleCorpus({ documents: 9, periods: monthsOf(3), people: 9 }), 'theme-by-document').caption).toContain(
      '共 9 场，按日期排列。',
    );
  });

  it('show no course of two dates, and no trends where none is one', () => {
    const of = (tables: CorpusTables): readonly string[] => drawCorpusCharts(tables, pen).map(({ id }) => id);
    const dated = sampleCorpus({ documents: 9, periods: monthsOf(3), people: 9 });
    expect(of(dated)).toEqual(ids);
    expect(of({ ...dated, trends: dated.trends.map((row) => ({ ...row, tier: 'described' as const })) })).toEqual(ids.slice(0, 5));
    expect(of(sampleCorpus({ documents: 9, periods: monthsOf(2), people: 9 }))).toEqual(ids.slice(0, 4));
  });
});

describe('the map of discussions', () => {
  const mapOf = (documents: number) => {
    const chart = draw(sampleCorpus({ documents, periods: monthsOf(12), people: 5 }), 'document-map');
    const rows = dataOf(chart)['document-map'] ?? [];
    const of = (kind: string) => rows.filter((row) => row.kind === kind);
    const { params = [] } = chart.spec as { readonly params?: readonly { readonly name: string; readonly value?: unknown }[] };
    const names = Object.values((params.find(({ name }) => name === 'names')?.value ?? {}) as Readonly<Record<string, string>>);
    return { chart, names, numbered: of('document').filter(({ number }) => number !== undefined), all: of('document') };
  };

  it.each([5, 24, 50])('names each of %i discussions beside its number', async (documents) => {
    const { chart, names, numbered } = mapOf(documents);
    const numbers = Array.from({ length: documents }, (_, i) => i + 1);
    expect(numbered.map(({ number }) => number)).toEqual(numbers);
    expect(names.map((name) => Number(/^\d+/.exec(name)?.[0]))).toEqual(numbers);
    expect(new Set(names.map((name) => name.replace(/^\d+\. /, ''))).size).toBe(documents);
    const texts = textsOf(await renderSvg(chart, fonts), measure).map(({ text }) => text);
    for (const number of numbers) expect(texts).toContain(String(number));
    for (const name of names) expect(texts).toContain(name);
  });

  it('lets no numbered square cover another', async () => {
    const svg = await renderSvg(mapOf(50).chart, fonts);
    const squares = [...svg.matchAll(/<path transform="translate\(([\d.]+),([\d.]+)\)" d="M-9,-9h18v18h-18Z"/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ]);
    expect(squares).toHaveLength(50);
    const apart = squares.flatMap(([x = 0, y = 0], i) => squares.slice(i + 1).map(([u = 0, v = 0]) => Math.hypot(x - u, y - v)));
    expect(Math.min(...apart)).toBeGreaterThan(18);
  });

  it('numbers the farthest of very many, draws the others, and says how many', () => {
    const { chart, numbered, all } = mapOf(200);
    const [, named = 0, bare = 0] = (/最远的 (\d+) 场有号码，其他 (\d+) 场/.exec(chart.caption) ?? []).map(Number);
    expect(numbered).toHaveLength(named);
    expect(all).toHaveLength(200);
    expect(named + bare).toBe(200);
    expect(named).toBeGreaterThan(45);
  });
});

describe('the network', () => {
  const networkOf = (people: number, documents = 30) => {
    const chart = draw(sampleCorpus({ documents, periods: monthsOf(12), people }), 'network');
    const { nodes = [], edges = [] } = dataOf(chart);
    return { chart, edges, of: (column: string) => nodes.filter((row) => row.column === column) };
  };

  it.each([2, 9, 40, 54])(
    'names those of %i people who came more than once and have room, with their discussions and two themes of each',
    async (all) => {
      const { chart, edges, of } = networkOf(all);
      const regulars = all - Math.floor(all / 4);
      const people = of('person');
      expect(chart.caption).toContain(`画了 ${regulars} 人中的 ${people.length} 人`);
      expect(people.length).toBe(Math.min(regulars, people.length));
      expect(people.length).toBeGreaterThanOrEqual(Math.min(regulars, 30));
      const documents = new Set(of('document').map(({ item }) => item));
      expect(edges.filter(({ kind }) => kind === 'document')).toHaveLength(2 * documents.size);
      for (const { a, b, kind } of edges) expect(documents.has(kind === 'person' ? b : a)).toBe(true);
      const texts = textsOf(await renderSvg(chart, fonts), measure).map(({ text }) => text);
      for (const column of ['person', 'document', 'theme']) for (const { label } of of(column)) expect(texts).toContain(label);
      await expectLegible(chart);
    },
  );

  it('lets no line cross the names of discussions', () => {
    const { edges, of } = networkOf(20);
    const [left, right] = [
      Math.min(...of('document').map(({ x }) => Number(x))),
      Math.max(...of('document').map(({ end }) => Number(end))),
    ];
    expect(right).toBeGreaterThan(left + 5);
    for (const { x, x2, kind } of edges) {
      if (kind === 'person') expect(Number(x2)).toBe(left);
      else expect(Number(x)).toBe(right);
    }
  });

  it('is none where fewer than two came more than once', () => {
    const tables = sampleCorpus({ documents: 9, periods: [], people: 1 });
    expect(drawCorpusCharts(tables, pen).map(({ id }) => id)).not.toContain('network');
  });
});

describe('what a document is called', () => {
  const named = (...rows: readonly (readonly [document: string, title: string])[]) => {
    const [first] = sampleCorpus({ documents: 1, periods: [], people: 0 }).documents;
    if (!first) throw new Error('no document');
    return [...documentNames({ documents: rows.map(([document, title]) => ({ ...first, document, title })) }, 130, pen).values()];
  };

  it('is its title without the date, cut where it tells the document from the others', () => {
    expect(named(['a.txt', '2026-03-05 河道治理'], ['b.txt', '图书馆'])).toEqual(['河道治理', '图书馆']);
    expect(named(['a.txt', '关于河道治理的圆桌讨论第一场'], ['b.txt', '图书馆'])).toEqual(['关于河道治理的圆桌…', '图书馆']);
    expect(named(['a.txt', '关于河道治理的圆桌讨论第一场'], ['b.txt', '关于河道治理的圆桌讨论第二场'])).toEqual([
      '关于河道治…论第一场',
      '关于河道治…论第二场',
    ]);
  });

  it('is its file name, or its whole id, where titles are alike', () => {
    expect(named(['x/a.txt', '座谈'], ['x/b.txt', '座谈'])).toEqual(['a', 'b']);
    expect(named(['x/a.txt', '座谈'], ['y/a.txt', '座谈'])).toEqual(['x/a', 'y/a']);
  });
});

describe('people and their themes', () => {
  it('have no column with fewer than 30 sentences, which the caption says', () => {
    const chart = draw(sampleCorpus({ documents: 9, periods: monthsOf(3), people: 12 }), 'theme-by-person');
    const columns = new Set(dataOf(chart)['theme-by-person']?.map(({ group }) => group));
    expect([...columns].sort()).toEqual([0, 1, 2, 5, 6, 8, 10].map((i) => `发言人${i}号`).sort());
    expect(chart.caption).toContain('至少 30 句');
  });

  it('are as dark as the lower end of the interval, so that ten of twenty are paler than a hundred of two hundred', () => {
    const tables = sampleCorpus({ documents: 9, periods: monthsOf(3), people: 2 });
    const [theme] = tables.themes;
    const cell = (group: string, count: number, of: number, low: number) => ({
      ...{ group, theme: theme?.theme ?? '', count, of, share: count / of, low, high: 1 - low },
    });
    const themeByPerson = [cell('发言人0号', 15, 30, 0.332), cell('发言人1号', 100, 200, 0.431)];
    const chart = draw({ ...tables, themeByPerson }, 'theme-by-person');
    expect(dataOf(chart)['theme-by-person']?.map(({ group, low }) => [group, low])).toEqual([
      ['发言人0号', 0.332],
      ['发言人1号', 0.431],
    ]);
    expect(JSON.stringify(chart.spec)).toContain('"color":{"field":"low"');
  });
});

describe('time', () => {
  it('is in months up to 24 of them, then in quarters, then in years', () => {
    const period = (months: readonly string[]) => periodsFor(months)(months.at(-1) ?? '');
    expect(period(monthsOf(24))).toBe('2002-12');
    expect(period(monthsOf(25))).toBe('2003-Q1');
    expect(period(monthsOf(72))).toBe('2006-Q4');
    expect(period(monthsOf(73))).toBe('2007');
    expect(period(years)).toBe('2019');
  });

  it('of more than 24 years is the last 24', () => {
    expect(shownPeriods(years.map((month) => ({ month })))).toEqual({ shown: years.slice(6), earlier: 6 });
    const { caption } = draw(sampleCorpus({ documents: 60, periods: years, people: 3 }), 'terms-by-month');
    expect(caption).toContain('最近 24 年');
  });

  it('is written as people read it', () => {
    expect(['2026-03', '2026-Q4', '2026'].map((period) => writePeriod(period, 'zh'))).toEqual(['2026年3月', '2026年四季度', '2026年']);
    expect(['2026-03', '2026-Q4', '2026'].map((period) => writePeriod(period, 'en'))).toEqual(['Mar 2026', 'Q4 2026', '2026']);
  });

  it('heads columns with a year over its first period only', () => {
    const heads = (periods: readonly string[]) => periodHeads(periods, 'zh').map(({ label, note }) => `${label} ${note ?? ''}`.trim());
    expect(heads(['2025-11', '2025-12', '2026-01', '2026-03'])).toEqual(['2025 11月', '12月', '2026 1月', '3月']);
    expect(heads(['2025-Q4', '2026-Q1'])).toEqual(['2025 四季', '2026 一季']);
    expect(heads(['2025', '2026'])).toEqual(['2025', '2026']);
  });

  it('begins on the first day of a period', () => {
    expect(['2026-03', '2026-Q4', '2026'].map(dateOf)).toEqual(['2026-03-01', '2026-10-01', '2026-01-01']);
  });

  it('shows the whole interval of every rate, at its distance in time', async () => {
    const periods = ['2020-01', '2020-02', '2021-02'];
    const chart = draw(sampleCorpus({ documents: 9, periods, people: 3 }), 'trends');
    const { 'terms-by-month': points = [], trends = [] } = dataOf(chart);
    expect(trends).toHaveLength(9);
    expect(points).toHaveLength(27);
    const svg = await renderSvg(chart, fonts);
    const height = Number(/"height":(\d+)/.exec(JSON.stringify(chart.spec))?.[1]);
    const bands = [...svg.matchAll(/mark-area role-mark[\s\S]*?<path[^>]*? d="([^"]*)"/g)].map(([, d = '']) =>
      [...d.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const),
    );
    expect(bands).toHaveLength(9);
    for (const band of bands) {
      for (const [, y] of band) expect(y).toBeGreaterThanOrEqual(-0.01);
      for (const [, y] of band) expect(y).toBeLessThanOrEqual(height + 0.01);
      const [[first] = [0], [second] = [0], [third] = [0]] = band;
      expect((third - second) / (second - first)).toBeCloseTo(366 / 31, 1);
    }
  });

  it('tells strong trends apart by colour and a legend', async () => {
    const svg = await renderSvg(draw(sampleCorpus({ documents: 24, periods: monthsOf(24), people: 3 }), 'trends'), fonts);
    const lines = [...svg.matchAll(/mark-line role-mark[\s\S]*?<path[^>]*? stroke="(#\w+)"/g)].map(([, colour]) => colour);
    expect(lines).toEqual(Array.from({ length: 9 }, (_, i) => theme.people[i < 2 ? 1 : 0]));
    expect(svg).toContain('每千词次数（强）');
  });
});
