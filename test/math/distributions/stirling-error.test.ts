import { describe, it } from 'vitest';
import { stirlingError } from '../../../src/math/distributions/stirling-error.js';
import { expectNear } from '../near.js';

describe('stirlingError', () => {
  // python3 -c "import mpmath as m; m.mp.dps = 40; print([m.loggamma(n + 1) - (m.log(2 * m.pi * n) / 2 + n * m.log(n) - n) for n in map(m.mpf, ('.5', 1, 14, 15, 1000))])"
  it.each([
    [0.5, 0.15342640972002736],
    [1, 0.08106146679532726],
    [14, 0.0059513701127588475],
    [15, 0.005554733551962801],
    [1000, 8.333333055555635e-5],
  ])('of %d agrees with mpmath', (n, expected) => expectNear(stirlingError(n), expected));
});
