import { describe, expect, it } from 'vitest';
import { cohenKappa, type Pair } from '../../../src/math/agreement/cohen-kappa.js';

/** So many pairs of each cell of a table: rows the first coder, columns the second. */
const fromTable = (cells: readonly (readonly number[])[]): readonly Pair<number>[] =>
  cells.flatMap((row, a) => row.flatMap((count, b) => Array.from({ length: count }, (): Pair<number> => [a, b])));

describe('cohenKappa', () => {
  it('is that of the published example', () => {
    // Fleiss, Levin & Paik 2003, Statistical Methods for Rates and Proportions, table 18.1: κ = .68.
    // statsmodels.stats.inter_rater.cohens_kappa([[75, 1, 4], [5, 4, 1], [0, 0, 10]]).kappa
    expect(
      cohenKappa(
        fromTable([
          [75, 1, 4],
          [5, 4, 1],
          [0, 0, 10],
        ]),
      ),
    ).toBeCloseTo(0.67647058823529, 12);
  });

  it('is 1 for full agreement, and negative below chance', () => {
    expect(
      cohenKappa(
        fromTable([
          [3, 0],
          [0, 2],
        ]),
      ),
    ).toBe(1);
    expect(
      cohenKappa(
        fromTable([
          [0, 5],
          [5, 0],
        ]),
      ),
    ).toBe(-1);
  });

  it('is not defined where nobody ever says anything else', () => {
    expect(cohenKappa(fromTable([[9]]))).toBeNull();
    expect(cohenKappa([])).toBeNull();
  });
});
