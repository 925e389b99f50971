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

  it('of counts that come in pairs is that of half the count, doubled', () => {
    // 12 occurrences with a design effect of 2 tell as much as 6: 2 · 2.20 to 2 · 13.06.
    expectNear(poissonInterval(12, 2).low, 2 * 2.2018942534908508);
    expectNear(poissonInterval(12, 2).high, 2 * 13.059474022518685);
    expect(poissonInterval(0, 2).low).toBe(0);
    expectNear(poissonInterval(0, 2).high, -2 * Math.log(0.025));
  });

  it('has a limit for counts that are no whole number when divided', () => {
    // python3 -c "from scipy.stats import chi2; d, k = 1.5, 4 / 1.5; print(d * chi2.ppf(.025, 2 * k) / 2, d * chi2.ppf(.975, 2 * k + 2) / 2)"
    expectNear(poissonInterval(4, 1.5).low, 0.7205512291695634);
    expectNear(poissonInterval(4, 1.5).high, 12.393143006405113);
  });
});
