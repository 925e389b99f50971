import { describe, expect, it } from 'vitest';
import { linkTerms } from '../../../src/themes/discovery/link-terms.js';
import { correlate, profileOf } from '../../../src/themes/discovery/profile.js';
import { discussion, placed } from './placed.js';

describe('linkTerms', () => {
  const link = (...terms: Parameters<typeof linkTerms>[0]) => linkTerms(terms, discussion(100));

  it('adds the correlation of the stretches to the mean of Dice over sentences and neighbourhoods, less for rare terms', () => {
    const [a, b] = [
      [10, 14, 18],
      [10, 14, 19],
    ] as const;
    const correlation = correlate(profileOf(a, 100), profileOf(b, 100));
    // Common sentences 10 and 14: Dice 2·2 / (3 + 3). All three of either stand beside or in sentences of the other: 6 / 6. Rarer: 3 / (3 + 2).
    expect(link(placed('绿茶', a), placed('香气', b))).toEqual([
      { a: '绿茶', b: '香气', weight: expect.closeTo((correlation + (4 / 6 + 6 / 6) / 2) * 0.6, 12) },
    ]);
  });

  it('takes no neighbouring sentence of another turn', () => {
    const weightOf = (place: number): number => link(placed('绿茶', [place]), placed('香气', [place + 1]))[0]?.weight ?? 0;
    expect(weightOf(29)).toBeLessThan(weightOf(24) - 0.1);
  });

  it('links no terms of different stretches', () => expect(link(placed('绿茶', [10, 14]), placed('香气', [80, 84]))).toEqual([]));

  it('links terms with a common ending by half their similarity', () =>
    expect(link(placed('垂类模型', [10]), placed('基座模型', [80]))).toEqual([{ a: '垂类模型', b: '基座模型', weight: 0.25 }]));

  it('drops a link that is among the eight strongest of neither end', () => {
    // Ten terms with a common ending are all linked with each other: 45 links.
    const alike = Array.from({ length: 10 }, (_, i) => placed(`${'甲乙丙丁戊己庚辛壬癸'.charAt(i)}类模型`, [10 * i]));
    const links = link(...alike);
    const degree = (term: string): number => links.filter(({ a, b }) => a === term || b === term).length;
    expect(links).toHaveLength(44);
    expect(alike.filter(({ term }) => degree(term) === 8)).toHaveLength(2);
  });
});
