import { describe, expect, it } from 'vitest';
import { allTables } from '../all-tables.js';
import { discuss } from '../discussion.js';
import { sentences, tables } from './ten-sentences.js';

describe('countTermPairs', () => {
  it('counts sentences with both, not occurrences', () => {
    // 茶–水: only in the first turn of five sentences, three each: 1/C(5, 3), expected 9/5.
    // 云–山: 1 and 3 of five, then 2 and 1 of five, meet in both: 3/5 · 2/5.
    // Pairs of two turns that chance gives with p ≤ 6/25: 云–山 and 茶–云 (6/25 each); 茶–山 (3 and 3 of five, 1 and 1 of five)
    // with 2 + 1 common (6/10 · 1/5) or 3 + 1 (1/10 · 1/5), for p = .22 and .02. One is found.
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
        p: expect.closeTo(1 / 10, 12),
        q: null,
        sentences: ['s1.1', 's1.2', 's1.3'],
        tier: 'described',
        reason: 'one_turn',
        recounts: null,
        held: null,
        turns: 1,
        expected: 9 / 5,
        ...{ risk_difference: 1, rd_low: null, rd_high: null, log_odds_ratio: null, lor_low: null, lor_high: null },
      },
      expect.objectContaining({
        ...{ a: '云', b: '山', both: 2, turns: 2, expected: 1, sentences: ['s1.4', 's2.1'], tier: 'described', reason: 'chance' },
        ...{ p: expect.closeTo(6 / 25, 12), q: expect.closeTo(6 / 25 + 6 / 25 + 0.12 + 0.02, 12) },
      }),
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
