import { describe, expect, it } from 'vitest';
import { correlation, ranks } from '../../../src/corpus/merge/follow-time.js';

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
