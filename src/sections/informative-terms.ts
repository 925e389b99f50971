import type { Lexeme } from '../data.js';

/** Term → how often it is said. */
export type TermCounts = ReadonlyMap<string, number>;

/** Tags of nouns, set phrases, abbreviations and Latin words; no names of people. */
const NOUN = /^(?:n(?!r)|vn|an|j|l|i|eng|x|g)/;
const MOST_TERMS = 8;
const LEAST_COUNT = 2;

export interface Counted {
  /** Counted words of the section. */
  readonly here: readonly Lexeme[];
  /** Counts of the whole discussion, and the number of all its counted words. */
  readonly whole: TermCounts;
  readonly words: number;
  /** Words that any discussion says, which are about nothing. */
  readonly general: ReadonlyMap<string, number>;
}

/**
 * What a section is about, in up to eight terms, the most telling first: the nouns with the highest excess over the count that the section's share of all words
 * would give (count − expected count), said at least twice, none part of another: 钱包·资产·硬件. None where no noun is said twice.
 *
 * Ranked by frequency alone, all sections of a discussion would get the same terms; by rarity alone, terms of passing remarks.
 */
export function informativeTerms({ here, whole, words, general }: Counted): readonly string[] {
  const counts = new Map<string, number>();
  for (const { term, tag } of here) if (NOUN.test(tag) && !general.has(term)) counts.set(term, (counts.get(term) ?? 0) + 1);
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
