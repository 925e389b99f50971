import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fourCells } from '../../../src/math/distributions/four-cells.js';
import { logLikelihood } from '../../../src/math/tests/log-likelihood.js';
import { expectNear } from '../near.js';
import { anyTable, table } from './two-by-two.js';

describe('logLikelihood', () => {
  // python3 -c "from scipy.stats import chi2_contingency as c
  // b, r, k, t = 11, 160, 18, 800; print(c([[b, r - b], [k - b, t - r - k + b]], correction=False, lambda_='log-likelihood')[0])"
  it.each([
    [table(6, 200, 6, 800), 16.772246905588787],
    [table(0, 200, 6, 800), -3.467272951678721],
    [table(11, 160, 18, 800), 14.917671858584526],
    [table(2, 5, 3, 83), 8.38094694620398],
    [table(5, 8, 9, 83), 15.158533295817822],
  ])('of %o agrees with scipy, negative where fewer than expected', (cells, g2) => expectNear(logLikelihood(cells), g2));

  it('is 0 where a margin is empty', () => expect(logLikelihood(table(0, 0, 6, 80))).toBe(0));

  it('has the sign of the difference, and is the same with rows and columns exchanged', () =>
    fc.assert(
      fc.property(anyTable, (cells) => {
        const [{ observed, expected }] = fourCells(cells);
        expect(Math.sign(logLikelihood(cells)) * Math.sign(observed - expected)).toBeGreaterThanOrEqual(0);
        expect(logLikelihood({ ...cells, row: cells.column, column: cells.row })).toBeCloseTo(logLikelihood(cells), 9);
      }),
    ));
});
