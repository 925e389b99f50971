import type { Lexeme } from '../data.js';

/** A term of a section or of the whole discussion, and how often it is said there. */
export type TermCounts = ReadonlyMap<string, number>;

/** Tags of nouns, set phrases, abbreviations and Latin words; no names of people. */
const NOUN = /^(?:n(?!r)|vn|an|j|l|i|eng|x|g)/;
const MOST_TERMS = 3;
const LEAST_COUNT = 2;

export interface Counted {
  /** Counted words of the section, and of the whole discussion. */
  readonly here: readonly Lexeme[];
  readonly whole: TermCounts;
  readonly words: number;
}

/**
 * What a section is about, in up to three terms: the nouns that are said most above what the section's share of all words would
 * give (count − expected count), at least twice, none inside another: 钱包·资产·硬件. '' where nothing is said twice.
 *
 * Frequency alone names every section of a discussion alike, and rarity alone names its chance remarks.
 */
export function tellingTerms({ here, whole, words }: Counted): readonly string[] {
  const counts = new Map<string, number>();
  for (const { term, tag } of here) if (NOUN.test(tag)) counts.set(term, (counts.get(term) ?? 0) + 1);
  const excess = (term: string, count: number): number => count - (here.length * whole.get(term)!) / words;
  const ranked = [...counts]
    .filter(([, count]) => count >= LEAST_COUNT)
    .map(([term, count]) => ({ term, excess: excess(term, count) }))
    .sort((a, b) => b.excess - a.excess || (a.term < b.term ? -1 : 1));
  const chosen: string[] = [];
  for (const { term } of ranked) {
    if (chosen.length < MOST_TERMS && !chosen.some((other) => other.includes(term) || term.includes(other))) chosen.push(term);
  }
  return chosen;
}
