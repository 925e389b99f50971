import type { Span, Word } from '../data.js';
import { cutsWord } from './cuts-word.js';

/** A term of the codebook, folded, and the themes that list it. */
export interface Pattern {
  readonly text: string;
  readonly themes: readonly string[];
}

export interface Passage {
  /** The folded text of the whole transcript. */
  readonly text: string;
  readonly sentence: Span;
  readonly words: readonly Word[];
  /** Longest first. */
  readonly patterns: readonly Pattern[];
}

/** The themes whose terms stand in a sentence. A place that a longer term has taken is not open to a shorter one. */
export function matchPatterns({ text, sentence, words, patterns }: Passage): ReadonlySet<string> {
  const inside = text.slice(sentence.start, sentence.end);
  const taken: Span[] = [];
  const themes = new Set<string>();
  for (const pattern of patterns) {
    for (let at = inside.indexOf(pattern.text); at >= 0; at = inside.indexOf(pattern.text, at + 1)) {
      const span = { start: sentence.start + at, end: sentence.start + at + pattern.text.length };
      if (taken.some((other) => span.start < other.end && other.start < span.end) || cutsWord(span, { text, words })) continue;
      taken.push(span);
      for (const theme of pattern.themes) themes.add(theme);
    }
  }
  return themes;
}
