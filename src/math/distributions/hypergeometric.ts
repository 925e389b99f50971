import { binomialProbability } from './binomial-probability.js';
import type { FourCells } from './four-cells.js';

/**
 * The chance of exactly this 2 × 2 table among all tables with the same margins: draw `row` units out of `total`, of which
 * `column` are marked; `both` drawn ones are marked.
 *
 * As a ratio of three binomial probabilities (Loader 2000), which keeps its digits for tables of millions of units.
 */
export function hypergeometric({ both, row, column, total }: FourCells): number {
  const chance = row / total;
  if (chance === 0 || chance === 1) return both === (chance === 0 ? 0 : column) ? 1 : 0;
  return (
    (binomialProbability(both, { of: column, chance }) * binomialProbability(row - both, { of: total - column, chance })) /
    binomialProbability(row, { of: total, chance })
  );
}
