import { describe, expect, it } from 'vitest';
import { linkTerms } from '../../../src/themes/discovery/link-terms.js';

const candidate = (term: string, ...sentences: readonly number[]) => ({ term, tag: 'n', sentences });
/** Forty sentences, two a turn. */
const surroundings = { units: 40, turnOf: Array.from({ length: 40 }, (_, i) => i >> 1) };

describe('linkTerms', () => {
  it('weighs a link by the mean of Dice over sentences and over neighbourhoods', () =>
    // Common sentences 0 and 4: Dice 2·2 / (3 + 3). All three of either stand beside or in sentences of the other: 6 / 6.
    expect(linkTerms([candidate('绿茶', 0, 4, 8), candidate('香气', 0, 4, 9)], surroundings)).toEqual([
      { a: '绿茶', b: '香气', weight: expect.closeTo((4 / 6 + 6 / 6) / 2, 12) },
    ]));

  it('takes no neighbouring sentence of another turn', () =>
    expect(linkTerms([candidate('绿茶', 1, 5, 9), candidate('香气', 2, 6, 10)], surroundings)).toEqual([]));

  it('links no terms that occur together once, or as often as chance easily gives', () => {
    expect(linkTerms([candidate('绿茶', 0, 10), candidate('香气', 0, 20)], surroundings)).toEqual([]);
    const even = Array.from({ length: 20 }, (_, i) => 2 * i);
    expect(
      linkTerms([candidate('绿茶', ...even), candidate('香气', ...even.slice(0, 10).map((i) => i + 1), ...even.slice(10))], {
        ...surroundings,
        turnOf: [...Array(40).keys()],
      }),
    ).toEqual([]);
  });

  it('links terms with a common ending by half their similarity', () =>
    expect(linkTerms([candidate('垂类模型', 0), candidate('基座模型', 20)], surroundings)).toEqual([
      { a: '垂类模型', b: '基座模型', weight: 0.25 },
    ]));

  it('drops a link that is among the eight strongest of neither end', () => {
    // Ten terms with a common ending are all linked with each other: 45 links.
    const alike = Array.from({ length: 10 }, (_, i) => candidate(`${'甲乙丙丁戊己庚辛壬癸'.charAt(i)}类模型`, 4 * i));
    const links = linkTerms(alike, surroundings);
    const degree = (term: string): number => links.filter(({ a, b }) => a === term || b === term).length;
    expect(links).toHaveLength(44);
    expect(alike.filter(({ term }) => degree(term) === 8)).toHaveLength(2);
  });
});
