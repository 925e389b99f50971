import { describe, expect, it } from 'vitest';
import { stratifiedLogOddsRatio, stratifiedRiskDifference } from '../../../src/math/effects/within-strata.js';

/** [[8, 2], [5, 15]], [[3, 4], [2, 11]], [[1, 0], [3, 6]] as cells. */
const STRATA = [
  { units: 30, row: 10, column: 13, both: 8 },
  { units: 20, row: 7, column: 5, both: 3 },
  { units: 10, row: 1, column: 4, both: 1 },
];

describe('stratifiedLogOddsRatio', () => {
  it('agrees with statsmodels', () => {
    // StratifiedTable([np.array(t) for t in …]): logodds_pooled, logodds_pooled_confint()
    expect(stratifiedLogOddsRatio(STRATA)).toEqual({
      value: expect.closeTo(2.142736392152, 9),
      low: expect.closeTo(0.7888333073492, 9),
      high: expect.closeTo(3.4966394767551, 9),
    });
  });

  it('is none where it is not finite', () => {
    expect(stratifiedLogOddsRatio([{ units: 5, row: 2, column: 2, both: 2 }])).toBeNull();
    expect(stratifiedLogOddsRatio([{ units: 5, row: 2, column: 2, both: 0 }])).toBeNull();
    expect(stratifiedLogOddsRatio([])).toBeNull();
  });
});

describe('stratifiedRiskDifference', () => {
  it('agrees with the formula, written down again in Python', () => {
    expect(stratifiedRiskDifference(STRATA)).toEqual({
      value: expect.closeTo(0.455295735901, 9),
      low: expect.closeTo(0.2107451344465, 9),
      high: expect.closeTo(0.6998463373554, 9),
    });
  });

  it('of one stratum is the difference of two shares', () => {
    expect(stratifiedRiskDifference(STRATA.slice(0, 1))?.value).toBeCloseTo(8 / 10 - 5 / 20, 12);
  });

  it('is none where nothing is compared, and has no interval where both always stand together', () => {
    expect(stratifiedRiskDifference([{ units: 3, row: 3, column: 1, both: 1 }])).toBeNull();
    expect(stratifiedRiskDifference([])).toBeNull();
    expect(stratifiedRiskDifference([{ units: 5, row: 2, column: 2, both: 2 }])).toEqual({ value: 1, low: null, high: null });
  });
});
