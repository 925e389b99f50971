import type { BaseDictionary } from './base-dictionary.js';

/** No word goes over these; each is one by itself. */
const SEPARATORS = new Uint8Array(0x10000);
for (const character of ' \t\n，。') SEPARATORS[character.charCodeAt(0)] = 1;

/** The words of a text in order, as the dictionary cuts it. */
export interface DictionaryCut {
  /** Of each word its number in the dictionary; 0 for a run of single characters, of which the engine must say what they are. */
  readonly numbers: Uint32Array;
  /** Where each begins. */
  readonly starts: Uint32Array;
}

/** Cuts a text as cppjieba does by its dictionary alone: the most likely words that join to it, of equal ones the shortest first. */
export function cutByDictionary(text: string, dictionary: BaseDictionary): DictionaryCut {
  const { lengths, numbers } = likeliestWords(text, dictionary);
  const starts = new Uint32Array(text.length);
  let count = 0;
  for (let at = 0; at < text.length; count++) {
    const end = endOfWord(text, lengths, at);
    starts[count] = at;
    const number = numbers[at] ?? 0;
    numbers[count] = end - at === lengths[at] ? number : 0;
    at = end;
  }
  return { numbers: numbers.subarray(0, count), starts: starts.subarray(0, count) };
}

/** End of the word, or of the run of single characters, that begins at a place. */
function endOfWord(text: string, lengths: Uint8Array, start: number): number {
  const length = lengths[start] ?? 1;
  if (length > 1 || SEPARATORS[text.charCodeAt(start)] === 1) return start + length;
  let end = start + 1;
  while (lengths[end] === 1 && SEPARATORS[text.charCodeAt(end)] !== 1) end++;
  return end;
}

/** For each place of a text the word that would begin there. Sums are formed from the end, so that they are rounded as cppjieba's. */
function likeliestWords(text: string, dictionary: BaseDictionary): { lengths: Uint8Array; numbers: Uint32Array } {
  const { weights, leastWeight } = dictionary;
  const lengths = new Uint8Array(text.length);
  const numbers = new Uint32Array(text.length);
  /** Of the best words from a place to the next separator. */
  const sums = new Float64Array(text.length + 1);
  for (let start = text.length - 1; start >= 0; start--) {
    const first = text.charCodeAt(start);
    let number = dictionary.begin(first);
    lengths[start] = 1;
    numbers[start] = number;
    if (SEPARATORS[first] === 1) continue;
    let best = (sums[start + 1] ?? 0) + (weights[number] || leastWeight);
    for (let end = start + 1; number !== 0 && end < text.length; ) {
      const character = text.charCodeAt(end);
      number = SEPARATORS[character] === 1 ? 0 : dictionary.next(number, character);
      const weight = weights[number] ?? 0;
      end++;
      if (weight === 0) continue;
      const sum = (sums[end] ?? 0) + weight;
      if (sum <= best) continue;
      best = sum;
      lengths[start] = end - start;
      numbers[start] = number;
    }
    sums[start] = best;
  }
  return { lengths, numbers };
}
