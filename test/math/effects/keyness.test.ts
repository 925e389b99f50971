import { describe, expect, it } from 'vitest';
import { conservativeLogRatio } from '../../../src/math/effects/conservative-log-ratio.js';
import { logOdds } from '../../../src/math/effects/log-odds.js';
import { logRatio } from '../../../src/math/effects/log-ratio.js';
import { expectNear } from '../near.js';

const often = { here: 6, elsewhere: 0, wordsHere: 200, wordsElsewhere: 600 };
const seldom = { here: 0, elsewhere: 60, wordsHere: 200, wordsElsewhere: 600 };
const alone = { here: 6, elsewhere: 0, wordsHere: 200, wordsElsewhere: 0 };

describe('log ratio', () => {
  // python3 -c "from math import log2; print(log2((6.5 / 201) / (.5 / 601)))"
  it('says how many doublings, with half an occurrence added to both', () => expectNear(logRatio(often), 5.280609207673349));

  it('is 0 where there is nobody to compare with', () => expect(logRatio(alone)).toBe(0));
});

describe('weighted log-odds', () => {
  // python3 -c "from math import log, sqrt; a, b, f, n1, n2, N = 6, 0, 6, 200, 600, 800
  // print((log((a+f)/(n1+N-a-f)) - log((b+f)/(n2+N-b-f))) / sqrt(1/(a+f) + 1/(b+f)))"
  it('agrees with the formula at a0 = N', () => expectNear(logOdds(often), 2.0747941482650933));

  it('is opposite for the others', () => {
    const others = { here: 0, elsewhere: 6, wordsHere: 600, wordsElsewhere: 200 };
    expectNear(logOdds(others), -logOdds(often));
  });

  it('is 0 with one speaker, and for the only word of a discussion', () => {
    expect(logOdds(alone)).toBe(0);
    expect(logOdds({ here: 2, elsewhere: 3, wordsHere: 2, wordsElsewhere: 3 })).toBe(0);
  });
});

describe('conservative log ratio', () => {
  // python3 -c "from math import log2; from scipy.stats import binomtest
  // l = binomtest(6, 6).proportion_ci(1 - .05, method='exact').low; print(log2(600 / 200 * l / (1 - l)))"
  it('takes the near end of the interval', () => {
    expectNear(conservativeLogRatio(often, { alpha: 0.05, tests: 1 }), 1.8205973301594178);
  });

  // … u = binomtest(0, 60).proportion_ci(.95, method='exact').high; log2(600 / 200 * u / (1 - u))
  it('is negative for an under-use that can be relied on', () => {
    expectNear(conservativeLogRatio(seldom, { alpha: 0.05, tests: 1 }), -2.3941688344445597);
  });

  it('is 0 where correction leaves nothing, and where nothing is compared', () => {
    expect(conservativeLogRatio(often, { alpha: 0.05, tests: 10000 })).toBe(0);
    expect(conservativeLogRatio({ here: 1, elsewhere: 3, wordsHere: 200, wordsElsewhere: 600 }, { alpha: 0.05, tests: 1 })).toBe(0);
    expect(conservativeLogRatio(alone, { alpha: 0.05, tests: 1 })).toBe(0);
  });
});
