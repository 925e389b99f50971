import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { theme } from '../../../src/charts/theme.js';
import { chartWordCloud } from '../../../src/charts/word-cloud/chart-word-cloud.js';
import type { KeywordRow, Tables } from '../../../src/data.js';
import { renderSvg } from '../../../src/rendering/render-svg.js';
import { drawnRows } from '../../../src/report/evidence/marks.js';
import { drawnMarks } from '../drawn-marks.js';
import { fonts, measure } from '../fonts.js';
import { expectLegible } from '../legible.js';
import { dataOf, openedBy, told, uses, withWords } from '../opened.js';
import { sampleTables } from '../sample-tables.js';
import { overlaps, textsOf } from '../svg-texts.js';

const pen = { language: 'zh', version: '0.0.0', measure } as const;
const made = sampleTables({ speakers: 5, sections: 3 });

/** The tables with other counted words, each said by one of the speakers. */
function withTerms(terms: readonly (Pick<KeywordRow, 'term' | 'count'> & Partial<KeywordRow>)[], tables: Tables = made): Tables {
  const [keyword, own] = [tables.keywords[0], tables.keywordsBySpeaker[0]];
  if (!keyword || !own) throw new Error('no sample');
  const keywords = terms.map((row) => ({ ...keyword, ...row }));
  const keywordsBySpeaker = keywords.map(({ term, count }, i) => ({
    ...own,
    ...{ term, count, speaker: tables.speakers[i % tables.speakers.length]?.speaker ?? '' },
  }));
  return { ...tables, keywords, keywordsBySpeaker };
}

const numbered = (length: number, count: (i: number) => number) =>
  Array.from({ length }, (_, i) => ({ term: `词语${i}`, count: count(i) }));
const wordsOf = (tables: Tables) => dataOf(chartWordCloud(tables, pen)).keywords ?? [];

