import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gini } from '../../src/math/gini.js';

describe('gini', () => {
  it('is counted by hand for three amounts', () => {
    expect(gini([1, 1, 4])).toBeCloseTo(0.5, 12);
    expect(gini([2, 2, 2])).toBe(0);
    expect(gini([0, 0, 9])).toBeCloseTo(1, 12);
  });

  // R: DescTools::Gini(c(5, 1, 7, 12), unbiased = TRUE)
  it('agrees with R', () => expect(gini([5, 1, 7, 12])).toBeCloseTo(0.46666666667, 9));

  it('is null for fewer than three amounts, and where all are 0', () => {
    for (const amounts of [[], [1], [1, 9], [0, 0, 0]]) expect(gini(amounts)).toBeNull();
  });

  it('lies between 0 and 1 and does not depend on order', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 3, maxLength: 12 }), (amounts) => {
        const value = gini(amounts) ?? 0;
        expect(value).toBeGreaterThanOrEqual(-1e-12);
        expect(value).toBeLessThanOrEqual(1 + 1e-12);
        expect(gini([...amounts].reverse()) ?? 0).toBeCloseTo(value, 12);
      }),
    ));
});
