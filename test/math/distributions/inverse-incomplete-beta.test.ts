import { describe, it } from 'vitest';
import { inverseIncompleteBeta } from '../../../src/math/distributions/inverse-incomplete-beta.js';
import { expectNear } from '../near.js';

describe('inverseIncompleteBeta', () => {
  // python3 -c "from scipy.special import betaincinv as i; print(i(6, 1, .025), i(6, 1, 1e-7), i(3, 500, 1e-8), i(2, 9, .975), i(5000, 300000, .025))"
  it.each([
    [0.025, 6, 1, 0.5407418735600995],
    [1e-7, 6, 1, 0.06812920690579614],
    [1e-8, 3, 500, 7.821745170064614e-6],
    [0.975, 2, 9, 0.4450161170281954],
    [0.025, 5000, 300000, 0.01594579999637755],
  ])('of %d (%d, %d) agrees with scipy', (p, a, b, expected) => expectNear(inverseIncompleteBeta(p, { a, b }), expected));
});
