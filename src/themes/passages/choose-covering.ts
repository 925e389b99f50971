import { type Passage, saysAgain } from './passage.js';
import { ALONE } from './stands-alone.js';

/** A term that was said already tells so much less when it is said again. */
const AGAIN = 0.85;
/** So many times the worth of another has a passage that stands alone. */
const STANDING_ALONE = 2;
/** What a turn of phrase that is remembered is worth, of two at most. */
const POINTED = 0.4;

export interface Covering {
  /** What a term is worth. */
  readonly worth: (term: number) => number;
  /** What the gain of a passage is multiplied by; by default 1. */
  readonly factor?: (passage: Passage) => number;
  /** The most passages of one speaker; by default any number. */
  readonly ofSpeaker?: (speaker: number) => number;
  /** The most of all; by default any number. */
  readonly most?: number;
  /** Passages that are chosen already. */
  readonly after?: readonly Passage[];
}

/**
 * Chooses passages one by one: the one whose terms add most for its length to what is chosen already, times how likely readers mark it
 * and can take it alone, and how pointed it is. None shares a sentence with another, or says again what
 * the same person says already in nearly the same words. Until none adds anything.
 */
export function chooseCovering(
  passages: readonly Passage[],
  { worth, factor = () => 1, ofSpeaker, most = Number.POSITIVE_INFINITY, after = [] }: Covering,
): readonly Passage[] {
  const times = new Map<number, number>();
  const taken = new Set<number>();
  const bySpeaker = new Map<number, number>();
  const take = ({ sentences, terms, speaker }: Passage): void => {
    for (const sentence of sentences) taken.add(sentence);
    for (const term of terms.keys()) times.set(term, (times.get(term) ?? 0) + 1);
    bySpeaker.set(speaker, (bySpeaker.get(speaker) ?? 0) + 1);
  };
  const isOpen = ({ sentences, speaker }: Passage): boolean =>
    !sentences.some((sentence) => taken.has(sentence)) &&
    (bySpeaker.get(speaker) ?? 0) < (ofSpeaker?.(speaker) ?? Number.POSITIVE_INFINITY);
  const gain = ({ terms, likely, stands, text, points }: Passage): number => {
    let sum = 0;
    for (const term of terms.keys()) sum += worth(term) * AGAIN ** (times.get(term) ?? 0);
    const quotable = Math.sqrt(stands) * (stands >= ALONE ? STANDING_ALONE : 1) * (1 + POINTED * Math.min(2, points));
    return (sum * likely * quotable) / text.length ** 0.85;
  };
  for (const passage of after) take(passage);
  bySpeaker.clear();
  const chosen: Passage[] = [];
  while (chosen.length < most) {
    let best: Passage | null = null;
    let value = 0;
    for (const passage of passages) {
      if (!isOpen(passage)) continue;
      const own = gain(passage) * factor(passage);
      if (own > value) [best, value] = [passage, own];
    }
    if (best === null) break;
    const next = best;
    if ([...after, ...chosen].some((other) => saysAgain(next, other))) {
      for (const sentence of next.sentences) taken.add(sentence);
      continue;
    }
    chosen.push(next);
    take(next);
  }
  return chosen;
}
