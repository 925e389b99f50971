import type { Lexicon } from './lexicon.js';
import type { TextWords } from './segmented-word.js';

/** The words of a text, numbered from 0 in order of their first occurrence. */
export interface NumberedWords {
  /** Number → index of the word in the lexicon. */
  readonly distinct: Uint32Array;
  /** Number → occurrences in the text. */
  readonly counts: Uint32Array;
  /** The number of each word of the text, in order. */
  readonly numbers: Uint32Array;
  /** Index in the lexicon → number + 1; 0 where the word is not in the text. An array is read ten times faster than a map. */
  readonly numberAt: Uint32Array;
}

/** @param alike for each word of the lexicon the index of the word that it is counted with; every word by itself where it is omitted. */
export function numberWords(text: TextWords, { size }: Pick<Lexicon, 'size'>, alike?: readonly number[]): NumberedWords {
  const numberAt = new Uint32Array(size);
  const distinct = new Uint32Array(Math.min(text.length, size));
  const counts = new Uint32Array(distinct.length);
  const numbers = new Uint32Array(text.length);
  let found = 0;
  for (let i = 0; i < text.length; i++) {
    const word = text[i]!;
    const counted = alike === undefined ? word : alike[word]!;
    let number = numberAt[counted]!;
    if (number === 0) {
      distinct[found] = word;
      number = ++found;
      numberAt[counted] = number;
    }
    counts[number - 1]! += 1;
    numbers[i] = number - 1;
  }
  return { distinct: distinct.subarray(0, found), counts: counts.subarray(0, found), numbers, numberAt };
}
