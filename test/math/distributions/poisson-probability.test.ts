import { describe, expect, it } from 'vitest';
import { poissonProbability } from '../../../src/math/distributions/poisson-probability.js';
import { expectNear } from '../near.js';

describe('poissonProbability', () => {
  // python3 -c "from scipy.stats import poisson; print(poisson.pmf(3, 2.5), poisson.pmf(100000, 100300))"
  it('agrees with scipy for small counts and for large ones', () => {
    expectNear(poissonProbability(3, 2.5), 0.21376301724973648);
    expectNear(poissonProbability(100000, 100300), 0.0008051321609522852);
  });

  it('of no event is e to the power of minus the expected number', () => expectNear(poissonProbability(0, 2), Math.exp(-2)));

  it('is certain where nothing is expected', () => expect([0, 1].map((x) => poissonProbability(x, 0))).toEqual([1, 0]));
});
