import JaroWinklerDistance from 'natural/lib/natural/distance/jaro-winkler_distance.js';

/** Below this similarity a suggestion confuses more than it helps. */
const LEAST = 0.8;
/** Of two Han characters one may be mistaken for another that sounds or looks alike: 排出 for 排除. */
const LEAST_OF_TWO = 0.65;
const TWO_HAN = /^\p{Script=Han}{2}$/u;

/** Similarity of two spellings, 0 (nothing in common) – 1 (equal), ignoring case (Jaro–Winkler). */
export function similarity(a: string, b: string): number {
  return JaroWinklerDistance(a, b, { ignoreCase: true });
}

/** The known word that a mistyped one probably means, undefined where none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const ranked = known.map((candidate) => ({ candidate, score: similarity(word, candidate) }));
  ranked.sort((a, b) => b.score - a.score || (a.candidate < b.candidate ? -1 : 1));
  const [first] = ranked;
  const least = first !== undefined && TWO_HAN.test(word) && TWO_HAN.test(first.candidate) ? LEAST_OF_TWO : LEAST;
  return first !== undefined && first.score >= least ? first.candidate : undefined;
}
