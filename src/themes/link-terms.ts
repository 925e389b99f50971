import { association } from '../math/association.js';
import { attractionTest } from '../math/independence.js';
import type { Candidate } from './choose-terms.js';
import { likeness } from './likeness.js';

export interface Link {
  readonly a: string;
  readonly b: string;
  readonly weight: number;
}

const LEAST_COMMON = 2;
/** Not a find: only what chance would easily give is kept out of the graph. */
const LOOSE = 0.05;
/** A shared head counts half of a shared sentence. */
const HEAD = 0.5;

/**
 * The graph of terms: two are linked by Dice where they share at least two sentences and that is more than chance easily gives
 * (p < .05, not corrected), and by their common characters where one holds the other or they end alike in two or more.
 */
export function linkTerms(candidates: readonly Candidate[], units: number): readonly Link[] {
  return candidates.flatMap((a, i) =>
    candidates.slice(i + 1).flatMap((b) => {
      const weight = togetherness(a, { other: b, units }) + HEAD * likeness(a.term, b.term);
      return weight > 0 ? [{ a: a.term, b: b.term, weight }] : [];
    }),
  );
}

function togetherness(a: Candidate, { other, units }: { readonly other: Candidate; readonly units: number }): number {
  const there = new Set(other.sentences);
  const both = a.sentences.filter((sentence) => there.has(sentence)).length;
  const table = { both, row: a.sentences.length, column: other.sentences.length, total: units };
  return both >= LEAST_COMMON && attractionTest(table) < LOOSE ? association(table).dice : 0;
}
