import { describe, it } from 'vitest';
import { stirlingSeries } from '../../../src/math/distributions/stirling-series.js';
import { expectNear } from '../near.js';

describe('stirlingSeries', () => {
  // python3 -c "import mpmath as m; m.mp.dps = 40; print([m.loggamma(n) - ((n - m.mpf('.5')) * m.log(n) - n + m.log(2 * m.pi) / 2) for n in (15, 40)])"
  it.each([
    [15, 0.005554733551962801],
    [40, 0.0020832899383024218],
  ])('at %d is what Stirling’s formula of ln Γ misses', (n, expected) => expectNear(stirlingSeries(n), expected));
});
