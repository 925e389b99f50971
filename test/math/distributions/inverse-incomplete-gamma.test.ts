import { describe, it } from 'vitest';
import { inverseIncompleteGamma } from '../../../src/math/distributions/inverse-incomplete-gamma.js';
import { expectNear } from '../near.js';

describe('inverseIncompleteGamma', () => {
  // python3 -c "from scipy.special import gammaincinv as i; print(i(1, .025), i(6, .025), i(7, .975), i(3, 1e-9), i(20000, .025))"
  it.each([
    [0.025, 1, 0.025317807984289876],
    [0.025, 6, 2.2018942534908508],
    [0.975, 7, 13.059474022518685],
    [1e-9, 3, 0.0018179466000270133],
    [0.025, 20000, 19723.767600607054],
  ])('of %d with shape %d agrees with scipy', (p, a, expected) => expectNear(inverseIncompleteGamma(p, a), expected));
});
