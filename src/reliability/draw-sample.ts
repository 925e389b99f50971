import { groupBy } from '../group-by.js';
import { seededRandom } from '../math/random.js';

/** A sentence that may be drawn. */
export interface Candidate {
  readonly sentence: string;
  readonly speaker: string;
  /** Themes that the machine gave it. */
  readonly themes: readonly string[];
}

export interface Weighted {
  /** How many sentences of the text it stands for. */
  readonly weight: number;
}

/**
 * A sample for coding by hand, stratified by theme and speaker. A stratum is the sentences whose rarest theme is the same, or that have none. Strata give
 * equally many, as far as they have so many, so that rare themes can be judged; within one, sentences are drawn systematically in order of speakers, so
 * that each speaker gives about their share. All sentences of a stratum have the same chance, whose reciprocal is the weight.
 *
 * In random order, which tells nothing of the strata. The same seed draws the same sentences.
 */
export function drawSample<One extends Candidate>(candidates: readonly One[], size: number, seed: number): readonly (One & Weighted)[] {
  const random = seededRandom(seed);
  const frequency = new Map<string, number>();
  for (const { themes } of candidates) for (const theme of themes) frequency.set(theme, (frequency.get(theme) ?? 0) + 1);
  const rarest = ({ themes }: Candidate): string =>
    themes.toSorted((a, b) => frequency.get(a)! - frequency.get(b)! || (a < b ? -1 : 1))[0] ?? '';
  const strata = [...groupBy(candidates, rarest)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, own]) => own);
  const sizes = allot(
    strata.map(({ length }) => length),
    size,
  );
  const drawn = strata.flatMap((stratum, i) => drawSystematically(stratum, sizes[i]!, random));
  return shuffled(drawn, random);
}

/** So many of each, as even as their numbers allow; what cannot be parted evenly goes to the first. */
function allot(available: readonly number[], size: number): readonly number[] {
  const sizes = available.map(() => 0);
  let left = Math.min(
    size,
    available.reduce((sum, count) => sum + count, 0),
  );
  while (left > 0) {
    for (const [i, count] of available.entries()) {
      if (left === 0 || sizes[i]! === count) continue;
      sizes[i]! += 1;
      left--;
    }
  }
  return sizes;
}

/** Every k-th of the stratum in order of speakers, those of one speaker at random, from a random start. */
function drawSystematically<One extends Candidate>(
  stratum: readonly One[],
  size: number,
  random: () => number,
): readonly (One & Weighted)[] {
  const ordered = shuffled(stratum, random).toSorted((a, b) => (a.speaker < b.speaker ? -1 : a.speaker > b.speaker ? 1 : 0));
  const step = stratum.length / size;
  const start = random() * step;
  return Array.from({ length: size }, (_, i) => ({ ...ordered[Math.floor(start + i * step)]!, weight: step }));
}

/** Fisher–Yates. */
function shuffled<Item>(items: readonly Item[], random: () => number): readonly Item[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}
