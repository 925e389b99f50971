import { describe, expect, it } from 'vitest';
import { wilson } from '../../../src/math/intervals/wilson.js';
import { expectNear } from '../near.js';

describe('wilson', () => {
  // python3 -c "from scipy.stats import binomtest; print(binomtest(3, 20).proportion_ci(.95, method='wilson'))"
  it('of 3 of 20 agrees with scipy', () => {
    const { low, high } = wilson({ count: 3, of: 20 });
    expectNear(low, 0.05236874589621662);
    expectNear(high, 0.3604188647407569);
  });

  it('begins at 0 for none, ends at 1 for all, and is 0–1 for 0 of 0', () => {
    expect(wilson({ count: 0, of: 10 })).toEqual({ low: 0, high: expect.closeTo(0.27753279986288926, 12) });
    expect(wilson({ count: 6, of: 6 })).toEqual({ low: expect.closeTo(0.6096657120978346, 12), high: 1 });
    expect(wilson({ count: 0, of: 0 })).toEqual({ low: 0, high: 1 });
  });

  it('of observations that come in pairs is that of half as many with the same share', () => {
    const [paired, half] = [wilson({ count: 6, of: 40 }, 2), wilson({ count: 3, of: 20 })];
    expectNear(paired.low, half.low);
    expectNear(paired.high, half.high);
    expect(wilson({ count: 0, of: 10 }, 2)).toEqual({ low: 0, high: expect.closeTo(wilson({ count: 0, of: 5 }).high, 12) });
    expect(wilson({ count: 6, of: 6 }, 2).high).toBe(1);
    expect(wilson({ count: 0, of: 0 }, 2)).toEqual({ low: 0, high: 1 });
  });
});
