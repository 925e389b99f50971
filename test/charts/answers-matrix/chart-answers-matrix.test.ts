import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartAnswersMatrix } from '../../../src/charts/answers-matrix/chart-answers-matrix.js';
import { theme } from '../../../src/charts/theme.js';
import type { Chart, Tables } from '../../../src/data.js';
import { renderSvg } from '../../../src/rendering/render-svg.js';
import { drawnRows } from '../../../src/report/evidence/marks.js';
import { fonts, measure } from '../fonts.js';
import { expectLegible } from '../legible.js';
import { dataOf, openedBy } from '../opened.js';
import { sampleTables } from '../sample-tables.js';
import { textsOf } from '../svg-texts.js';

const pen = { language: 'zh', version: '0.0.0', measure } as const;
const tables = sampleTables({ speakers: 5, sections: 3 });
/** What the answers say instead. */
const saying = (text: (i: number) => string, from: Tables = tables): Tables => ({
  ...from,
  quotes: from.quotes.map((row, i) => ({ ...row, text: text(i) })),
});
const drawnTexts = async (chart: Chart | null) => (chart ? textsOf(await renderSvg(chart, fonts), measure) : []);
const boxes = async (chart: Chart | null): Promise<readonly { left: number; top: number; right: number; bottom: number }[]> => {
  const svg = chart ? await renderSvg(chart, fonts) : '';
  const [, x = '0', y = '0'] = /translate\((\d+),(\d+)\)/.exec(svg) ?? [];
  return [...svg.matchAll(/<path d="M([\d.]+),([\d.]+)h([\d.]+)v([\d.]+)h-[^>]* data-row="quotes/g)].map(([, ...numbers]) => {
    const [left = 0, top = 0, width = 0, height = 0] = numbers.map(Number);
    return { left: left + Number(x), top: top + Number(y), right: left + Number(x) + width, bottom: top + Number(y) + height };
  });
};

