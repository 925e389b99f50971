import { association } from '../../math/effects/association.js';
import { around, countIn, type Discussion, type PlacedTerm } from './place-terms.js';
import { correlate, type Profile, profileOf } from './profile.js';
import { similarity } from './similarity.js';

/** An edge of the graph of terms; weight above 0. */
export interface Link {
  readonly a: string;
  readonly b: string;
  readonly weight: number;
}

/** A link of two terms in n sentences weighs n / (n + 2), n that of the rarer: two sentences may stand side by side by chance. */
const RARE = 2;
/** Weight of shared characters, relative to shared places. */
const HEAD = 0.5;
/** Maximum number of links per term: a term with many would join all groups into one. */
const MOST_LINKS = 8;

/**
 * The graph of terms. Two terms are linked where they are said in the same stretches of the discussion (correlation of their profiles, where
 * positive) and in the same or neighbouring sentences of a turn (mean of the Dice coefficients over sentences and over such neighbourhoods); the
 * weight is the sum, less for rare terms. Shared characters (similarity) add to the weight, or link by themselves. A link is kept where it is
 * among the eight strongest of either term.
 */
export function linkTerms(terms: readonly PlacedTerm[], discussion: Discussion): readonly Link[] {
  const known = terms.map((placed): Known => {
    const { term, places } = placed;
    const profile = profileOf(places, discussion.sentences.length);
    return { term, places, there: new Set(places), beside: around(places, 1, discussion, true), profile };
  });
  const links = known.flatMap((a, i) =>
    known.slice(i + 1).flatMap((b): readonly Link[] => {
      const rarer = Math.min(a.places.length, b.places.length);
      const together = Math.max(0, correlate(a.profile, b.profile)) + dice(a, b, discussion);
      const weight = (together * rarer) / (rarer + RARE) + HEAD * similarity(a.term, b.term);
      return weight > 0 ? [{ a: a.term, b: b.term, weight }] : [];
    }),
  );
  return strongest(links);
}

interface Known extends Pick<PlacedTerm, 'term' | 'places'> {
  readonly there: ReadonlySet<number>;
  /** Its places and those beside them in the same turn. */
  readonly beside: ReadonlySet<number>;
  readonly profile: Profile;
}

/** Mean of the Dice coefficients over sentences and over neighbourhoods, 0–1. */
function dice(a: Known, b: Known, { sentences }: Discussion): number {
  const [row, column] = [a.places.length, b.places.length];
  const same = association({ both: countIn(a.places, b.there), row, column, total: sentences.length }).dice;
  return (same + (countIn(a.places, b.beside) + countIn(b.places, a.beside)) / (row + column)) / 2;
}

/** The links that are among the strongest of either end. */
function strongest(links: readonly Link[]): readonly Link[] {
  const kept = new Map<string, number>();
  const ordered = [...links].sort((x, y) => y.weight - x.weight || (x.a !== y.a ? (x.a < y.a ? -1 : 1) : x.b < y.b ? -1 : 1));
  return ordered.filter(({ a, b }) => {
    const [ofA, ofB] = [kept.get(a) ?? 0, kept.get(b) ?? 0];
    if (Math.min(ofA, ofB) >= MOST_LINKS) return false;
    kept.set(a, ofA + 1);
    kept.set(b, ofB + 1);
    return true;
  });
}
