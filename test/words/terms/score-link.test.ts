import { describe, expect, it } from 'vitest';
import { scoreLink } from '../../../src/words/terms/score-link.js';
import { ONCE } from './once.js';

describe('scoreLink', () => {
  // python3 -c "from math import *; print(1/(1+exp(-(1.25*log2(4)+.3*log2(8)+.2*log2(16)+.9*.5+.9-2*.25-2.4))))"
  it('is the logistic function of the weighted evidence', () => {
    expect(scoreLink({ ...ONCE, count: 4, first: 7, last: 15, company: 0.5, nominal: true, verbal: 0.25 })).toBeCloseTo(0.934011, 6);
    // python3 -c "from math import *; print(1/(1+exp(2.4)))"
    expect(scoreLink(ONCE)).toBeCloseTo(0.0831727, 6);
  });

  it('rises with the features of terms and falls with those of other pairs', () => {
    for (const more of [{ count: 2 }, { first: 1 }, { last: 1 }, { company: 0.1 }, { nominal: true }]) {
      expect(scoreLink({ ...ONCE, ...more })).toBeGreaterThan(scoreLink(ONCE));
    }
    for (const less of [{ verbal: 1 }, { verbs: 1 }, { unknown: 1 }, { place: true }, { quality: true }]) {
      expect(scoreLink({ ...ONCE, ...less })).toBeLessThan(scoreLink(ONCE));
    }
  });
});