describe('chartAnswersMatrix', () => {
  it('writes each passage verbatim with its sentence, and opens it', async () => {
    const chart = chartAnswersMatrix(tables, pen);
    const cells = openedBy(chart, 'quotes', tables);
    expect(cells.length).toBe(15);
    const written = (await drawnTexts(chart)).map(({ text }) => text).join('');
    for (const { datum, found } of cells) {
      const [quote] = tables.quotes.filter(({ section, speaker }) => section === datum.section && speaker === datum.speaker);
      expect(found?.evidence.sentences ?? null).toEqual(quote?.sentences ?? null);
      expect(datum.text).toBe(quote?.text ?? null);
      if (quote) expect(written.replace(/\s/g, '')).toContain(quote.text.replace(/\s/g, ''));
      if (quote) expect(written).toContain(String(datum.label));
    }
    const opened = cells.flatMap(({ datum }) => (datum.row ? [String(datum.row)] : []));
    expect(new Set(drawnRows(chart ? await renderSvg(chart, fonts) : ''))).toEqual(new Set(opened));
  });

  it('says in an empty cell why it is empty', async () => {
    const [first, second] = tables.speakers.map(({ speaker }) => speaker);
    const isLeft = (row: { readonly speaker: string; readonly section: number }): boolean =>
      (row.speaker === first && row.section === 1) || (row.speaker === second && row.section === 2);
    const chart = chartAnswersMatrix(
      {
        ...tables,
        quotes: tables.quotes.filter((row) => !isLeft(row)),
        answers: tables.answers.filter((row) => row.speaker !== second || !isLeft(row)),
      },
      pen,
    );
    const noteOf = (speaker: string | undefined, section: number) =>
      dataOf(chart).quotes?.find((row) => row.speaker === speaker && row.section === section)?.lines;
    expect([noteOf(first, 1), noteOf(second, 2)]).toEqual([['见全文'], ['没有发言']]);
    expect((await drawnTexts(chart)).map(({ text }) => text)).toEqual(expect.arrayContaining(['见全文', '没有发言']));
  });

  it('puts people above, but the questions where more of what is said has room so', () => {
    const fieldAcross = (size: { speakers: number; sections: number }, text: string): unknown => {
      const chart = chartAnswersMatrix(
        saying(() => text, sampleTables(size)),
        pen,
      );
      return (chart?.spec as { encoding?: { x?: { field?: unknown } } } | undefined)?.encoding?.x?.field;
    };
    const long = '社区图书馆要先修书架，再谈延长开放的时间，还有夜里由谁来值守，钱又从哪里来。'.repeat(2);
    expect(fieldAcross({ speakers: 5, sections: 3 }, '书架要修。')).toBe('speaker');
    expect(fieldAcross({ speakers: 2, sections: 6 }, long)).toBe('section');
  });

  it('writes letters as large as there is room, and says how many passages are cut where there is not enough', () => {
    const captionOf = (text: string): string | undefined =>
      chartAnswersMatrix(
        saying(() => text),
        pen,
      )?.caption;
    expect(captionOf('书架要修。')).not.toContain('太长');
    expect(captionOf('先修书架，再谈开放的时间。'.repeat(30))).toContain('其中 13 段太长');
    const sizeOf = async (text: string): Promise<number | undefined> =>
      (
        await drawnTexts(
          chartAnswersMatrix(
            saying(() => text),
            pen,
          ),
        )
      ).find((drawn) => drawn.text.startsWith('先修'))?.size;
    return Promise.all([sizeOf('先修书架。'), sizeOf('先修书架，再谈开放的时间。'.repeat(30))]).then(([few = 0, many = 0]) => {
      expect(few).toBeGreaterThan(15);
      expect(many).toBe(theme.size.least);
    });
  });

  it('clips nothing, whatever is said: every line stands inside its cell', { timeout: 120_000 }, async () => {
    const passage = fc.oneof(
      fc.string({
        unit: fc.constantFrom('书', '架', '開', '放', '，', '。', '、', '3', '.', 'A', 'b', ' ', '：'),
        minLength: 1,
        maxLength: 110,
      }),
      fc.string({ unit: fc.constantFrom('W', 'w', 'i', '/', '-', '.'), minLength: 60, maxLength: 200 }),
    );
    const sizes = [
      { speakers: 2, sections: 2 },
      { speakers: 6, sections: 3 },
      { speakers: 12, sections: 6 },
    ];
    for (const [i, size] of sizes.entries()) {
      const samples = fc.sample(passage, { numRuns: 40, seed: 5 + i }).map((text) => text.trim() || '书');
      for (const language of ['zh', 'en'] as const) {
        const chart = chartAnswersMatrix(
          saying((at) => samples[at % samples.length] ?? '书', sampleTables(size)),
          { ...pen, language },
        );
        if (chart === null) throw new Error('not drawn');
        await expectLegible(chart);
        const cells = await boxes(chart);
        expect(cells.length).toBeGreaterThan(2);
        const [first] = cells;
        const inside = (await drawnTexts(chart)).filter(({ left, top }) => left > (first?.left ?? 0) && top > (first?.top ?? 0));
        const out = inside.filter(
          (text) =>
            !cells.some(
              (box) => text.left >= box.left && text.right <= box.right + 0.5 && text.top >= box.top && text.bottom <= box.bottom,
            ),
        );
        expect(out.filter(({ text }) => !/没有|见全文|did not speak|see the text/.test(text))).toEqual([]);
      }
    }
  });

  it('draws hostile words as they are', async () => {
    const hostile = [
      '<script>1</script>',
      '"]&amp;\\n',
      '__proto__',
      'constructor',
      "datum['x']",
      '\u202e反过来说',
      '\ud800坏字符',
      '第一行\n第二行',
    ];
    const chart = chartAnswersMatrix(
      saying((i) => hostile[i % hostile.length] ?? ''),
      pen,
    );
    const svg = chart ? await renderSvg(chart, fonts) : '';
    expect(svg).not.toContain('<script');
    const written = textsOf(svg, measure).map(({ text }) => text.trim());
    expect(written).toEqual(expect.arrayContaining(['<script>1</script>', '__proto__', 'constructor', "datum['x']", '第一行 第二行']));
  });

  it('names no colour where people outnumber them', async () => {
    const chart = chartAnswersMatrix(sampleTables({ speakers: theme.people.length + 1, sections: 2 }), pen);
    expect(JSON.stringify({ ...chart?.spec, config: {} })).not.toContain('"scale":{"domain"');
  });
});
