import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { designEffect, residualSquares, type TurnSizes, type TurnSums } from '../../../src/math/effects/design-effect.js';

/** A turn with x occurrences among n units. */
type Turn = readonly [x: number, n: number];

const sum = (turns: readonly Turn[], of: (turn: Turn) => number): number => turns.reduce((all, turn) => all + of(turn), 0);

const sumsOf = (turns: readonly Turn[]): TurnSums => ({
  ...{ count: sum(turns, ([x]) => x), squares: sum(turns, ([x]) => x * x), products: sum(turns, ([x, n]) => x * n) },
});
const sizesOf = (turns: readonly Turn[]): TurnSizes => ({
  ...{ turns: turns.length, units: sum(turns, ([, n]) => n), unitSquares: sum(turns, ([, n]) => n * n) },
});

describe('residualSquares', () => {
  const BURST: readonly Turn[] = [
    [0, 10],
    [0, 10],
    [3, 10],
  ];

  // Rate .1: (−1)² + (−1)² + 2² = 6, times 3/2.
  it('adds up by hand, with k/(k − 1) where the rate is that of the turns themselves', () =>
    expect(residualSquares(sumsOf(BURST), sizesOf(BURST))).toBeCloseTo(9, 12));

  // Rate .2: (−2)² + (−2)² + 1² = 9.
  it('takes a given rate without k/(k − 1)', () => expect(residualSquares(sumsOf(BURST), sizesOf(BURST), 0.2)).toBeCloseTo(9, 12));

  it('is Σ(x − n·rate)² over the turns, for any turns', () => {
    const turn = fc.integer({ min: 1, max: 40 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(fc.array(turn, { minLength: 2, maxLength: 9 }), fc.double({ min: 0, max: 1, noNaN: true }), (turns, rate) => {
        const [sums, sizes] = [sumsOf(turns), sizesOf(turns)];
        const direct = (p: number): number => sum(turns, ([x, n]) => (x - n * p) ** 2);
        expect(residualSquares(sums, sizes, rate)).toBeCloseTo(direct(rate), 8);
        const own = (direct(sums.count / sizes.units) * turns.length) / (turns.length - 1);
        expect(residualSquares(sums, sizes)).toBeCloseTo(own, 8);
        expect(residualSquares(sums, sizes)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('is 0 of one turn, which is all there is to its own rate', () =>
    expect(residualSquares(sumsOf([[3, 10]]), sizesOf([[3, 10]]))).toBe(0));
});

describe('designEffect', () => {
  // Three occurrences in one turn of three, residuals 9: own effect 3. (1·3 + 4·1) / (1 + 4).
  it('draws the effect of the word towards that of all, as if four turns more said that', () =>
    expect(designEffect({ residuals: 9, count: 3, turns: 1 }, 1)).toBeCloseTo(7 / 5, 12));

  // (12·3 + 4·1.5) / (12 + 4)
  it('follows the word itself where many turns say it', () =>
    expect(designEffect({ residuals: 36, count: 12, turns: 12 }, 1.5)).toBeCloseTo(42 / 16, 12));

  it('never makes more of a word than independent units would, however evenly it is said', () => {
    expect(designEffect({ residuals: 0, count: 8, turns: 8 }, 1)).toBe(1);
    // (8·1 + 4·2) / 12, not (8·0 + 4·2) / 12.
    expect(designEffect({ residuals: 0, count: 8, turns: 8 }, 2)).toBeCloseTo(16 / 12, 12);
  });
});
