import type { Span, Word } from '../../data.js';
import { cutsWord } from './cuts-word.js';

/** A folded spelling to look for, and the terms of the codebook that it stands for: itself, or those whose synonym it is. */
export interface Pattern {
  readonly text: string;
  readonly terms: readonly string[];
}

export interface Passage {
  /** The folded text of the whole transcript. */
  readonly text: string;
  readonly sentence: Span;
  readonly words: readonly Word[];
  /** Longest first. */
  readonly patterns: readonly Pattern[];
}

/** Term of the codebook → its occurrences in a sentence, as offsets in the transcript. */
export type Occurrences = ReadonlyMap<string, readonly Span[]>;

/** The terms that occur in a sentence. Matches do not overlap: longer patterns take precedence. */
export function matchPatterns({ text, sentence, words, patterns }: Passage): Occurrences {
  const inside = text.slice(sentence.start, sentence.end);
  const taken: Span[] = [];
  const occurrences = new Map<string, Span[]>();
  for (const pattern of patterns) {
    for (let at = inside.indexOf(pattern.text); at >= 0; at = inside.indexOf(pattern.text, at + 1)) {
      const span = { start: sentence.start + at, end: sentence.start + at + pattern.text.length };
      if (taken.some((other) => span.start < other.end && other.start < span.end) || cutsWord(span, { text, words })) continue;
      taken.push(span);
      for (const term of pattern.terms) occurrences.set(term, [...(occurrences.get(term) ?? []), span]);
    }
  }
  return occurrences;
}
