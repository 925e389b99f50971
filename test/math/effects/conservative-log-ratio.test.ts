import { describe, expect, it } from 'vitest';
import { conservativeLogRatio } from '../../../src/math/effects/conservative-log-ratio.js';
import { expectNear } from '../near.js';

const OFTEN = { here: 6, elsewhere: 0, wordsHere: 200, wordsElsewhere: 600 };
const SELDOM = { here: 0, elsewhere: 60, wordsHere: 200, wordsElsewhere: 600 };
const ONE_TEST = { alpha: 0.05, tests: 1, effect: 1 };

describe('conservativeLogRatio', () => {
  // python3 -c "from math import log2; from scipy.stats import binomtest
  // l = binomtest(6, 6).proportion_ci(1 - .05, method='exact').low; print(log2(600 / 200 * l / (1 - l)))"
  it('takes the end of the interval that is nearer to 0', () => expectNear(conservativeLogRatio(OFTEN, ONE_TEST), 1.8205973301594178));

  // … u = binomtest(0, 60).proportion_ci(.95, method='exact').high; log2(600 / 200 * u / (1 - u))
  it('is negative for a significant under-use', () => expectNear(conservativeLogRatio(SELDOM, ONE_TEST), -2.3941688344445597));

  it('is 0 where correction for many tests leaves no difference', () =>
    expect(conservativeLogRatio(OFTEN, { alpha: 0.05, tests: 10000, effect: 1 })).toBe(0));

  it('is 0 where the interval contains equal rates, and where nothing is compared', () => {
    expect(conservativeLogRatio({ here: 1, elsewhere: 3, wordsHere: 200, wordsElsewhere: 600 }, ONE_TEST)).toBe(0);
    expect(conservativeLogRatio({ ...OFTEN, wordsElsewhere: 0 }, ONE_TEST)).toBe(0);
    expect(conservativeLogRatio({ ...OFTEN, here: 0 }, ONE_TEST)).toBe(0);
  });

  it('counts effective occurrences: six with an effect of 2 are worth three', () => {
    // Of 3 of 3 the lower bound is .025^(1/3). Without an effect 6 of 6 would give .025^(1/6).
    const low = 0.025 ** (1 / 3);
    expectNear(conservativeLogRatio(OFTEN, { ...ONE_TEST, effect: 2 }), Math.log2((3 * low) / (1 - low)));
    const high = 1 - 0.025 ** (1 / 30);
    expectNear(conservativeLogRatio(SELDOM, { ...ONE_TEST, effect: 2 }), Math.log2((3 * high) / (1 - high)));
  });

  // 2 of 2 with a quarter of the words: ¼² = .0625, above .025; 3 of 3: .0156.
  it('is 0 where the effective occurrences are too few', () => {
    expect(conservativeLogRatio(OFTEN, { ...ONE_TEST, effect: 3 })).toBe(0);
    expect(conservativeLogRatio(OFTEN, { ...ONE_TEST, effect: 2 })).toBeGreaterThan(0);
  });
});
