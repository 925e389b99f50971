import { ANNOUNCES_VERB, FOLLOWS_VERB, NOUN, PART, VERB } from '../dictionary/segmented-word.js';

/** How the words of a document stand beside each other. Words are numbers, a pair is `a * vocabulary + b`. */
export interface LinkCounts {
  /** How often each word occurs. */
  readonly count: Uint32Array;
  /** How often it is a noun directly before, and directly after, another noun. */
  readonly before: Uint32Array;
  readonly after: Uint32Array;
  /** How often two words that can be parts of terms stand side by side. */
  readonly pairs: ReadonlyMap<number, number>;
  /** How often one word of a pair is used as a verb there. */
  readonly verbal: ReadonlyMap<number, number>;
}

/**
 * One pass over the words. A word that is repeated is no pair with itself; punctuation and line ends are no part of a pair.
 *
 * @param words numbers of the words, in order of the text.
 * @param traitsOf traits (see segmented-word.ts) by number.
 */
export function countLinks(words: Uint32Array, traitsOf: Uint16Array): LinkCounts {
  const size = traitsOf.length;
  const [count, before, after] = [new Uint32Array(size), new Uint32Array(size), new Uint32Array(size)];
  const pairs = new Map<number, number>();
  const verbal = new Map<number, number>();
  const has = (i: number, trait: number): boolean => i >= 0 && i < words.length && (traitsOf[words[i]!]! & trait) !== 0;
  for (let i = 0; i < words.length; i++) {
    const b = words[i]!;
    count[b]! += 1;
    if (!has(i, PART) || !has(i - 1, PART)) continue;
    const a = words[i - 1]!;
    if (a === b) continue;
    if (has(i - 1, NOUN) && has(i, NOUN)) {
      before[a]! += 1;
      after[b]! += 1;
    }
    const pair = a * size + b;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    const isVerbal = (has(i - 1, VERB) && has(i - 2, ANNOUNCES_VERB)) || has(i + 1, FOLLOWS_VERB);
    if (isVerbal) verbal.set(pair, (verbal.get(pair) ?? 0) + 1);
  }
  return { count, before, after, pairs, verbal };
}
