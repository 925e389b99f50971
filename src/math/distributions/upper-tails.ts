import type { FourCells } from './four-cells.js';
import { hypergeometric } from './hypergeometric.js';

/**
 * fisherUpper for every count of units with both, from `both` on, computed in one pass. Ends with the largest count that the margins allow,
 * or with the first p below `least`. Descending; empty where `both` is more than the margins allow.
 */
export function upperTails({ both, row, column, total }: FourCells, least: number): readonly number[] {
  const chances: number[] = [];
  let chance = hypergeometric({ both, row, column, total });
  const mode = ((row + 1) * (column + 1)) / (total + 2);
  for (let k = both; k <= Math.min(row, column); k++) {
    chances.push(chance);
    if (k > mode && chance < least * NEGLIGIBLE) break;
    chance *= ((row - k) * (column - k)) / ((k + 1) * (total - row - column + k + 1));
  }
  let tail = 0;
  const tails = chances.map(() => 0);
  for (let i = chances.length - 1; i >= 0; i--) {
    tail += chances[i]!;
    tails[i] = Math.min(1, tail);
  }
  const last = tails.findIndex((p) => p < least);
  return last < 0 ? tails : tails.slice(0, last + 1);
}

/** A chance below this part of `least` no longer changes a tail. */
const NEGLIGIBLE = 1e-18;
