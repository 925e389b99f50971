import { association } from '../../math/effects/association.js';
import { attractionTest } from '../../math/tests/independence.js';
import type { Candidate } from './choose-terms.js';
import { similarity } from './similarity.js';

/** An edge of the graph of terms; weight above 0. */
export interface Link {
  readonly a: string;
  readonly b: string;
  readonly weight: number;
}

/** What linking needs to know of the sentences. */
export interface Surroundings {
  /** Number of sentences of counted speakers. */
  readonly units: number;
  /** Turn of each sentence of the transcript, by index. */
  readonly turnOf: readonly number[];
}

const LEAST_COMMON = 2;
/** Uncorrected significance level: only keeps out of the graph what chance easily gives. */
const LOOSE = 0.05;
/** Weight of shared characters, relative to shared sentences. */
const HEAD = 0.5;
/** Maximum number of links per term: a term with many would join all groups into one. */
const MOST_LINKS = 8;

/**
 * The graph of terms. Two terms are linked where they occur in the same sentence, or in neighbouring sentences of a turn, at least twice
 * and more often than chance easily gives (p < .05, not corrected); the weight is the mean of the Dice coefficients over sentences and over
 * such neighbourhoods. Shared characters (similarity) add to the weight, or link by themselves. A link is kept where it is among the eight
 * strongest of either term.
 */
export function linkTerms(candidates: readonly Candidate[], surroundings: Surroundings): readonly Link[] {
  const near = candidates.map(({ sentences }) => neighbourhood(sentences, surroundings));
  const there = candidates.map(({ sentences }) => new Set(sentences));
  const links = candidates.flatMap((a, i) =>
    candidates.slice(i + 1).flatMap((b, offset): readonly Link[] => {
      const j = i + 1 + offset;
      const together = cooccurrence([a, b], { there: [there[i]!, there[j]!], near: [near[i]!, near[j]!], units: surroundings.units });
      const weight = together + HEAD * similarity(a.term, b.term);
      return weight > 0 ? [{ a: a.term, b: b.term, weight }] : [];
    }),
  );
  return strongest(links);
}

/** The sentences that hold a term, and those directly before and after them in the same turn. */
function neighbourhood(sentences: readonly number[], { turnOf }: Surroundings): ReadonlySet<number> {
  return new Set(
    sentences.flatMap((sentence) => [sentence - 1, sentence, sentence + 1].filter((other) => turnOf[other] === turnOf[sentence])),
  );
}

/** For each of two terms its sentences and its neighbourhood. */
interface Pair {
  readonly there: readonly [ReadonlySet<number>, ReadonlySet<number>];
  readonly near: readonly [ReadonlySet<number>, ReadonlySet<number>];
  readonly units: number;
}

/** Weight of a link by common sentences and neighbourhoods, 0–1; 0 where chance easily gives as many. */
function cooccurrence([a, b]: readonly [Candidate, Candidate], { there, near, units }: Pair): number {
  const [aNearB, bNearA] = [countIn(a.sentences, near[1]), countIn(b.sentences, near[0])];
  if (Math.min(aNearB, bNearA) < LEAST_COMMON) return 0;
  const total = units;
  const both = countIn(a.sentences, there[1]);
  const table = { both, row: a.sentences.length, column: b.sentences.length, total };
  const [spreadA, spreadB] = [Math.min(total, near[0].size), Math.min(total, near[1].size)];
  const nearby = Math.max(
    attractionTest({ both: aNearB, row: a.sentences.length, column: spreadB, total }),
    attractionTest({ both: bNearA, row: b.sentences.length, column: spreadA, total }),
  );
  if (nearby >= LOOSE && (both < LEAST_COMMON || attractionTest(table) >= LOOSE)) return 0;
  const { dice } = association(table);
  return (dice + (aNearB + bNearA) / (a.sentences.length + b.sentences.length)) / 2;
}

function countIn(sentences: readonly number[], set: ReadonlySet<number>): number {
  let count = 0;
  for (const sentence of sentences) if (set.has(sentence)) count++;
  return count;
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
