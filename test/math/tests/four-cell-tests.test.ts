import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FourCells, fourCells } from '../../../src/math/distributions/four-cells.js';
import { fisherTwoSided, fisherUpper } from '../../../src/math/tests/fisher.js';
import { attractionTest, differenceTest } from '../../../src/math/tests/independence.js';
import { logLikelihood } from '../../../src/math/tests/log-likelihood.js';
import { expectNear } from '../near.js';

const table = (both: number, row: number, column: number, total: number): FourCells => ({ both, row, column, total });

// python3 -c "
// from scipy import stats as s
// b, r, c, t = 11, 160, 18, 800; T = [[b, r - b], [c - b, t - r - c + b]]
// print(s.fisher_exact(T)[1], s.fisher_exact(T, 'greater')[1], s.chi2_contingency(T, correction=False, lambda_='log-likelihood')[0])"
describe('tests of a 2 × 2 table agree with scipy', () => {
  it.each([
    [table(6, 200, 6, 800), 0.00023063594606723866, 0.00023063594606723866, 16.772246905588787],
    [table(0, 200, 6, 800), 0.3455515463724159, 1, -3.467272951678721],
    [table(11, 160, 18, 800), 0.00013010720571174204, 0.00013010720571174204, 14.917671858584526],
    [table(2, 5, 3, 83), 0.008598077948650971, 0.008598077948650971, 8.38094694620398],
    [table(5, 8, 9, 83), 0.00021289792052862536, 0.00021289792052862534, 15.158533295817822],
  ])('%o', (cells, twoSided, upper, g2) => {
    expectNear(fisherTwoSided(cells), twoSided);
    expectNear(fisherUpper(cells), upper);
    expectNear(logLikelihood(cells), g2);
  });

  // python3 -c "import mpmath as m; m.mp.dps = 40; print(sum(m.binomial(50, k) * m.binomial(999950, 20000 - k) for k in range(40, 51)) / m.binomial(10**6, 20000))"
  it('keeps its digits in a table of a million', () => {
    expectNear(fisherTwoSided(table(40, 20000, 50, 1000000)), 8.930017096569634e-59);
  });

  it('counts by hand: 3 of 3 marked drawn in 3 of 6 is one table in twenty', () => {
    expectNear(fisherUpper(table(3, 3, 3, 6)), 1 / 20);
    expectNear(fisherTwoSided(table(3, 3, 3, 6)), 2 / 20);
  });
});

describe('choice of the test', () => {
  it('takes G² where all expected counts are at least 5, and Fisher where one is below', () => {
    const large = table(30, 100, 60, 400);
    // python3 -c "from scipy import stats as s; print(s.chi2.sf(s.chi2_contingency([[30, 70], [30, 270]], correction=False, lambda_='log-likelihood')[0], 1))"
    expectNear(differenceTest(large), 4.727521983798099e-6);
    expectNear(attractionTest(large), 4.727521983798099e-6 / 2);
    expectNear(differenceTest(table(6, 200, 6, 800)), 0.00023063594606723866);
    expectNear(attractionTest(table(2, 5, 3, 83)), 0.008598077948650971);
  });

  it('gives the upper half to a pair that meets less often than expected', () => {
    expect(attractionTest(table(5, 100, 60, 400))).toBeGreaterThan(0.5);
  });
});

const tables = fc
  .record({ row: fc.nat(40), column: fc.nat(40), rest: fc.nat(40), overlap: fc.nat(40) })
  .map(({ row, column, rest, overlap }) => {
    const both = Math.min(row, column, overlap);
    return table(both, row, column, row + column - both + rest);
  });

describe('any 2 × 2 table', () => {
  it('has p between 0 and 1 and G² of the sign of its difference', () => {
    fc.assert(
      fc.property(tables, (cells) => {
        for (const p of [fisherTwoSided(cells), fisherUpper(cells), differenceTest(cells), attractionTest(cells)]) {
          expect(p).toBeGreaterThanOrEqual(0);
          expect(p).toBeLessThanOrEqual(1);
        }
        const [{ observed, expected }] = fourCells(cells);
        expect(Math.sign(logLikelihood(cells)) * Math.sign(observed - expected)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('is the same with rows and columns exchanged', () => {
    fc.assert(
      fc.property(tables, (cells) => {
        const turned = { ...cells, row: cells.column, column: cells.row };
        expect(fisherTwoSided(turned)).toBeCloseTo(fisherTwoSided(cells), 9);
        expect(logLikelihood(turned)).toBeCloseTo(logLikelihood(cells), 9);
      }),
    );
  });
});
