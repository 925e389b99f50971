import { describe, expect, it } from 'vitest';
import { chartDistinctiveWords } from '../../../src/charts/distinctive-words/chart-distinctive-words.js';
import { theme } from '../../../src/charts/theme.js';
import type { Tables } from '../../../src/data.js';
import { groupBy } from '../../../src/group-by.js';
import { readReference } from '../../../src/tables/reference.js';
import { drawnMarks } from '../drawn-marks.js';
import { measure } from '../fonts.js';
import { dataOf } from '../opened.js';
import { sampleTables } from '../sample-tables.js';

const pen = { language: 'zh', version: '0.0.0', measure } as const;
const five = sampleTables({ speakers: 5, sections: 3 });
const rowsOf = (tables: Tables) => dataOf(chartDistinctiveWords(tables, pen))['keywords-by-speaker'] ?? [];
const without = (speaker: string, tables: Tables): Tables => ({
  ...tables,
  keywordsBySpeaker: tables.keywordsBySpeaker.map((row) => (row.speaker === speaker ? { ...row, z: -1 } : row)),
});

describe('chartDistinctiveWords', () => {
  it('draws of each word its rate, the interval and the rate of everybody else, which lead to its row', async () => {
    const rows = rowsOf(five);
    expect(rows.length).toBeGreaterThan(15);
    for (const { speaker, term, per_thousand, low, high, tier, row, others, elsewhere } of rows) {
      expect(readReference(five, row)?.rows).toMatchObject([{ speaker, term, per_thousand, low, high, tier }]);
      const own = five.basis.words_of[five.basis.speakers.indexOf(String(speaker))] ?? 0;
      expect(others).toBeCloseTo((1000 * Number(elsewhere)) / (five.basis.counted_words - own));
    }
    const marks = await drawnMarks(chartDistinctiveWords(five, pen));
    for (const { speaker, row } of rows) {
      const own = marks.filter((mark) => mark.row === row);
      const colour = theme.people[five.speakers.findIndex((each) => each.speaker === speaker)];
      expect(own.map(({ tag }) => tag).sort()).toEqual(['line', 'path', 'path', 'path']);
      expect([own.find(({ tag }) => tag === 'line')?.stroke, own.at(-1)?.fill]).toEqual([colour, colour]);
    }
  });

  it('draws no general word, and what the question gave after others of the same grade', () => {
    const [speaker = ''] = five.basis.speakers;
    const [first, second] = rowsOf(five).filter((row) => row.speaker === speaker);
    const marked = (marks: object): Tables => ({
      ...five,
      keywordsBySpeaker: five.keywordsBySpeaker.map((row) =>
        row.speaker === speaker ? { ...row, tier: 'hint', ...(row.term === first?.term ? marks : {}) } : row,
      ),
    });
    const terms = (tables: Tables) => rowsOf(tables).flatMap((row) => (row.speaker === speaker ? String(row.term) : []));
    expect(terms(marked({ general: 0.9 }))).not.toContain(first?.term);
    expect(terms(marked({ general: 0.9 }))).toContain(second?.term);
    expect(terms(marked({ given: 1 })).at(-1)).toBe(first?.term);
  });

  it('draws no more than there is room for, the surest first', () => {
    const tables = sampleTables({ speakers: 12, sections: 4 });
    const order = { strong: 0, hint: 1, described: 2 };
    const bySpeaker = groupBy(rowsOf(tables), ({ speaker }) => String(speaker));
    expect(bySpeaker.size).toBe(12);
    for (const rows of bySpeaker.values()) {
      expect(rows.length).toBeLessThanOrEqual(9);
      const tiers = rows.map(({ tier }) => order[tier as keyof typeof order]);
      expect(tiers).toEqual(tiers.toSorted());
    }
  });

  it('has no cell for who has no such word, and says who', () => {
    const tables = without('刘芳', five);
    const chart = chartDistinctiveWords(tables, pen);
    expect(rowsOf(tables).some(({ speaker }) => speaker === '刘芳')).toBe(false);
    expect(chart?.caption).toMatch(/1 人没有可画的词：刘芳（计入的词只有 \d+ 个，太少）。$/);
    expect(chartDistinctiveWords(tables, { ...pen, language: 'en' })?.caption).toContain('Nothing to draw for 刘芳 (only ');
    expect(chartDistinctiveWords(five, pen)?.caption).not.toContain('没有可画的词');
  });

  it('is not drawn where nobody has a word of their own', () => {
    expect(
      chartDistinctiveWords(
        five.speakers.reduce((tables, { speaker }) => without(speaker, tables), five),
        pen,
      ),
    ).toBeNull();
    expect(chartDistinctiveWords(sampleTables({ speakers: 0, sections: 0 }), pen)).toBeNull();
  });

  it('names its scale, which is one for all unless somebody’s intervals are several times as wide', () => {
    const narrow = { ...five, keywordsBySpeaker: five.keywordsBySpeaker.map((row) => ({ ...row, high: 200 })) };
    const wide = {
      ...five,
      keywordsBySpeaker: narrow.keywordsBySpeaker.map((row) => (row.speaker === '刘芳' ? { ...row, high: 900 } : row)),
    };
    const [one, apart] = [chartDistinctiveWords(narrow, pen), chartDistinctiveWords(wide, pen)];
    expect(one?.caption).toContain('横轴是平方根刻度。');
    expect(one?.spec.resolve).toMatchObject({ scale: { y: 'independent' } });
    expect(JSON.stringify(one?.spec.resolve?.scale)).not.toContain('x');
    expect(apart?.caption).toContain('横轴是平方根刻度，各人的范围不同。');
    expect(apart?.spec.resolve).toMatchObject({ scale: { x: 'independent', y: 'independent' } });
  });
});
