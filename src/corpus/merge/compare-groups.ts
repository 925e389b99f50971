import type { Tier } from '../../data.js';
import { groupBy } from '../../group-by.js';
import { logOdds } from '../../math/effects/log-odds.js';
import { logRatio } from '../../math/effects/log-ratio.js';
import { seededRandom } from '../../math/random.js';
import { benjaminiHochberg } from '../../math/tests/benjamini-hochberg.js';
import { logLikelihood } from '../../math/tests/log-likelihood.js';
import type { Settings } from '../../settings.js';
import type { CorpusKeynessRow } from '../rows.js';

export interface GroupTerm {
  /** Index and name of the group. */
  readonly group: number;
  readonly groupName: string;
  readonly term: number;
  readonly termName: string;
  readonly here: number;
  readonly elsewhere: number;
  readonly wordsHere: number;
  readonly wordsElsewhere: number;
  /** Documents of the group with the term. */
  readonly documents: number;
  readonly p: number;
}

/** A row of the table, and the group and the term that it is about. */
export type ListedTerm = Pick<GroupTerm, 'group' | 'term'> & { readonly row: Omit<CorpusKeynessRow, 'examples'> };

/** Rows listed for a group. */
const MOST_ROWS = 30;
const LEAST_DOCUMENTS = 2;
/** q below which a find among many discussions is strong, or a hint. They are other tests than those of one discussion. */
export const LIMITS = { strong: 0.05, hint: 0.1 } as const;

/**
 * Counts of groups → rows, with q over all of them (Benjamini–Hochberg over p by shuffled discussions) and the grade of each. strong:
 * q below LIMITS.strong, said three times or more in at least two of the group's discussions. The 30 of each group
 * with the largest z, and no row below 0: what a group avoids is not listed. In order of groups.
 */
export function listKeyness(counted: readonly GroupTerm[], { thresholds }: Pick<Settings, 'thresholds'>): readonly ListedTerm[] {
  const q = benjaminiHochberg(counted.map(({ p }) => p));
  const z = counted.map(logOdds);
  const order = (i: number, j: number): number => z[j]! - z[i]! || (counted[i]!.termName < counted[j]!.termName ? -1 : 1);
  const ofGroups = groupBy(counted.keys(), (i) => counted[i]!.group);
  return [...ofGroups]
    .sort(([one], [other]) => one - other)
    .flatMap(([, own]) =>
      own
        .filter((i) => z[i]! > 0 && counted[i]!.here >= thresholds.minimum_count)
        .sort(order)
        .slice(0, MOST_ROWS)
        .map((i) => listed(counted[i]!, { z: z[i]!, q: q[i]! })),
    );
}

function listed(one: GroupTerm, { z, q }: { readonly z: number; readonly q: number }): ListedTerm {
  const { group, groupName, term, termName, here, elsewhere, wordsHere, wordsElsewhere, documents, p } = one;
  const [all, total] = [here + elsewhere, wordsHere + wordsElsewhere];
  return {
    group,
    term,
    row: {
      group: groupName,
      term: termName,
      count: here,
      elsewhere,
      expected: (all * wordsHere) / total,
      per_thousand: (1000 * here) / wordsHere,
      log_ratio: logRatio(one),
      z,
      g2: logLikelihood({ both: here, row: wordsHere, column: all, total }),
      documents,
      p,
      q,
      tier: tierOf(q, one),
    },
  };
}

function tierOf(q: number, { here, documents }: GroupTerm): Tier {
  if (q < LIMITS.strong && here >= 3 && documents >= LEAST_DOCUMENTS) return 'strong';
  return q < LIMITS.hint ? 'hint' : 'described';
}

/** Up to so many discussions all signs are tried. */
const MOST_EXACT = 24;
/** Random signs where they are more. */
const SHUFFLES = 4999;
/** So many of them that reach as much say that it is no finding: no more are drawn. */
const ENOUGH = 100;
/** Sums that differ by less than twice this are equal but for rounding. */
const ROUNDING = 5e-10;

/**
 * Whether a group says a term more often than the others of the same discussions, with the discussion as the unit: the excess over an
 * even share in each discussion keeps its size and gets a random sign (Fisher's randomisation of paired differences). All 2^k signs are
 * tried up to 24 discussions. Of more, what draws could not show is bounded (Hoeffding 1963: exp(−(Σx)² / 2Σx²), never below the true
 * p); else 4999 signs are drawn, or fewer where 100 have reached as much (Besag & Clifford 1991). One-sided; 1 where there is no excess.
 * One discussion decides like a coin: ½ is the least that it can show.
 *
 * @param excess of each discussion the occurrences above an even share; 0 where there are just as many.
 */
