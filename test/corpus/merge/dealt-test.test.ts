import { describe, expect, it } from 'vitest';
import { type Dealt, dealtTest } from '../../../src/corpus/merge/dealt-test.js';
import { seededRandom } from '../../../src/math/random.js';

describe('words dealt at random by shares of talk', () => {
  it('is the tail of a sum of hypergeometric counts', () => {
    // 3 of 4 words; said twice: 0 others' chance of both is 1/2. scipy.stats.hypergeom.sf(1, 4, 3, 2) = 0.5
    expect(dealtTest([{ own: 3, all: 4, said: 2 }], 2, 0)).toBeCloseTo(0.5, 12);
    // Sums of hypergeom(100, 40, 5) and hypergeom(50, 30, 3), 7 or more of 8: np.convolve of both pmf, [7:].sum()
    expect(dealtTest([hand(100, 40, 5), hand(50, 30, 3)], 7, 0)).toBeCloseTo(0.0207767, 6);
  });

  it('is of what is tested: an excess', () => {
    const both = [hand(100, 40, 5), hand(50, 30, 3)];
    expect(dealtTest(both, 7, 4)).toBeCloseTo(dealtTest(both, 7, 0) / dealtTest(both, 4, 0), 12);
    expect(dealtTest(both, 4, 4)).toBe(1);
  });

  it('knows that a person with nearly all of the talk has nearly all of the chances', () => {
    const once = Array.from({ length: 24 }, () => hand(1000, 850, 1));
    // 0.85^24; the signs would say 2^-24.
    expect(dealtTest(once, 24, 0)).toBeCloseTo(0.85 ** 24, 6);
  });

  it('is nearly the same by the saddlepoint where many are said', () => {
    const many = Array.from({ length: 40 }, (_, i) => hand(20_000, 2000 + 250 * i, 12));
    // The same sum convolved with numpy from scipy.stats.hypergeom.pmf, as a share of what is above the mean of 165.
    const exact = { 180: 0.1512348, 190: 0.0148046, 205: 8.727636e-5, 220: 6.7725e-8 };
    for (const [here, p] of Object.entries(exact)) {
      expect(dealtTest(many, Number(here), 166) / p).toBeGreaterThan(0.95);
      expect(dealtTest(many, Number(here), 166) / p).toBeLessThan(1.15);
    }
  });
});

function hand(all: number, own: number, said: number): Dealt {
  return { all, own, said };
}
