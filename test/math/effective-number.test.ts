import { describe, expect, it } from 'vitest';
import { effectiveNumber } from '../../src/math/effective-number.js';

describe('effectiveNumber', () => {
  it('is the number of equal amounts', () => expect(effectiveNumber([3, 3, 3, 3])).toBeCloseTo(4, 12));

  it('is 1 where one has all, and 0 where all are 0', () => {
    expect(effectiveNumber([0, 8, 0])).toBe(1);
    expect(effectiveNumber([0, 0])).toBe(0);
    expect(effectiveNumber([])).toBe(0);
  });

  // python3 -c "from scipy.stats import entropy; from math import exp; print(exp(entropy([1, 2, 3])))"
  it('agrees with scipy', () => expect(effectiveNumber([1, 2, 3])).toBeCloseTo(2.749459273997205, 12));
});