describe('chartWordCloud', () => {
  it('opens by a word all that is said of it, and names who says it most', async () => {
    const tables = withWords(made);
    const chart = chartWordCloud(tables, pen);
    const words = openedBy(chart, 'keywords', tables);
    const names = tables.speakers.map(({ speaker }) => speaker);
    expect(words.length).toBeGreaterThan(10);
    for (const { datum, found } of words) {
      expect(told(found)).toEqual(uses(tables, [String(datum.term)], names));
      const counts = names.map((name) => uses(tables, [String(datum.term)], [name]).count);
      const most = Math.max(...counts);
      const leaders = names.filter((_, i) => counts[i] === most);
      expect([datum.speaker, datum.by_speaker]).toEqual([leaders.length === 1 ? leaders[0] : '', most]);
    }
    expect(new Set(words.map(({ datum }) => datum.speaker)).size).toBeGreaterThan(2);
    const svg = chart ? await renderSvg(chart, fonts) : '';
    expect(new Set(drawnRows(svg))).toEqual(new Set(words.map(({ datum }) => datum.row)));
  });

  it('writes letters whose area grows as the count, and none smaller than those of other charts', () => {
    const words = wordsOf(withTerms(numbered(40, (i) => (i < 10 ? 160 - 10 * i : 2))));
    const [first] = words;
    for (const { count, size } of words.slice(0, 10)) {
      expect(Math.abs(Number(size) - Number(first?.size) * Math.sqrt(Number(count) / 160))).toBeLessThanOrEqual(1);
    }
    expect(Math.min(...words.map(({ size }) => Number(size)))).toBe(theme.size.label);
    const caption = (count: number) => chartWordCloud(withTerms(numbered(20, (i) => (i === 0 ? 160 : count))), pen)?.caption;
    expect(caption(2)).toContain('最小的字除外');
    expect(caption(100)).not.toContain('最小的字除外');
  });

  it('gives a word in the picture the colour of whoever says it most, and none where several do', async () => {
    const tables = withTerms(numbered(12, (i) => 30 - i));
    const tied = {
      ...tables,
      keywordsBySpeaker: tables.keywordsBySpeaker.flatMap((row) => (row.term === '词语3' ? [row, { ...row, speaker: '王伟' }] : [row])),
    };
    const marks = await drawnMarks(chartWordCloud(tied, pen));
    const fills = new Map(marks.filter(({ tag }) => tag === 'path').map(({ row, fill }) => [row, fill]));
    expect([...fills.values()].slice(0, 6)).toEqual([...theme.people.slice(0, 3), theme.colour.paper, theme.people[4], theme.people[0]]);
  });

  it('leaves general words out, what is said once, and all beyond the sixty most frequent', () => {
    const terms = numbered(90, (i) => 100 - i);
    const words = wordsOf(withTerms([{ term: '问题', count: 500, general: 0.9 }, ...terms]));
    expect(words.map(({ term }) => term)).toEqual(terms.slice(0, 60).map(({ term }) => term));
    expect(wordsOf(withTerms(numbered(30, (i) => (i < 20 ? 2 : 1)))).length).toBe(20);
  });

  it('is not drawn of few words', () => {
    expect(chartWordCloud(withTerms(numbered(8, () => 3)), pen)).not.toBeNull();
    expect(chartWordCloud(withTerms(numbered(7, () => 3)), pen)).toBeNull();
    expect(chartWordCloud(withTerms(numbered(30, () => 1)), pen)).toBeNull();
  });

  it('says what it does not show, and where the numbers are', () => {
    expect(chartWordCloud(made, pen)?.caption).toMatch(/不表示赞成、反对或重要程度，相邻的词没有关系。准确的次数见 keywords\.csv/);
    expect(chartWordCloud(made, { ...pen, language: 'en' })?.caption).toMatch(/neither approval nor importance.*keywords\.csv/);
  });

  it('tells nobody apart where people outnumber the colours, or one speaks alone', () => {
    for (const speakers of [1, theme.people.length + 1]) {
      const chart = chartWordCloud(
        withTerms(
          numbered(20, () => 5),
          sampleTables({ speakers, sections: 2 }),
        ),
        pen,
      );
      expect(JSON.stringify({ ...chart?.spec, config: {} })).not.toContain('"legend"');
      expect(chart?.caption).not.toContain('颜色是');
    }
  });

  it('overlaps nowhere, whatever the words are', { timeout: 120_000 }, async () => {
    const term = fc.oneof(
      fc.string({ unit: fc.constantFrom('数', '據', '模', '型', '价', '值', 'A', 'i', 'W', '-'), minLength: 1, maxLength: 12 }),
      fc.string({ unit: fc.constantFrom('m', 'W', 'a', 'l', ' ', 'g'), minLength: 1, maxLength: 40 }).map((text) => text.trim() || 'm'),
    );
    const list = fc.uniqueArray(fc.tuple(term, fc.integer({ min: 2, max: 300 })), {
      minLength: 8,
      maxLength: 70,
      selector: ([name]) => name,
    });
    for (const terms of fc.sample(list, { numRuns: 12, seed: 11 })) {
      const chart = chartWordCloud(withTerms(terms.map(([name, count]) => ({ term: name, count }))), pen);
      if (chart === null) throw new Error('not drawn');
      await expectLegible(chart);
    }
  });

  it('shrinks all words rather than cut a long one', async () => {
    const long = 'Retrieval-Augmented Generation';
    const chart = chartWordCloud(withTerms([{ term: long, count: 90 }, ...numbered(20, () => 40)]), pen);
    const texts = chart === null ? [] : textsOf(await renderSvg(chart, fonts), measure);
    expect(texts.map(({ text }) => text)).toContain(long);
  });

  it('cuts what is longer than the picture, and draws hostile words as they are', async () => {
    const hostile = [
      '<script>alert(1)</script>',
      '"]&amp;\\',
      "'+alert(1)+'",
      'constructor',
      '__proto__',
      'datum.x',
      '\u202e反过来',
      '漢'.repeat(120),
    ];
    const chart = chartWordCloud(withTerms([...hostile.map((term) => ({ term, count: 20 })), ...numbered(30, () => 4)]), pen);
    if (chart === null) throw new Error('not drawn');
    const svg = await renderSvg(chart, fonts);
    expect(svg).not.toContain('<script');
    const texts = textsOf(svg, measure);
    expect(texts.filter(({ left, right }) => left < 20 || right > 1262)).toEqual([]);
    expect(overlaps(texts)).toEqual([]);
    const drawn = texts.map(({ text }) => text.trim());
    expect(drawn).toEqual(expect.arrayContaining(['<script>alert(1)</script>', "'+alert(1)+'", 'constructor', '__proto__', 'datum.x']));
    expect(drawn.filter((text) => /^漢+…$/.test(text)).length).toBe(1);
  });
});
