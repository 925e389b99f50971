import { describe, expect, it } from 'vitest';
import { clumpOf, dealtTest } from '../../../../src/corpus/merge/tests/dealt-test.js';

const once = { shares: new Float64Array(24).fill(0.85), said: new Float64Array(24).fill(1) };
const many = { shares: Float64Array.from({ length: 40 }, (_, i) => (2000 + 250 * i) / 20_000), said: new Float64Array(40).fill(12) };

describe('words dealt at random by shares of talk', () => {
  it('knows that a person with nearly all of the talk has nearly all of the chances', () => {
    // 0.85^24 among the half that is above the mean; the signs would say 2^-24.
    expect(dealtTest(once, { here: 24, least: 20, clump: 1 })).toBeCloseTo(2 * 0.85 ** 24, 6);
  });

  it('is the tail of a sum of binomial counts', () => {
    // scipy.stats.binom.pmf(range(13), 12, share) of the 40 convolved with numpy; the upper tail, of what is above the mean of 165.
    const exact = { 180: 0.0723791, 190: 0.0070934, 205: 4.19313e-5, 220: 3.26685e-8 };
    for (const [here, p] of Object.entries(exact))
      expect(dealtTest(many, { here: Number(here), least: 165, clump: 1 }) / (2 * p)).toBeCloseTo(1, 1);
  });

  it('is of what is tested: an excess', () => {
    expect(dealtTest(many, { here: 166, least: 166, clump: 1 })).toBe(1);
    expect(dealtTest(many, { here: 200, least: 190, clump: 1 })).toBeGreaterThan(dealtTest(many, { here: 200, least: 166, clump: 1 }));
  });

  it('deals what comes together as one', () => {
    const doubled = { ...many, said: many.said.map((said) => 2 * said) };
    const one = dealtTest(many, { here: 190, least: 166, clump: 1 });
    expect(dealtTest(doubled, { here: 380, least: 332, clump: 2 })).toBeCloseTo(one, 12);
    expect(dealtTest(doubled, { here: 380, least: 332, clump: 1 })).toBeLessThan(one / 10);
  });

  it('tells from the scatter how many come together', () => {
    expect(clumpOf({ squares: 30, expected: 20 })).toBe(1.5);
    expect(clumpOf({ squares: 10, expected: 20 })).toBe(1);
    expect(clumpOf({ squares: 0, expected: 0 })).toBe(1);
  });
});
