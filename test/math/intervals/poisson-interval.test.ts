import { describe, expect, it } from 'vitest';
import { poissonInterval } from '../../../src/math/intervals/poisson-interval.js';
import { expectNear } from '../near.js';

describe('poissonInterval', () => {
  // python3 -c "from scipy.stats import chi2; k = 6; print(chi2.ppf(.025, 2 * k) / 2, chi2.ppf(.975, 2 * k + 2) / 2)"
  it.each([
    [1, 0.025317807984289876, 5.571643390938898],
    [6, 2.2018942534908508, 13.059474022518685],
    [100, 81.36399125092314, 121.62679379242638],
    [5000, 4862.359188694899, 5140.5489485350045],
  ])('of %d agrees with scipy', (count, low, high) => {
    expectNear(poissonInterval(count).low, low);
    expectNear(poissonInterval(count).high, high);
  });

  it('of 0 begins at 0 and ends at −ln .025', () => {
    expect(poissonInterval(0).low).toBe(0);
    expectNear(poissonInterval(0).high, -Math.log(0.025));
  });
});
