import type { Span, Word } from '../../data.js';
import { cutsWord } from './cuts-word.js';

/** What is looked for, folded, and the terms of the codebook that it stands for: itself, or that of which it is a synonym. */
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

/** Term of the codebook → where it stands in a sentence. */
export type Places = ReadonlyMap<string, readonly Span[]>;

/** The terms that stand in a sentence. A place that a longer term has taken is not open to a shorter one. */
export function matchPatterns({ text, sentence, words, patterns }: Passage): Places {
  const inside = text.slice(sentence.start, sentence.end);
  const taken: Span[] = [];
  const places = new Map<string, Span[]>();
  for (const pattern of patterns) {
    for (let at = inside.indexOf(pattern.text); at >= 0; at = inside.indexOf(pattern.text, at + 1)) {
      const span = { start: sentence.start + at, end: sentence.start + at + pattern.text.length };
      if (taken.some((other) => span.start < other.end && other.start < span.end) || cutsWord(span, { text, words })) continue;
      taken.push(span);
      for (const term of pattern.terms) places.set(term, [...(places.get(term) ?? []), span]);
    }
  }
  return places;
}
