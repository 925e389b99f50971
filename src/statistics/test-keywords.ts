import { benjaminiHochberg } from '../math/benjamini-hochberg.js';
import { differenceTest } from '../math/independence.js';
import type { WordIndex } from './index-words.js';
import { countOf } from './term-uses.js';

export interface Test {
  readonly p: number;
  readonly q: number;
}

/** The test of one speaker's use of one term, by their numbers; null where it is not tested. */
export type TestOf = (speaker: number, term: number) => Test | null;

/**
 * Does this speaker use this term differently from all others?
 *
 * Every counted speaker × every term that occurs at least thresholds.minimum_count times, whether or not the speaker says it:
 * G² against χ², or Fisher's exact test where an expected count is below 5; Benjamini–Hochberg over all of them. With fewer
 * than two speakers there is nobody to compare with, and the family is empty.
 */
export function testKeywords(index: WordIndex): TestOf {
  const { speakers, terms, settings } = index;
  const tested = [...terms.keys()].filter((t) => countOf(index, t) >= settings.thresholds.minimum_count);
  if (speakers.length < 2) return () => null;

  const column = new Map(tested.map((t, i) => [t, i]));
  const p = new Float64Array(speakers.length * tested.length);
  const counts = countBySpeaker(index, column);
  for (let s = 0; s < speakers.length; s++) {
    const test = testsOfSpeaker(index, s);
    tested.forEach((t, i) => {
      p[s * tested.length + i] = test(counts[s * tested.length + i] ?? 0, countOf(index, t));
    });
  }
  const q = benjaminiHochberg(p);
  return (speaker, term) => {
    const i = column.get(term);
    if (i === undefined) return null;
    const place = speaker * tested.length + i;
    return { p: p[place] ?? 1, q: q[place] ?? 1 };
  };
}

/** How often each speaker says each tested term: one row of the matrix per speaker. */
function countBySpeaker({ term, sentence, speakerOf, speakers }: WordIndex, column: ReadonlyMap<number, number>): Uint32Array {
  const counts = new Uint32Array(speakers.length * column.size);
  term.forEach((t, place) => {
    const i = column.get(t);
    if (i === undefined) return;
    const cell = (speakerOf[sentence[place] ?? 0] ?? 0) * column.size + i;
    counts[cell] = (counts[cell] ?? 0) + 1;
  });
  return counts;
}

/** p from the two counts. Most terms of a speaker share theirs with others, so each combination is worked out once. */
function testsOfSpeaker({ wordsOf, term }: WordIndex, speaker: number): (here: number, all: number) => number {
  const row = wordsOf[speaker] ?? 0;
  const total = term.length;
  const known = new Map<number, number>();
  return (here, all) => {
    const key = all * (total + 1) + here;
    const p = known.get(key) ?? differenceTest({ both: here, row, column: all, total });
    known.set(key, p);
    return p;
  };
}
