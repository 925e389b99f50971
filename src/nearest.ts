import JaroWinklerDistance from 'natural/lib/natural/distance/jaro-winkler_distance.js';

/** Below this likeness (0–1) a suggestion confuses more than it helps. */
const LIKE = 0.8;

/** The known word that a mistyped one probably means, undefined where none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const ranked = known.map((candidate) => ({ candidate, likeness: JaroWinklerDistance(word, candidate, { ignoreCase: true }) }));
  ranked.sort((a, b) => b.likeness - a.likeness || (a.candidate < b.candidate ? -1 : 1));
  return ranked[0] && ranked[0].likeness >= LIKE ? ranked[0].candidate : undefined;
}
