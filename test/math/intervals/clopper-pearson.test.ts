import { describe, expect, it } from 'vitest';
import { lowerBound, upperBound } from '../../../src/math/intervals/clopper-pearson.js';
import { expectNear } from '../near.js';

describe('the exact interval of a proportion', () => {
  // python3 -c "from scipy.stats import binomtest; print([binomtest(3, 20).proportion_ci(1 - a, method='exact') for a in (.05, .05 / 360)])"
  it.each([
    [0.05, 0.03207093718544477, 0.37892682654529564],
    [0.05 / 360, 0.004002184408277938, 0.5897589439811858],
  ])('of 3 of 20 at level %d agrees with scipy', (alpha, low, high) => {
    expectNear(lowerBound({ count: 3, of: 20 }, alpha / 2), low);
    expectNear(upperBound({ count: 3, of: 20 }, alpha / 2), high);
  });

  it('ends at 1 for all, and is 0–1 for 0 of 0', () => {
    expectNear(lowerBound({ count: 6, of: 6 }, 0.025), 0.5407418735600995);
    expect(upperBound({ count: 6, of: 6 }, 0.025)).toBe(1);
    expect([lowerBound({ count: 0, of: 0 }, 0.025), upperBound({ count: 0, of: 0 }, 0.025)]).toEqual([0, 1]);
  });
});

describe('lowerBound and upperBound', () => {
  it('of all and of none have a closed form: tail to the power of 1 / n', () => {
    expectNear(lowerBound({ count: 4, of: 4 }, 0.01), 0.01 ** (1 / 4));
    expectNear(upperBound({ count: 0, of: 4 }, 0.01), 1 - 0.01 ** (1 / 4));
  });
});
