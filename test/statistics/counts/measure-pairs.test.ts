import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/settings.js';
import { measurePairs } from '../../../src/statistics/counts/measure-pairs.js';

const { thresholds } = defaultSettings;

const pair = (a: string, b: string, totals: readonly [number, number], both: number) => ({
  ...{ a, b, a_total: totals[0], b_total: totals[1] },
  sentences: Array.from({ length: both }, (_, i) => `s1.${i + 1}`),
});

describe('measurePairs', () => {
  it('gives Dice, Jaccard, and the upper tail of Fisher’s test as p and q of the only possible pair', () =>
    // Three of 3 in 3 of 6: one way of C(6, 3) = 20.
    expect(measurePairs([pair('水', '茶', [3, 3], 3)], { totals: [3, 3], units: 6, least: 1 }, thresholds)).toEqual([
      expect.objectContaining({
        both: 3,
        units: 6,
        dice: 1,
        jaccard: 1,
        npmi: 1,
        p: expect.closeTo(1 / 20, 12),
        q: expect.closeTo(1 / 20, 12),
        // q is a rounding below .05.
        tier: 'strong',
      }),
    ]));

  it('orders by Dice, then by common sentences, then by name', () => {
    const listed = [pair('丁', '戊', [4, 4], 2), pair('乙', '丙', [2, 2], 1), pair('甲', '乙', [2, 2], 1), pair('甲', '丙', [2, 2], 2)];
    const rows = measurePairs(listed, { totals: [2, 2, 2, 4, 4], units: 40, least: 1 }, thresholds);
    expect(rows.map(({ a, b }) => a + b)).toEqual(['甲丙', '丁戊', '乙丙', '甲乙']);
  });

  it('gives no row for no pair', () => expect(measurePairs([], { totals: [], units: 0, least: 1 }, thresholds)).toEqual([]));
});
