import { attractionTests } from './independence.js';

export interface PairFamily {
  /** In how many units (sentences) each item occurs. */
  readonly totals: readonly number[];
  /** All units. */
  readonly units: number;
  /** A pair is listed when it shares at least this many units. */
  readonly least: number;
}

/**
 * The expected number of listed pairs with a p up to a given one, if the items were distributed over the units independently.
 *
 * A pair can only have a few different p-values, and its chance of a p up to t is the largest of them that is not above t (Heyse 2011).
 * Summed over all possible pairs of the items, those that never met included: pairs are listed because they meet often, so counting only
 * the listed ones as tests would call up to half of all chance pairs discoveries.
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
    const reached = countUpTo(values, p * (1 + ROUNDING));
    return reached === 0 ? 0 : sums[reached - 1]!;
  };
}

/** A p-value that pairs with the same totals can have, and the expected number of these pairs with exactly this p. */
interface Step {
  readonly p: number;
  readonly chance: number;
}

/** Relative difference of equal p-values that were computed in another order. */
const ROUNDING = 1e-9;

interface Margins {
  readonly row: number;
  readonly column: number;
}

/** The number of pairs of items for each pair of totals: many items have the same total, so the tests are computed once for all of these. */
function pairsByTotals(totals: readonly number[]): readonly (Margins & { readonly pairs: number })[] {
  const items = new Map<number, number>();
  for (const total of totals) items.set(total, (items.get(total) ?? 0) + 1);
  const groups = [...items].sort(([a], [b]) => a - b);
  return groups.flatMap(([row, m], i) => [
    { row, column: row, pairs: (m * (m - 1)) / 2 },
    ...groups.slice(i + 1).map(([column, n]) => ({ row, column, pairs: m * n })),
  ]);
}

/** p below this are not computed: they are at the limit of doubles. */
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
