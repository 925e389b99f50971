import { describe, expect, it } from 'vitest';
import { periodsFor, shownPeriods, writePeriod } from '../../../src/corpus/periods.js';
import { drawCorpusCharts } from '../../../src/corpus/report/corpus-charts.js';
import { documentNames } from '../../../src/corpus/report/document-names.js';
import type { CorpusTables } from '../../../src/corpus/rows.js';
import type { Chart } from '../../../src/data.js';
import { measure } from '../../charts/fonts.js';
import { expectLegible } from '../../charts/legible.js';
import { sampleCorpus } from '../sample-corpus.js';

const ids = ['document-map', 'theme-by-document', 'theme-by-person', 'terms-by-month', 'trends'];
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

/** All rows of data in a specification, each once. */
const valuesOf = (value: unknown): readonly Readonly<Record<string, unknown>>[] => {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'values' in value && Array.isArray(value.values) ? value.values : [];
  return [...new Set([...own, ...Object.values(value).flatMap((one) => (one === own ? [] : valuesOf(one)))])];
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

  it('are none of an empty corpus, and none over time without dates', () => {
    expect(drawCorpusCharts(sampleCorpus({ documents: 0, periods: [], people: 0 }), pen)).toEqual([]);
    const undated = drawCorpusCharts(sampleCorpus({ documents: 9, periods: [], people: 9 }), pen);
    expect(undated.map(({ id }) => id)).toEqual(ids.slice(0, 3));
  });
});

describe('the map of discussions', () => {
  it.each([5, 24, 50])('names each of %i discussions beside its number', (documents) => {
    const tables = sampleCorpus({ documents, periods: monthsOf(12), people: 5 });
    const rows = valuesOf(draw(tables, 'document-map').spec);
    const numbers = Array.from({ length: documents }, (_, i) => String(i + 1));
    const squares = rows.filter((row) => 'moved' in row).map(({ number }) => Number(number));
    expect(squares.sort((a, b) => a - b).map(String)).toEqual(numbers);
    const key = rows.filter((row) => 'numberX' in row && 'name' in row);
    expect(key.map(({ number }) => number)).toEqual(numbers);
    expect(new Set(key.map(({ name }) => name)).size).toBe(documents);
  });

  it('lets no numbered square cover another', () => {
    const tables = sampleCorpus({ documents: 50, periods: monthsOf(12), people: 5 });
    const squares = valuesOf(draw(tables, 'document-map').spec).filter((row) => 'moved' in row);
    const apart = squares.flatMap((a, i) =>
      squares.slice(i + 1).map((b) => Math.hypot(Number(a.x) - Number(b.x), Number(a.y) - Number(b.y))),
    );
    expect(Math.min(...apart)).toBeGreaterThan(18);
  });

  it('numbers the farthest of very many, draws the others, and says how many', () => {
    const tables = sampleCorpus({ documents: 200, periods: monthsOf(12), people: 5 });
    const { spec, caption } = draw(tables, 'document-map');
    const squares = valuesOf(spec).filter((row) => 'moved' in row);
    const [, named = 0, bare = 0] = (/最远的 (\d+) 场有号码，其余 (\d+) 场/.exec(caption) ?? []).map(Number);
    expect(squares).toHaveLength(named);
    expect(named + bare).toBe(200);
    expect(named).toBeGreaterThan(45);
    expect(valuesOf(spec).filter((row) => Object.keys(row).join() === 'x,y')).toHaveLength(bare);
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
    const { spec, caption } = draw(sampleCorpus({ documents: 9, periods: monthsOf(3), people: 12 }), 'theme-by-person');
    const columns = new Set(valuesOf(spec).flatMap(({ column }) => (column === undefined ? [] : [column])));
    expect([...columns].sort()).toEqual([0, 1, 2, 5, 6, 8, 10].map((i) => `发言人${i}号`).sort());
    expect(caption).toContain('至少 30 句');
  });

  it('are as dark as the lower end of the interval, so that ten of twenty are paler than a hundred of two hundred', () => {
    const tables = sampleCorpus({ documents: 9, periods: monthsOf(3), people: 2 });
    const [theme] = tables.themes;
    const cell = (group: string, count: number, of: number, low: number) => ({
      ...{ group, theme: theme?.theme ?? '', count, of, share: count / of, low, high: 1 - low },
    });
    const themeByPerson = [cell('发言人0号', 15, 30, 0.332), cell('发言人1号', 100, 200, 0.431)];
    const rows = valuesOf(draw({ ...tables, themeByPerson }, 'theme-by-person').spec);
    expect(rows.flatMap(({ column, value }) => (value === undefined ? [] : [[column, value]])).slice(0, 2)).toEqual([
      ['发言人0号', 0.332],
      ['发言人1号', 0.431],
    ]);
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

  it('shows the whole interval of every rate, at its distance in time', () => {
    const periods = ['2020-01', '2020-02', '2021-02'];
    const tables = sampleCorpus({ documents: 9, periods, people: 3 });
    const { concat } = draw(tables, 'trends').spec as { concat: readonly { width: number; layer: readonly Layered[] }[] };
    expect(concat).toHaveLength(9);
    for (const { layer } of concat) {
      const [band] = layer;
      const values = band?.data.values ?? [];
      expect(band?.encoding?.y.scale.domain[1]).toBe(Math.max(...values.map(({ high }) => Number(high))));
      const [first = 0, second = 0, third = 0] = values.map(({ at }) => Number(at));
      expect([second - first, third - second]).toEqual([1, 12]);
    }
  });
});

interface Layered {
  readonly data: { readonly values: readonly Readonly<Record<string, unknown>>[] };
  readonly encoding?: { readonly y: { readonly scale: { readonly domain: readonly number[] } } };
}
