import { describe, expect, it } from 'vitest';
import { correlation, ranks, trendTest } from '../../../../src/corpus/merge/tests/trend-test.js';

describe('ranks and their correlation', () => {
  it('give Spearman’s ρ, with ties sharing their mean', () => {
    expect([...ranks([30, 10, 20, 20])]).toEqual([4, 1, 2.5, 2.5]);
    expect(correlation(ranks([1, 2, 3, 4]), ranks([2, 4, 8, 9]))).toBeCloseTo(1, 12);
    // Σd² = 4 of four pairs: 1 − 6·4 / (4·15) = 0.6; Σd² = 2 of three: 1 − 6·2 / (3·8) = 0.5.
    expect(correlation(ranks([1, 2, 3, 4]), ranks([2, 1, 4, 3]))).toBeCloseTo(0.6, 12);
    expect(correlation(ranks([1, 2, 3]), ranks([1, 3, 2]))).toBeCloseTo(0.5, 12);
    expect(correlation([1, 2, 3], [5, 5, 5])).toBe(0);
  });
});

describe('a trend', () => {
  it('is as rare as its order among all orders of the dates', () => {
    // Of the 720 orders of six dates two are as far up or down; 12 are at most two neighbours from them.
    expect(trendTest(Float64Array.of(1, 2, 3, 4, 5, 6), 1).p).toBeCloseTo(2 / 720, 2);
    expect(trendTest(Float64Array.of(6, 5, 4, 3, 2, 1), 1).rho).toBeCloseTo(-1, 12);
    expect(trendTest(Float64Array.of(2, 1, 3, 4, 5, 6), 1).p).toBeCloseTo(12 / 720, 2);
  });

  it('is none where the rate does not vary', () => {
    expect(trendTest(new Float64Array(8).fill(3), 1)).toEqual({ rho: 0, p: 1 });
  });
});
