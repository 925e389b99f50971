import { describe, it } from 'vitest';
import { normalTail } from '../../../src/math/distributions/normal-tail.js';
import { expectNear } from '../near.js';

describe('normalTail', () => {
  // python3 -c "from scipy.stats import norm; print([norm.sf(z) for z in (-3, .5, 1.96, 5, 10, 37)])"
  it.each([
    [-3, 0.9986501019683699],
    [0, 0.5],
    [0.5, 0.3085375387559869],
    [1.96, 0.024997895148220435],
    [5, 2.866515718791933e-7],
    [10, 7.61985302416047e-24],
    [37, 5.7255712225239266e-300],
  ])('above %d agrees with scipy', (z, expected) => expectNear(normalTail(z), expected));
});
