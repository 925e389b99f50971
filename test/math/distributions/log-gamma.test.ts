import { describe, it } from 'vitest';
import { logGamma } from '../../../src/math/distributions/log-gamma.js';
import { expectNear } from '../near.js';

describe('logGamma', () => {
  // python3 -c "from scipy.special import gammaln; print([gammaln(x) for x in (.5, 3.7, 15, 100.5, 1e6)])"
  it.each([
    [0.5, 0.5723649429247],
    [3.7, 1.428072326665388],
    [15, 25.191221182738683],
    [100.5, 361.43554046777757],
    [1e6, 12815504.569147611],
  ])('of %d agrees with scipy', (x, expected) => expectNear(logGamma(x), expected));

  it('of a whole number n is ln (n − 1)!', () => expectNear(logGamma(6), Math.log(120)));
});
