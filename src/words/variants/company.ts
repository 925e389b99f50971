import type { SpokenTerm, SpokenText } from './spoken-text.js';

/** What any word may stand beside by chance says nothing: bits of surprise that are taken off on each side. */
const CHANCE = 5;

/**
 * How far a spelling keeps the company of another: over its occurrences the mean surprise, in bits, that the word before it, and that
 * after it, stands there beside the other as well. Words that stand beside everything (的) surprise nobody. 0 where none is shared.
 */
export function companyOf(of: SpokenTerm, variant: SpokenTerm, text: SpokenText): number {
  const bits = [before, after].map((side) => {
    const beside = new Set<number>();
    for (const word of of.words) beside.add(side(text, word));
    let expected = 0;
    for (const number of beside) if (number >= 0) expected += text.counts[number]! / text.numberAt.length;
    const surprise = Math.max(0, -Math.log2(expected) - CHANCE);
    const shared = variant.words.filter((word) => {
      const number = side(text, word);
      return number >= 0 && beside.has(number);
    });
    return shared.length === 0 ? 0 : (shared.length / variant.words.length) * surprise;
  });
  return bits[0]! + bits[1]!;
}

const before = (text: SpokenText, word: number): number => neighbour(text, word, word - 1);
const after = (text: SpokenText, word: number): number => neighbour(text, word, word + 1);

/** The number of the word beside one; −1 where there is none in its sentence, or punctuation. */
function neighbour({ numberAt, sentenceAt, counts }: SpokenText, word: number, beside: number): number {
  if (sentenceAt[beside] !== sentenceAt[word]) return -1;
  const number = numberAt[beside]!;
  return counts[number] === 0 ? -1 : number;
}
