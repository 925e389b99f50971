import { describe, expect, it } from 'vitest';
import { chartKeywordHeatmap } from '../../../src/charts/keyword-heatmap/chart-keyword-heatmap.js';
import type { Tables } from '../../../src/data.js';
import { drawnMarks } from '../drawn-marks.js';
import { measure } from '../fonts.js';
import { sampleTables } from '../sample-tables.js';

const pen = { language: 'zh', version: '0.0.0', measure } as const;
const sample = sampleTables({ speakers: 3, sections: 2 });
const withWordsOf = (words_of: readonly number[]): Tables => ({ ...sample, basis: { ...sample.basis, words_of } });

/** The fills of the cells of each speaker. */
async function fillsOf(tables: Tables): Promise<readonly ReadonlySet<string>[]> {
  const marks = await drawnMarks(chartKeywordHeatmap(tables, pen));
  return tables.basis.speakers.map((speaker) => {
    const rows = new Set(tables.keywordsBySpeaker.flatMap((row, i) => (row.speaker === speaker ? [`keywords-by-speaker/${i + 1}`] : [])));
    return new Set(marks.filter(({ tag, row }) => tag === 'path' && rows.has(row)).map(({ fill }) => fill));
  });
}

describe('chartKeywordHeatmap', () => {
  it('colours nobody who says so little that every rate is high, and says so', async () => {
    const tables = withWordsOf([400, 300, 12]);
    const [first, second, third] = await fillsOf(tables);
    expect([...(third ?? [])]).toEqual(['#1b2430']);
    expect(first?.size).toBeGreaterThan(1);
    expect(second).not.toContain('#1b2430');
    expect(chartKeywordHeatmap(tables, pen)?.caption).toContain('计入的词不到 100 个的人');
  });

  it('colours everybody where nobody says much more than the others', async () => {
    const tables = withWordsOf([60, 50, 40]);
    for (const fills of await fillsOf(tables)) expect(fills).not.toContain('#1b2430');
    expect(chartKeywordHeatmap(tables, pen)?.caption).not.toContain('不上色');
  });
});
