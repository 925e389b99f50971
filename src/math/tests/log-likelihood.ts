import { deviance } from '../distributions/deviance.js';
import type { FourCells } from '../distributions/four-cells.js';
import { fourCells } from '../distributions/four-cells.js';

/**
 * Signed log-likelihood ratio G² (Dunning 1993): how surprising is it that row and column share this many units?
 *
 * 2·Σ O·ln(O/E) over all four cells, with 0·ln 0 = 0; negative where fewer than expected. Without a sign it is compared with χ²
 * of one degree of freedom: 3.84 is p = .05 for a single test. 0 where a margin is empty or full: nothing could differ.
 *
 * Example: 6 of a speaker's 200 words and none of the others' 600 → 2·(6·ln(6/1.5) + 194·ln(194/198.5) + 600·ln(600/595.5)) = 16.77.
 */
export function logLikelihood(table: FourCells): number {
  const [both, row, column, neither] = fourCells(table);
  const sum =
    deviance(both.observed, both.expected) +
    deviance(row.observed, row.expected) +
    deviance(column.observed, column.expected) +
    deviance(neither.observed, neither.expected);
  return both.observed < both.expected ? -2 * sum : 2 * sum;
}
