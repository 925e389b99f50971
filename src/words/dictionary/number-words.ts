import type { Lexicon } from './lexicon.js';
import type { TextWords } from './segmented-word.js';

/** The words of a text as numbers: a word's number is its place among the different ones, in order of appearance. */
export interface NumberedWords {
  /** Of each number the word: its place in the lexicon. */
  readonly different: Uint32Array;
  readonly counts: Uint32Array;
  /** Of each word of the text. */
  readonly numbers: Uint32Array;
  /** By a word's place in the lexicon its number + 1, 0 where it is not in the text: an array is read ten times faster than a map. */
  readonly numberAt: Uint32Array;
}

/** @param alike for each word of the lexicon the one that it counts with, itself where it is left out. */
export function numberWords(text: TextWords, { size }: Pick<Lexicon, 'size'>, alike?: readonly number[]): NumberedWords {
  const numberAt = new Uint32Array(size);
  const different = new Uint32Array(Math.min(text.length, size));
  const counts = new Uint32Array(different.length);
  const numbers = new Uint32Array(text.length);
  let found = 0;
  for (let i = 0; i < text.length; i++) {
    const word = text[i]!;
    const counted = alike === undefined ? word : alike[word]!;
    let number = numberAt[counted]!;
    if (number === 0) {
      different[found] = word;
      number = ++found;
      numberAt[counted] = number;
    }
    counts[number - 1]! += 1;
    numbers[i] = number - 1;
  }
  return { different: different.subarray(0, found), counts: counts.subarray(0, found), numbers, numberAt };
}
