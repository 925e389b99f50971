import { describe, expect, it } from 'vitest';
import { clopperPearson, lowerBound, upperBound } from '../../../src/math/intervals/clopper-pearson.js';
import { expectNear } from '../near.js';

describe('clopperPearson', () => {
  // python3 -c "from scipy.stats import binomtest; print([binomtest(3, 20).proportion_ci(1 - a, method='exact') for a in (.05, .05 / 360)])"
  it.each([
    [0.05, 0.03207093718544477, 0.37892682654529564],
    [0.05 / 360, 0.004002184408277938, 0.5897589439811858],
  ])('of 3 of 20 at level %d agrees with scipy', (alpha, low, high) => {
    const interval = clopperPearson({ count: 3, of: 20 }, alpha);
    expectNear(interval.low, low);
    expectNear(interval.high, high);
  });

  it('ends at 1 for all, and is 0–1 for 0 of 0', () => {
    expect(clopperPearson({ count: 6, of: 6 }, 0.05)).toEqual({ low: expect.closeTo(0.5407418735600995, 12), high: 1 });
    expect(clopperPearson({ count: 0, of: 0 }, 0.05)).toEqual({ low: 0, high: 1 });
  });
});

describe('lowerBound and upperBound', () => {
  it('of all and of none have a closed form: tail to the power of 1 / n', () => {
    expectNear(lowerBound({ count: 4, of: 4 }, 0.01), 0.01 ** (1 / 4));
    expectNear(upperBound({ count: 0, of: 4 }, 0.01), 1 - 0.01 ** (1 / 4));
  });
});