export function signTest(excess: Float64Array, seed: number): number {
  const differing = excess.filter((value) => Math.abs(value) > 1e-12);
  const observed = differing.reduce((sum, value) => sum + value, 0);
  if (differing.length === 0 || observed <= 0) return 1;
  // Other signs reach the observed sum where what they turn round adds up to nothing or less.
  if (differing.length <= MOST_EXACT) return turnedToNothing(differing) / 2 ** differing.length;
  const squares = differing.reduce((sum, value) => sum + value * value, 0);
  const bound = Math.exp(-(observed * observed) / (2 * squares));
  if (bound < 1 / (1 + SHUFFLES)) return bound;
  const eights = Array.from({ length: Math.ceil(differing.length / 8) }, (_, i) => subsetSums(differing.subarray(8 * i, 8 * i + 8)));
  const signs = drawSigns(seed, Math.ceil(differing.length / 32));
  let reached = 0;
  for (let draw = 0; draw < SHUFFLES; draw++) {
    let turned = 0;
    for (let i = 0; i < eights.length; i++) {
      const sums = eights[i] as Float64Array;
      const sign = signs[i >> 2]![draw]! >>> (8 * (i & 3));
      turned += sums[sign & (sums.length - 1)]!;
    }
    if (turned <= ROUNDING) reached++;
    if (reached === ENOUGH) return reached / (draw + 1);
  }
  return (1 + reached) / (1 + SHUFFLES);
}

/** For each 32 discussions the signs of all draws, a bit for each discussion. They are the same in every test of a run. */
function drawSigns(seed: number, length: number): readonly Int32Array[] {
  if (drawn.seed !== seed) drawn = { seed, random: seededRandom(seed), signs: [] };
  const { random, signs } = drawn;
  while (signs.length < length) signs.push(Int32Array.from({ length: SHUFFLES }, () => (random() * 2 ** 32) | 0));
  return signs;
}

let drawn: { readonly seed: number; readonly random: () => number; readonly signs: Int32Array[] } = {
  seed: 0,
  random: seededRandom(0),
  signs: [],
};

/** How many of all subsets add up to 0 or less: subsets of either half, in order, meet in the middle (Horowitz & Sahni 1974). */
function turnedToNothing(values: Float64Array): number {
  const half = values.length >> 1;
  const [one, other] = [orderedSums(values.subarray(0, half)), orderedSums(values.subarray(half))];
  let count = 0;
  let fitting = other.length;
  for (let i = 0; i < one.length; i++) {
    const sum = one[i]!;
    while (fitting > 0 && sum + other[fitting - 1]! > ROUNDING) fitting--;
    count += fitting;
  }
  return count;
}

/** The same as `subsetSums`, the least first: those without a value and those with it are in order, and so are merged. */
function orderedSums(values: Float64Array): Float64Array {
  let sums = new Float64Array(1);
  for (const value of values) {
    const both = new Float64Array(2 * sums.length);
    let [without, having] = [0, 0];
    for (let i = 0; i < both.length; i++) {
      const next = without < sums.length ? sums[without]! : Number.POSITIVE_INFINITY;
      const added = having < sums.length ? sums[having]! + value : Number.POSITIVE_INFINITY;
      const isAdded = added < next;
      both[i] = isAdded ? added : next;
      if (isAdded) having++;
      else without++;
    }
    sums = both;
  }
  return sums;
}

/** Sums of all 2^n subsets. */
function subsetSums(values: Float64Array): Float64Array {
  const sums = new Float64Array(2 ** values.length);
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    for (let set = 0; set < 2 ** i; set++) sums[2 ** i + set] = sums[set]! + value;
  }
  return sums;
}

/**
 * Whether one discussion has more of a term than another would: for each the share of all discussions, itself included, whose rate is
 * at least as high.
 *
 * @param rates of those that have the term; the others of all `documents` have none of it.
 */
export function rankTest(rates: Float64Array, documents = rates.length): Float64Array {
  const sorted = rates.slice().sort();
  return rates.map((rate) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]! < rate - 1e-12) low = middle + 1;
      else high = middle;
    }
    return (sorted.length - low) / documents;
  });
}
