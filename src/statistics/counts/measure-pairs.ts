import type { PairRow } from '../../data.js';
import type { FourCells } from '../../math/distributions/four-cells.js';
import { association } from '../../math/effects/association.js';
import { stepUp } from '../../math/tests/benjamini-hochberg.js';
import type { PairFamily } from '../../math/tests/chance-pairs.js';
import { expectChancePairs } from '../../math/tests/chance-pairs.js';
import { attractionTest } from '../../math/tests/independence.js';
import { logLikelihood } from '../../math/tests/log-likelihood.js';
import { gradePair, type Thresholds } from '../tests/grade.js';

/** Two items and the sentences in which they occur. */
export interface Pair {
  readonly a: string;
  readonly b: string;
  readonly a_total: number;
  readonly b_total: number;
  /** Ids of the sentences with both. */
  readonly sentences: readonly string[];
}

/**
 * Which items occur together more often than chance would bring them together? Unit is the sentence, presence or absence.
 *
 * `pairs` are those to list; `family` describes the items that they were chosen from. p is the upper tail of G², or of Fisher's exact
 * test where an expected count is below 5; q is Benjamini–Hochberg for discrete tests (Heyse 2011) over all pairs of the family, those
 * that never met included: the expected number of chance pairs with a p this small, divided by the number listed. Ordered by Dice, then
 * by number of common sentences, then by name.
 */
export function measurePairs(pairs: readonly Pair[], family: PairFamily, thresholds: Thresholds): readonly PairRow[] {
  const { units } = family;
  const tables = pairs.map((pair) => cells(pair, units));
  const p = tables.map(attractionTest);
  const q = stepUp(p, expectChancePairs(family));
  const rows = pairs.map(({ a, b, a_total, b_total, sentences }, i): PairRow => {
    const table = tables[i]!;
    return {
      a,
      b,
      both: sentences.length,
      a_total,
      b_total,
      units,
      ...association(table),
      g2: logLikelihood(table),
      p: p[i]!,
      q: q[i]!,
      sentences,
      ...gradePair({ q: q[i] ?? 1, both: sentences.length }, thresholds),
    };
  });
  return rows.sort((x, y) => y.dice - x.dice || y.both - x.both || byName(x, y));
}

function cells({ a_total, b_total, sentences }: Pair, units: number): FourCells {
  return { both: sentences.length, row: a_total, column: b_total, total: units };
}

function byName(x: Pair, y: Pair): number {
  if (x.a !== y.a) return x.a < y.a ? -1 : 1;
  return x.b < y.b ? -1 : 1;
}
