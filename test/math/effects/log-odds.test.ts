import { describe, expect, it } from 'vitest';
import { logOdds } from '../../../src/math/effects/log-odds.js';
import { expectNear } from '../near.js';

const OFTEN = { here: 6, elsewhere: 0, wordsHere: 200, wordsElsewhere: 600 };

describe('logOdds', () => {
  // python3 -c "from math import log, sqrt; a, b, f, n1, n2, N = 6, 0, 6, 200, 600, 800
  // print((log((a+f)/(n1+N-a-f)) - log((b+f)/(n2+N-b-f))) / sqrt(1/(a+f) + 1/(b+f)))"
  it('agrees with the formula at a0 = N', () => expectNear(logOdds(OFTEN), 2.0747941482650933));

  it('has the opposite sign for the others', () =>
    expectNear(logOdds({ here: 0, elsewhere: 6, wordsHere: 600, wordsElsewhere: 200 }), -logOdds(OFTEN)));

  it('is 0 with one speaker, for a word that nobody says, and for the only word of a discussion', () => {
    expect(logOdds({ here: 6, elsewhere: 0, wordsHere: 200, wordsElsewhere: 0 })).toBe(0);
    expect(logOdds({ here: 0, elsewhere: 0, wordsHere: 200, wordsElsewhere: 600 })).toBe(0);
    expect(logOdds({ here: 2, elsewhere: 3, wordsHere: 2, wordsElsewhere: 3 })).toBe(0);
  });
});
