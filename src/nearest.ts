import JaroWinklerDistance from 'natural/lib/natural/distance/jaro-winkler_distance.js';

/** Below this likeness a suggestion confuses more than it helps. */
const LIKE = 0.8;

/** How alike two words are written, 0 (nothing) – 1 (equal), case aside (Jaro–Winkler). */
export function likeness(a: string, b: string): number {
  return JaroWinklerDistance(a, b, { ignoreCase: true });
}

/** The known word that a mistyped one probably means, undefined where none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const ranked = known.map((candidate) => ({ candidate, like: likeness(word, candidate) }));
  ranked.sort((a, b) => b.like - a.like || (a.candidate < b.candidate ? -1 : 1));
  return ranked[0] && ranked[0].like >= LIKE ? ranked[0].candidate : undefined;
}
