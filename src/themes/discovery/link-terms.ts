import { association } from '../../math/effects/association.js';
import { attractionTest } from '../../math/tests/independence.js';
import type { Candidate } from './choose-terms.js';
import { likeness } from './likeness.js';

export interface Link {
  readonly a: string;
  readonly b: string;
  readonly weight: number;
}

/** The sentences of counted speakers, as far as linking needs them. */
export interface Surroundings {
  readonly units: number;
  /** Turn of each sentence of the transcript. */
  readonly turnOf: readonly number[];
}

const LEAST_COMMON = 2;
/** Not a find: only what chance would easily give is kept out of the graph. */
const LOOSE = 0.05;
/** A shared head counts half of a shared sentence. */
const HEAD = 0.5;
/** Of each term so many links at most: who is linked with everybody would tie all groups into one. */
const MOST_LINKS = 8;

/**
 * The graph of terms: two are linked where they stand in the same sentence, or in neighbouring ones of a turn, at least twice and
 * more often than chance easily gives (p < .05, not corrected), by the mean of Dice over sentences and Dice over such neighbourhoods;
 * and by their common characters where one holds the other or they end alike in two or more. Each keeps its eight strongest links.
 */
export function linkTerms(candidates: readonly Candidate[], surroundings: Surroundings): readonly Link[] {
  const near = candidates.map(({ sentences }) => neighbourhood(sentences, surroundings));
  const there = candidates.map(({ sentences }) => new Set(sentences));
  const links = candidates.flatMap((a, i) =>
    candidates.slice(i + 1).flatMap((b, offset): readonly Link[] => {
      const j = i + 1 + offset;
      const together = togetherness([a, b], { there: [there[i]!, there[j]!], near: [near[i]!, near[j]!], units: surroundings.units });
      const weight = together + HEAD * likeness(a.term, b.term);
      return weight > 0 ? [{ a: a.term, b: b.term, weight }] : [];
    }),
  );
  return strongest(links);
}

/** Sentences of the same turn that hold the term or stand beside one that does. */
function neighbourhood(sentences: readonly number[], { turnOf }: Surroundings): ReadonlySet<number> {
  return new Set(sentences.flatMap((place) => [place - 1, place, place + 1].filter((other) => turnOf[other] === turnOf[place])));
}

interface Pair {
  readonly there: readonly [ReadonlySet<number>, ReadonlySet<number>];
  readonly near: readonly [ReadonlySet<number>, ReadonlySet<number>];
  readonly units: number;
}

function togetherness([a, b]: readonly [Candidate, Candidate], { there, near, units }: Pair): number {
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

function countIn(places: readonly number[], set: ReadonlySet<number>): number {
  let count = 0;
  for (const place of places) if (set.has(place)) count++;
  return count;
}

/** A link stays where it is among the strongest of either end. */
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
