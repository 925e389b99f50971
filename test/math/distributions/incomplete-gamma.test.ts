import { describe, expect, it } from 'vitest';
import { incompleteGamma } from '../../../src/math/distributions/incomplete-gamma.js';
import { expectNear } from '../near.js';

describe('incompleteGamma', () => {
  // python3 -c "from scipy.special import gammainc as P, gammaincc as Q; print([(P(a, x), Q(a, x)) for a, x in ((.5, .1), (3, 2), (10, 30), (1000, 1100), (200000, 199000))])"
  it.each([
    [0.5, 0.1, 0.34527915398142317, 0.6547208460185768],
    [3, 2, 0.32332358381693654, 0.6766764161830634],
    [10, 30, 0.9999928782491372, 7.121750862815593e-6],
    [1000, 1100, 0.9989406767460701, 0.0010593232539299773],
    [200000, 199000, 0.012576006291331165, 0.9874239937086688],
  ])('gives P and Q(%d, %d) as scipy does', (a, x, lower, upper) => {
    expectNear(incompleteGamma(a, x).lower, lower);
    expectNear(incompleteGamma(a, x).upper, upper);
  });

  it('ends with NaN for NaN', () => expect(incompleteGamma(2, NaN).upper).toBeNaN());

  it('is all above 0', () => expect(incompleteGamma(2, 0)).toEqual({ lower: 0, upper: 1 }));
});
