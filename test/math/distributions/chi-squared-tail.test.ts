import { describe, expect, it } from 'vitest';
import { chiSquaredTail } from '../../../src/math/distributions/chi-squared-tail.js';
import { expectNear } from '../near.js';

describe('chiSquaredTail', () => {
  // python3 -c "from scipy.stats import chi2; print([chi2.sf(x, 1) for x in (.01, 3.841458820694124, 100, 1000)])"
  it.each([
    [0.01, 0.920344325445942],
    [3.841458820694124, 0.05],
    [100, 1.5239706048320995e-23],
    [1000, 1.7958327848007363e-219],
  ])('above %d agrees with scipy', (x, expected) => expectNear(chiSquaredTail(x), expected));

  it('is 1 for no difference', () => expect(chiSquaredTail(0)).toBe(1));
});
