import { describe, expect, it } from 'vitest';
import { logRatio, logRatioInterval } from '../../../src/math/effects/log-ratio.js';
import { expectNear } from '../near.js';

const OFTEN = { here: 6, elsewhere: 0, wordsHere: 200, wordsElsewhere: 600 };

const EVEN = { here: 30, elsewhere: 60, wordsHere: 100, wordsElsewhere: 300 };

describe('logRatio', () => {
  // python3 -c "from math import log2; print(log2((6.5 / 201) / (.5 / 601)))"
  it('gives doublings, with half an occurrence added on both sides', () => expectNear(logRatio(OFTEN), 5.280609207673349));

  it('is 0 where there is nobody to compare with', () => expect(logRatio({ ...OFTEN, wordsElsewhere: 0 })).toBe(0));
});

describe('logRatioInterval', () => {
  // python3 -c "from math import *; a, b, m, n = 30, 60, 100, 300; r = log2((a + .5) / (m + 1) / ((b + .5) / (n + 1))); w = 1.959963984540054 * sqrt(1 / (a + .5) + 1 / (b + .5)) / log(2); print(r - w, r + w)"
  it('agrees with the formula', () => {
    const { low, high } = logRatioInterval(EVEN, { here: 1, elsewhere: 1 });
    expectNear(low, -0.04065419291272976);
    expectNear(high, 1.2152187815051276);
  });

  it('is twice as wide where counts vary four times as much, about the same middle', () => {
    const [one, four] = [logRatioInterval(EVEN, { here: 1, elsewhere: 1 }), logRatioInterval(EVEN, { here: 4, elsewhere: 4 })];
    expectNear(four.high - four.low, 2 * (one.high - one.low));
    expectNear(four.high + four.low, one.high + one.low);
  });
});
