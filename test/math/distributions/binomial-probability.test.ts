import { describe, expect, it } from 'vitest';
import { binomialProbability } from '../../../src/math/distributions/binomial-probability.js';
import { expectNear } from '../near.js';

describe('binomialProbability', () => {
  // python3 -c "from scipy.stats import binom; print(binom.pmf(3, 10, .3), binom.pmf(0, 10**6, 1e-6), binom.pmf(100000, 10**6, .1))"
  it('agrees with scipy for small counts and for large ones', () => {
    expectNear(binomialProbability(3, { of: 10, chance: 0.3 }), 0.266827932);
    expectNear(binomialProbability(0, { of: 1e6, chance: 1e-6 }), 0.3678792572316454);
    expectNear(binomialProbability(100000, { of: 1e6, chance: 0.1 }), 0.0013298064808525461);
  });

  it('is certain at chance 0 and chance 1', () => {
    expect([0, 1].map((x) => binomialProbability(x, { of: 4, chance: 0 }))).toEqual([1, 0]);
    expect([3, 4].map((x) => binomialProbability(x, { of: 4, chance: 1 }))).toEqual([0, 1]);
  });

  it('of all trials is the chance to the power of their number', () => expectNear(binomialProbability(4, { of: 4, chance: 0.5 }), 1 / 16));
});
