import type { Lexeme, Span, Word } from '../../data.js';
import { fold } from '../../words/dictionary/fold.js';
import { cutsWord } from './cuts-word.js';
import { isKindOf, unitsOf } from './kind-of.js';

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
  /** Counted lexeme → the patterns of which it names a kind. */
  readonly kinds: ReadonlyMap<Lexeme, ReadonlySet<Pattern>>;
}

/** Term of the codebook → its occurrences in a sentence, as offsets in the transcript. */
export type Occurrences = ReadonlyMap<string, readonly Span[]>;

/**
 * The terms that occur in a sentence: written out, or as a longer word that names a kind (大语言模型 of 大模型). Matches do not overlap: longer
 * patterns take precedence.
 */
export function matchPatterns({ text, sentence, words, patterns, kinds }: Passage): Occurrences {
  const inside = text.slice(sentence.start, sentence.end);
  const taken: Span[] = [];
  const occurrences = new Map<string, Span[]>();
  const take = ({ start, end }: Span, { terms }: Pattern): void => {
    if (taken.some((other) => start < other.end && other.start < end)) return;
    taken.push({ start, end });
    for (const term of terms) occurrences.set(term, [...(occurrences.get(term) ?? []), { start, end }]);
  };
  const longer = words.filter(({ lexeme }) => kinds.has(lexeme));
  for (const pattern of patterns) {
    for (let at = inside.indexOf(pattern.text); at >= 0; at = inside.indexOf(pattern.text, at + 1)) {
      const span = { start: sentence.start + at, end: sentence.start + at + pattern.text.length };
      if (!cutsWord(span, { text, words })) take(span, pattern);
    }
    for (const word of longer) if (kinds.get(word.lexeme)!.has(pattern)) take(word, pattern);
  }
  return occurrences;
}

/** Tags of people, places and organisations: 北京师范大学 is no kind of 北京大学. */
const NAME = /^n[rst]/;

/** The counted lexemes that name a kind of what a pattern names, without having it in them as it is written. */
export function findKinds(lexemes: readonly Lexeme[], patterns: readonly Pattern[]): Passage['kinds'] {
  const known = patterns.map((pattern) => ({ pattern, units: unitsOf(pattern.text) }));
  const kinds = new Map<Lexeme, ReadonlySet<Pattern>>();
  for (const lexeme of lexemes) {
    if (lexeme.reason !== '' || NAME.test(lexeme.tag)) continue;
    const written = fold(lexeme.term);
    const units = unitsOf(written);
    const own = known.filter(({ pattern, units: short }) => isKindOf(units, short) && !written.includes(pattern.text));
    if (own.length > 0) kinds.set(lexeme, new Set(own.map(({ pattern }) => pattern)));
  }
  return kinds;
}
