import { describe, expect, it } from 'vitest';
import { allTables } from '../all-tables.js';
import { discuss } from '../discussion.js';
import { sentences, tables } from './ten-sentences.js';

describe('countTermPairs', () => {
  it('counts sentences with both, not occurrences', () => {
    // Upper Fisher: 茶 in 4, 水 in 3, both in 3 of 10: C(4,3)/C(10,3) = 1/30. 山 in 4, 云 in 3, both in 2: (6·6 + 4)/120 = 1/3.
    // All pairs of the four terms in ≥ 3 sentences could be listed: chance alone gives p ≤ 1/30 in 茶–水, 茶–云, 水–山, 山–云
    // (one in 30 each) and 水–云 (3 and 3: 1/120); 茶–山 (4 and 4) has 1/210.
    expect(tables.termPairs).toEqual([
      {
        a: '水',
        b: '茶',
        both: 3,
        a_total: 3,
        b_total: 4,
        units: 10,
        dice: 6 / 7,
        jaccard: 3 / 4,
        npmi: expect.closeTo(Math.log2(30 / 12) / -Math.log2(3 / 10), 12),
        g2: expect.closeTo(7.7186048841, 9), // scipy.stats.chi2_contingency([[3, 0], [1, 6]], False, 'log-likelihood')[0]
        p: expect.closeTo(1 / 30, 12),
        q: expect.closeTo(4 / 30 + 1 / 120 + 1 / 210, 12),
        sentences: ['s1.1', 's1.2', 's1.3'],
        tier: 'described',
        reason: 'chance',
        recounts: null,
        held: null,
      },
      expect.objectContaining({ a: '云', b: '山', both: 2, p: expect.closeTo(1 / 3, 12), sentences: ['s1.4', 's2.1'] }),
    ]);
  });

  it('keeps to the thresholds of the settings', () => {
    const { termPairs, basis } = allTables(
      discuss([{ speaker: '甲', sentences }], { settings: { thresholds: { minimum_count: 4, minimum_pair: 1 } } }),
    );
    expect(termPairs.map(({ a, b, both }) => [a, b, both])).toEqual([['山', '茶', 1]]);
    expect(basis).toMatchObject({ pairs_tested: 1, pairs_passed: 0 });
  });
});
