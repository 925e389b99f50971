import { describe, expect, it } from 'vitest';
import { logOddsRatio, riskDifference } from '../../../src/math/effects/two-shares.js';

const HERE = { count: 15, of: 40 };
const ELSEWHERE = { count: 7, of: 60 };

describe('riskDifference', () => {
  it('agrees with statsmodels', () => {
    // confint_proportions_2indep(15, 40, 7, 60, compare='diff', method='newcomb')
    const { value, low, high } = riskDifference(HERE, ELSEWHERE);
    expect(value).toBeCloseTo(15 / 40 - 7 / 60, 12);
    expect([low, high]).toEqual([expect.closeTo(0.0889863588612, 9), expect.closeTo(0.4238757760078, 9)]);
  });

  it('stays within −1 and 1, and is wider with a design effect', () => {
    const { value, low, high } = riskDifference({ count: 3, of: 3 }, { count: 0, of: 3 });
    expect([value, high]).toEqual([1, 1]);
    expect(low).toBeGreaterThan(0);
    expect(riskDifference(HERE, ELSEWHERE, 4).low).toBeLessThan(0);
  });
});

describe('logOddsRatio', () => {
  it('agrees with statsmodels', () => {
    // log of confint_proportions_2indep(4, 5, 0, 7, compare='odds-ratio', method='logit-adjusted')
    const { value, low, high } = logOddsRatio({ count: 4, of: 5 }, { count: 0, of: 7 });
    expect([value, low, high]).toEqual([
      expect.closeTo(3.8066624897703, 9),
      expect.closeTo(0.3993553105372, 9),
      expect.closeTo(7.2139696690034, 9),
    ]);
  });

  it('is twice as wide where counts vary four times as much, and turns its sign with the sides', () => {
    const [one, four] = [logOddsRatio(HERE, ELSEWHERE), logOddsRatio(HERE, ELSEWHERE, 4)];
    expect(Number(four.high) - Number(four.low)).toBeCloseTo(2 * (Number(one.high) - Number(one.low)), 12);
    expect(logOddsRatio(ELSEWHERE, HERE).value).toBeCloseTo(-one.value, 12);
  });
});
