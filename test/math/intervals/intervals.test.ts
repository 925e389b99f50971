import { describe, expect, it } from 'vitest';
import { clopperPearson } from '../../../src/math/intervals/clopper-pearson.js';
import { poissonInterval } from '../../../src/math/intervals/poisson-interval.js';
import { wilson } from '../../../src/math/intervals/wilson.js';
import { expectNear } from '../near.js';

describe('intervals agree with scipy', () => {
  // python3 -c "from scipy.stats import chi2; k = 6; print(chi2.ppf(.025, 2 * k) / 2, chi2.ppf(.975, 2 * k + 2) / 2)"
  it.each([
    [1, 0.025317807984289876, 5.571643390938898],
    [6, 2.2018942534908508, 13.059474022518685],
    [100, 81.36399125092314, 121.62679379242638],
    [5000, 4862.359188694899, 5140.5489485350045],
  ])('Poisson count %d', (count, low, high) => {
    expectNear(poissonInterval(count).low, low);
    expectNear(poissonInterval(count).high, high);
  });

  it('begins at 0 for a Poisson count of 0 and ends at −ln .025', () => {
    expect(poissonInterval(0).low).toBe(0);
    expectNear(poissonInterval(0).high, -Math.log(0.025));
  });

  // python3 -c "from scipy.stats import binomtest; print(binomtest(3, 20).proportion_ci(.95, method='exact'), binomtest(3, 20).proportion_ci(.95, method='wilson'))"
  it('Clopper–Pearson and Wilson, 3 of 20', () => {
    const exact = clopperPearson({ count: 3, of: 20 }, 0.05);
    expectNear(exact.low, 0.03207093718544477);
    expectNear(exact.high, 0.37892682654529564);
    const approximate = wilson({ count: 3, of: 20 });
    expectNear(approximate.low, 0.05236874589621662);
    expectNear(approximate.high, 0.3604188647407569);
  });

  // … .proportion_ci(1 - .05 / 360, method='exact')
  it('Clopper–Pearson at a corrected level', () => {
    const { low, high } = clopperPearson({ count: 3, of: 20 }, 0.05 / 360);
    expectNear(low, 0.004002184408277938);
    expectNear(high, 0.5897589439811858);
  });

  it('stays inside 0 and 1 at none, all, and nothing', () => {
    expect(wilson({ count: 0, of: 10 })).toEqual({ low: 0, high: expect.closeTo(0.27753279986288926, 12) });
    expect(wilson({ count: 6, of: 6 })).toEqual({ low: expect.closeTo(0.6096657120978346, 12), high: 1 });
    expect(wilson({ count: 0, of: 0 })).toEqual({ low: 0, high: 1 });
    expect(clopperPearson({ count: 6, of: 6 }, 0.05)).toEqual({ low: expect.closeTo(0.5407418735600995, 12), high: 1 });
    expect(clopperPearson({ count: 0, of: 0 }, 0.05)).toEqual({ low: 0, high: 1 });
  });
});
