import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attractionTest, differenceTest } from '../../../src/math/tests/independence.js';
import { expectNear } from '../near.js';
import { anyTable, table } from './two-by-two.js';

// python3 -c "from scipy import stats as s; print(s.chi2.sf(s.chi2_contingency([[30, 70], [30, 270]], correction=False, lambda_='log-likelihood')[0], 1))"
const LARGE = table(30, 100, 60, 400);
const P_LARGE = 4.727521983798099e-6;

const isProbability = (test: typeof differenceTest): void =>
  fc.assert(
    fc.property(anyTable, (cells) => {
      expect(test(cells)).toBeGreaterThanOrEqual(0);
      expect(test(cells)).toBeLessThanOrEqual(1);
    }),
  );

describe('differenceTest', () => {
  it('is G² against χ² where all expected counts are at least 5', () => expectNear(differenceTest(LARGE), P_LARGE));

  it('is Fisher’s two-sided test where one is below', () => expectNear(differenceTest(table(6, 200, 6, 800)), 0.00023063594606723866));

  it('is a probability', () => isProbability(differenceTest));
});

describe('attractionTest', () => {
  it('is half the tail of G² where all expected counts are at least 5', () => expectNear(attractionTest(LARGE), P_LARGE / 2));

  it('is Fisher’s upper tail where one is below', () => expectNear(attractionTest(table(2, 5, 3, 83)), 0.008598077948650971));

  it('is above one half for a pair that meets less often than expected', () =>
    expect(attractionTest(table(5, 100, 60, 400))).toBeGreaterThan(0.5));

  it('is a probability', () => isProbability(attractionTest));
});
