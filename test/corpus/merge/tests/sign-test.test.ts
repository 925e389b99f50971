import { describe, expect, it } from 'vitest';
import { isRare, signTest } from '../../../../src/corpus/merge/tests/sign-test.js';
import { seededRandom } from '../../../../src/math/random.js';

/** A group that says it `here` times, and the others `rest` times with as many words. */
const excess = (...discussions: readonly (readonly [here: number, rest: number])[]) =>
  Float64Array.from(discussions, ([here, rest]) => here - (here + rest) / 2);

describe('the sign test over discussions', () => {
  it('tries all signs: k discussions that all agree have p = 2^-k', () => {
    expect(signTest(excess([4, 1]), 1)).toBe(1 / 2);
    expect(signTest(excess([4, 1], [3, 0], [5, 2], [9, 1], [6, 1]), 1)).toBe(1 / 32);
    expect(signTest(excess([1, 4], [0, 3]), 1)).toBe(1);
    expect(signTest(excess([2, 2]), 1)).toBe(1);
    const rising = Float64Array.from({ length: 24 }, (_, i) => 1 + i);
    expect(signTest(rising, 1)).toBe(2 ** -24);
  });

  it('draws signs for more, and some that lean to what was observed where plain ones would not show it', () => {
    const agree = (few: number) => Float64Array.from({ length: 40 }, (_, i) => (i < few ? -1 : 1));
    expect(signTest(agree(0), 1)).toBe(2 ** -40);
    // scipy.stats.binom.cdf(n, 40, .5): so many or fewer of 40 against it.
    expect(signTest(agree(4), 1) / 9.283387e-8).toBeCloseTo(1, 0);
    expect(signTest(agree(8), 1) / 9.108771e-5).toBeCloseTo(1, 0);
    expect(signTest(agree(12), 1)).toBeCloseTo(0.008294, 2);
    expect(signTest(agree(17), 1)).toBeCloseTo(0.214795, 1);
  });

  it('gives for 25 discussions what all signs give for them', () => {
    const random = seededRandom(9);
    const values = Float64Array.from({ length: 24 }, () => random() * 3 - 0.6);
    // A discussion with next to nothing changes nothing, and 25 are drawn.
    for (const seed of [1, 2, 3])
      expect(Math.log2(signTest(Float64Array.of(...values, 1e-9), seed) / signTest(values, seed))).toBeCloseTo(0, 0);
  });

  it('counts the signs that reach as much, each once', () => {
    const random = seededRandom(3);
    for (let k = 1; k <= 11; k++) {
      const values = Float64Array.from({ length: k }, () => Math.floor(random() * 9) - 3.5);
      const sumWith = (signs: number) => values.reduce((sum, value, i) => sum + (signs & (1 << i) ? -value : value), 0);
      const reached = Array.from({ length: 2 ** k }, (_, signs) => sumWith(signs)).filter((sum) => sum >= sumWith(0)).length;
      expect(signTest(values, 1)).toBe(sumWith(0) <= 0 ? 1 : reached / 2 ** k);
    }
  });

  it('is the larger of p and what is given, whether or not a bound of p is below it', () => {
    const random = seededRandom(4);
    for (const discussions of [16, 24, 40, 100]) {
      const values = Float64Array.from({ length: discussions }, () => random() * 4 - 0.6);
      const p = signTest(values, 1);
      expect(isRare(values)).toBe(true);
      for (const other of [p / 10, p, 2 * p, 10 * p, 0.5, 1]) expect(signTest(values, 1, other)).toBe(Math.max(p, other));
    }
    expect(isRare(Float64Array.of(3, -1, 2, -1))).toBe(false);
  });

  it('is one discussion’s say where one discussion makes the whole excess', () => {
    expect(signTest(excess([60, 0], [2, 3], [3, 2], [2, 3], [3, 2], [2, 2]), 1)).toBeGreaterThan(0.3);
  });

  it('finds something by chance as often as its p says, drawn signs or all of them', () => {
    const random = seededRandom(11);
    for (const discussions of [8, 16, 40]) {
      let found = 0;
      for (let round = 0; round < 300; round++) {
        const values = Array.from({ length: discussions }, () => {
          const said = Math.floor(random() * 12);
          const here = Array.from({ length: said }, () => random() < 0.5).filter(Boolean).length;
          return [here, said - here] as const;
        });
        if (signTest(excess(...values), 5) <= 0.05) found++;
      }
      expect(found / 300).toBeLessThan(0.085);
      expect(found / 300).toBeGreaterThan(0.01);
    }
  });
});
