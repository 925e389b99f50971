import type { Tier } from '../data.js';
import { benjaminiHochberg } from '../math/benjamini-hochberg.js';
import { logLikelihood } from '../math/log-likelihood.js';
import { logOdds } from '../math/log-odds.js';
import { logRatio } from '../math/log-ratio.js';
import { seededRandom } from '../math/random.js';
import type { Settings } from '../settings.js';
import { groupBy } from './group-by.js';
import type { CorpusKeynessRow } from './rows.js';

/** One discussion in which a group speaks: its words of the term and all of its words, beside those of the rest. */
export interface Share {
  readonly here: number;
  readonly wordsHere: number;
  readonly rest: number;
  readonly wordsRest: number;
}

export interface GroupTerm {
  readonly group: string;
  readonly term: string;
  readonly here: number;
  readonly elsewhere: number;
  readonly wordsHere: number;
  readonly wordsElsewhere: number;
  /** Documents of the group with the term. */
  readonly documents: number;
  readonly p: number | null;
}

/** Rows listed for a group. */
const MOST_ROWS = 30;
const LEAST_DOCUMENTS = 2;

/**
 * Counts of groups → rows, with q over all of them (Benjamini–Hochberg over p by shuffled discussions) and how sure each is. strong:
 * q below thresholds.strong, said three times or more in at least two of the group's discussions. The 30 of each group
 * with the largest z, and no row below 0: what a group avoids is not asked here.
 */
export function listKeyness(
  counted: readonly GroupTerm[],
  { thresholds }: Pick<Settings, 'thresholds'>,
  examples: (group: string, term: string) => readonly string[],
): readonly CorpusKeynessRow[] {
  const tested = counted.flatMap((one, i) => (one.p === null ? [] : [{ i, p: one.p }]));
  const adjusted = benjaminiHochberg(tested.map(({ p }) => p));
  const q = new Map(tested.map(({ i }, k) => [i, adjusted[k] ?? 1]));
  const rows = counted.map(({ group, term, here, elsewhere, wordsHere, wordsElsewhere, documents, p }, i) => {
    const rates = { here, elsewhere, wordsHere, wordsElsewhere };
    const total = wordsHere + wordsElsewhere;
    const own = q.get(i) ?? null;
    return {
      ...{ group, term, count: here, elsewhere },
      expected: ((here + elsewhere) * wordsHere) / total,
      per_thousand: (1000 * here) / wordsHere,
      log_ratio: logRatio(rates),
      z: logOdds(rates),
      g2: logLikelihood({ both: here, row: wordsHere, column: here + elsewhere, total }),
      ...{ documents, p, q: own },
      tier: tierOf(own, { here, documents }, thresholds),
    };
  });
  return [...groupBy(rows, ({ group }) => group).values()].flatMap((own) =>
    own
      .filter(({ z, count }) => z > 0 && count >= thresholds.minimum_count)
      .sort((a, b) => b.z - a.z || (a.term < b.term ? -1 : 1))
      .slice(0, MOST_ROWS)
      .map((row) => ({ ...row, examples: examples(row.group, row.term) })),
  );
}

function tierOf(q: number | null, { here, documents }: Pick<GroupTerm, 'here' | 'documents'>, thresholds: Settings['thresholds']): Tier {
  if (q !== null && q < thresholds.strong && here >= 3 && documents >= LEAST_DOCUMENTS) return 'strong';
  return q !== null && q < thresholds.hint ? 'hint' : 'described';
}

/** Shufflings where not all of them can be tried. */
const SHUFFLES = 4999;

/**
 * Whether a group says a term more often than the others of the same discussions, with the discussion as the unit: the excess over an
 * even share in each discussion keeps its size and gets a random sign (Fisher's randomisation of paired differences). All 2^k
 * signs are tried up to twelve discussions, else 4999 random ones. One-sided; 1 where the group speaks in one discussion alone, for
 * then chance decides like a coin: ½ is the least that one discussion can show.
 */
export function signTest(shares: readonly Share[], seed: number): number {
  const excess = shares.map(({ here, wordsHere, rest, wordsRest }) => {
    const words = wordsHere + wordsRest;
    return words === 0 ? 0 : here - ((here + rest) * wordsHere) / words;
  });
  const differing = excess.filter((value) => Math.abs(value) > 1e-12);
  const observed = differing.reduce((sum, value) => sum + value, 0);
  if (differing.length === 0 || observed <= 0) return 1;
  const reaches = (sum: number): boolean => sum >= observed - 1e-9;
  if (differing.length <= 12) {
    const all = 2 ** differing.length;
    let reached = 0;
    for (let signs = 0; signs < all; signs++) {
      if (reaches(differing.reduce((sum, value, i) => sum + (signs & (1 << i) ? -value : value), 0))) reached++;
    }
    return reached / all;
  }
  const random = seededRandom(seed);
  let reached = 1;
  for (let i = 0; i < SHUFFLES; i++) {
    if (reaches(differing.reduce((sum, value) => sum + (random() < 0.5 ? -value : value), 0))) reached++;
  }
  return reached / (SHUFFLES + 1);
}

/**
 * Whether a set of discussions has more of a term than as many discussions drawn at random would have: p = (1 + sets with at
 * least its rate) / (1 + sets tried). One discussion is compared with every other one; a set with 999 random ones.
 */
export function subsetTest(
  documents: readonly { readonly count: number; readonly words: number; readonly inside: boolean }[],
  seed: number,
): number {
  const inside = documents.filter((one) => one.inside);
  const rate = (list: readonly { readonly count: number; readonly words: number }[]): number => {
    let [count, words] = [0, 0];
    for (const one of list) [count, words] = [count + one.count, words + one.words];
    return words === 0 ? 0 : count / words;
  };
  const observed = rate(inside) - 1e-12;
  if (inside.length === documents.length || inside.length === 0) return 1;
  if (inside.length === 1) {
    const others = documents.filter((one) => !one.inside);
    return (1 + others.filter((one) => rate([one]) >= observed).length) / documents.length;
  }
  const random = seededRandom(seed);
  const order = [...documents];
  let reached = 1;
  for (let i = 0; i < 999; i++) {
    for (let k = 0; k < inside.length; k++) {
      const j = k + Math.floor(random() * (order.length - k));
      [order[k], order[j]] = [order[j] as (typeof order)[0], order[k] as (typeof order)[0]];
    }
    if (rate(order.slice(0, inside.length)) >= observed) reached++;
  }
  return reached / 1000;
}
