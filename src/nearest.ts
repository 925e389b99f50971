import JaroWinklerDistance from 'natural/lib/natural/distance/jaro-winkler_distance.js';

/** Below this likeness a suggestion confuses more than it helps. */
const LIKE = 0.8;
/** Of two Han characters one may be mistaken for another that sounds or looks alike: 排出 for 排除. */
const HALF = 0.65;
const TWO_HAN = /^\p{Script=Han}{2}$/u;

/** How alike two words are written, 0 (nothing) – 1 (equal), case aside (Jaro–Winkler). */
export function likeness(a: string, b: string): number {
  return JaroWinklerDistance(a, b, { ignoreCase: true });
}

/** The known word that a mistyped one probably means, undefined where none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const ranked = known.map((candidate) => ({ candidate, like: likeness(word, candidate) }));
  ranked.sort((a, b) => b.like - a.like || (a.candidate < b.candidate ? -1 : 1));
  const [first] = ranked;
  const least = first !== undefined && TWO_HAN.test(word) && TWO_HAN.test(first.candidate) ? HALF : LIKE;
  return first !== undefined && first.like >= least ? first.candidate : undefined;
}
