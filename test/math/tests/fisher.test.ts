import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fisherTwoSided, fisherUpper } from '../../../src/math/tests/fisher.js';
import { expectNear } from '../near.js';
import { anyTable, table } from './two-by-two.js';

// python3 -c "from scipy.stats import fisher_exact as f
// b, r, c, t = 11, 160, 18, 800; T = [[b, r - b], [c - b, t - r - c + b]]; print(f(T)[1], f(T, 'greater')[1])"
const SCIPY = [
  [table(6, 200, 6, 800), 0.00023063594606723866, 0.00023063594606723866],
  [table(0, 200, 6, 800), 0.3455515463724159, 1],
  [table(11, 160, 18, 800), 0.00013010720571174204, 0.00013010720571174204],
  [table(2, 5, 3, 83), 0.008598077948650971, 0.008598077948650971],
  [table(5, 8, 9, 83), 0.00021289792052862536, 0.00021289792052862534],
] as const;

describe('fisherTwoSided', () => {
  it.each(SCIPY)('of %o agrees with scipy', (cells, twoSided) => expectNear(fisherTwoSided(cells), twoSided));

  // python3 -c "import mpmath as m; m.mp.dps = 40; print(sum(m.binomial(50, k) * m.binomial(999950, 20000 - k) for k in range(40, 51)) / m.binomial(10**6, 20000))"
  it('keeps its digits in a table of a million', () => expectNear(fisherTwoSided(table(40, 20000, 50, 1000000)), 8.930017096569634e-59));

  it('counted by hand: of 20 ways to draw 3 of 6, drawing all 3 marked and drawing none are equally likely', () =>
    expectNear(fisherTwoSided(table(3, 3, 3, 6)), 2 / 20));

  it('is a probability, and the same with rows and columns exchanged', () =>
    fc.assert(
      fc.property(anyTable, (cells) => {
        const p = fisherTwoSided(cells);
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
        expect(fisherTwoSided({ ...cells, row: cells.column, column: cells.row })).toBeCloseTo(p, 9);
      }),
    ));
});

describe('fisherUpper', () => {
  it.each(SCIPY)('of %o agrees with scipy', (cells, _, upper) => expectNear(fisherUpper(cells), upper));

  it('counted by hand: 3 of 3 marked drawn in 3 of 6 is one table in twenty', () => expectNear(fisherUpper(table(3, 3, 3, 6)), 1 / 20));

  it('is a probability', () =>
    fc.assert(
      fc.property(anyTable, (cells) => {
        expect(fisherUpper(cells)).toBeGreaterThanOrEqual(0);
        expect(fisherUpper(cells)).toBeLessThanOrEqual(1);
      }),
    ));
});
