import { attractionTests } from './independence.js';

export interface PairFamily {
  /** In how many units (sentences) each item occurs. */
  readonly totals: readonly number[];
  /** All units. */
  readonly units: number;
  /** A pair is listed when it shares at least so many units. */
  readonly least: number;
}

/**
 * How many pairs would chance alone list with a p up to a given one, if every item fell on the units independently of the others?
 *
 * A pair that shares few units can only have a few different p-values, and its chance of a p up to t is the largest of those that
 * is not above t. Summed over all possible pairs of the items, those that never met included. What is listed is chosen by how
 * often it meets; counting only the listed pairs as tests would call up to half of what chance gives a find.
 */
export function expectChancePairs({ totals, units, least }: PairFamily): (p: number) => number {
  const steps: Step[] = [];
  for (const { row, column, pairs } of pairsByTotals(totals)) {
    const tests = attractionTests({ both: Math.max(least, row + column - units), row, column, total: units }, NEGLIGIBLE);
    tests.forEach((p, i) => {
      steps.push({ p, chance: (p - (tests[i + 1] ?? 0)) * pairs });
    });
  }
  steps.sort((x, y) => x.p - y.p);
  const values = Float64Array.from(steps, ({ p }) => p);
  const sums = new Float64Array(steps.length);
  let sum = 0;
  steps.forEach(({ chance }, i) => {
    sum += chance;
    sums[i] = sum;
  });
  return (p) => {
    const steps = countUpTo(values, p * (1 + ROUNDING));
    return steps === 0 ? 0 : sums[steps - 1]!;
  };
}

/** One p-value that pairs with the same totals can have, and how many of them chance would give it. */
interface Step {
  readonly p: number;
  readonly chance: number;
}

/** Equal tables reached in another order differ by as little as this. */
const ROUNDING = 1e-9;

interface Margins {
  readonly row: number;
  readonly column: number;
}

/** How many pairs of items there are for each two totals. Many items share theirs, so the tails are worked out once for all. */
function pairsByTotals(totals: readonly number[]): readonly (Margins & { readonly pairs: number })[] {
  const items = new Map<number, number>();
  for (const total of totals) items.set(total, (items.get(total) ?? 0) + 1);
  const groups = [...items].sort(([a], [b]) => a - b);
  return groups.flatMap(([row, m], i) => [
    { row, column: row, pairs: (m * (m - 1)) / 2 },
    ...groups.slice(i + 1).map(([column, n]) => ({ row, column, pairs: m * n })),
  ]);
}

/** Smaller numbers have no digits left. */
const NEGLIGIBLE = 1e-300;

/** How many of the ascending values are at most `limit`. */
function countUpTo(values: Float64Array, limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
