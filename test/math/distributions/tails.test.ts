import { describe, expect, it } from 'vitest';
import { chiSquaredTail } from '../../../src/math/distributions/chi-squared-tail.js';
import { normalTail } from '../../../src/math/distributions/normal-tail.js';
import { expectNear } from '../near.js';

// python3 -c "from scipy import stats as s; print([s.norm.sf(z) for z in (-3, .5, 1.96, 5, 10, 37)], [s.chi2.sf(x, 1) for x in (.01, 3.841458820694124, 100, 1000)])"
describe('tails that are right far out', () => {
  it.each([
    [-3, 0.9986501019683699],
    [0, 0.5],
    [0.5, 0.3085375387259869],
    [1.96, 0.024997895148220435],
    [5, 2.866515718791933e-7],
    [10, 7.61985302416047e-24],
    [37, 5.7255712225239266e-300],
  ])('normal above %d', (z, expected) => expectNear(normalTail(z), expected));

  it.each([
    [0.01, 0.920344325445942],
    [3.841458820694124, 0.05],
    [100, 1.5239706048320995e-23],
    [1000, 1.7958327848007363e-219],
  ])('χ² with one degree of freedom above %d', (x, expected) => expectNear(chiSquaredTail(x), expected));

  it('gives 1 for no difference', () => expect(chiSquaredTail(0)).toBe(1));
});
