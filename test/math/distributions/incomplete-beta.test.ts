import { describe, expect, it } from 'vitest';
import { incompleteBeta } from '../../../src/math/distributions/incomplete-beta.js';
import { expectNear } from '../near.js';

describe('incompleteBeta', () => {
  // python3 -c "from scipy.special import betainc as I, betaincc as J; print([(I(a, b, x), J(a, b, x)) for x, a, b in ((.3, 2, 5), (.01, 5, 1000), (.9, .5, .5), (.2, 2e5, 7.9e5), (1e-4, 3, 2))])"
  it.each([
    [0.3, 2, 5, 0.5798250000000003, 0.420175],
    [0.01, 5, 1000, 0.9720514415805691, 0.02794855841943119],
    [0.9, 0.5, 0.5, 0.7951672353008665, 0.20483276469913342],
    [0.2, 200000, 790000, 2.605507655560755e-7, 0.9999997394492345],
    [1e-4, 3, 2, 3.9997e-12, 0.9999999999960003],
  ])('gives both tails at %d (%d, %d) as scipy does', (x, a, b, lower, upper) => {
    expectNear(incompleteBeta(x, { a, b }).lower, lower);
    expectNear(incompleteBeta(x, { a, b }).upper, upper);
  });

  it('ends with NaN for NaN', () => expect(incompleteBeta(NaN, { a: 2, b: 3 }).upper).toBeNaN());

  it('is 0 at 0 and 1 at 1', () => {
    expect(incompleteBeta(0, { a: 2, b: 3 })).toEqual({ lower: 0, upper: 1 });
    expect(incompleteBeta(1, { a: 2, b: 3 })).toEqual({ lower: 1, upper: 0 });
  });
});
