import type { FourCells } from '../distributions/four-cells.js';
import { hypergeometric } from '../distributions/hypergeometric.js';

/**
 * Fisher's exact test, two-sided: the chance, if row and column were independent, of a table that is at most as likely as this one.
 * For small tables (an expected count below 5), where G² is not yet χ².
 *
 * Sums the chances of all such tables with the same margins, as scipy.stats.fisher_exact and R's fisher.test do; like R, a
 * table that is equally likely but for rounding (1e-7) is included. Range 0–1; 1 where a margin is empty or full.
 */
export function fisherTwoSided(table: FourCells): number {
  const atMost = hypergeometric(table) * (1 + 1e-7);
  const { low, high } = range(table);
  const mode = Math.min(high, Math.max(low, Math.floor(((table.row + 1) * (table.column + 1)) / (table.total + 2))));
  const sum = sumFrom({ table, from: mode, step: 1, atMost }) + sumFrom({ table, from: mode - 1, step: -1, atMost });
  return Math.min(1, sum);
}

/**
 * Fisher's exact test, upper tail: the chance of at least this many units with both (scipy: alternative='greater').
 * Asks whether two terms occur together more often than by chance. Range 0–1.
 */
export function fisherUpper(table: FourCells): number {
  return Math.min(1, sumFrom({ table, from: table.both, step: 1, atMost: Infinity }));
}

/** Lowest and highest count of units with both that the margins allow. */
function range({ row, column, total }: FourCells): { readonly low: number; readonly high: number } {
  return { low: Math.max(0, row + column - total), high: Math.min(row, column) };
}

interface Walk {
  readonly table: FourCells;
  readonly from: number;
  readonly step: 1 | -1;
  readonly atMost: number;
}

/**
 * The summed chances of the tables that are no likelier than `atMost`, from one count outward.
 *
 * Each chance is its neighbour's times a ratio of whole numbers. Past the mode they only fall, so the loop ends where they no longer
 * change the sum.
 */
function sumFrom({ table, from, step, atMost }: Walk): number {
  const { low, high } = range(table);
  const { row, column, total } = table;
  if (from < low || from > high) return 0;
  let chance = hypergeometric({ ...table, both: from });
  let sum = 0;
  for (let k = from; k >= low && k <= high; k += step) {
    if (chance <= atMost) sum += chance;
    const ratio =
      step === 1
        ? ((row - k) * (column - k)) / ((k + 1) * (total - row - column + k + 1))
        : (k * (total - row - column + k)) / ((row - k + 1) * (column - k + 1));
    chance *= ratio;
    if (ratio < 1 && chance < sum * 1e-18) break;
  }
  return sum;
}
