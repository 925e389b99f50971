import type { BaseDictionary } from './base-dictionary.js';
import type { HiddenMarkov } from './hidden-markov.js';

/** No word goes over these; each is one by itself. */
const SEPARATORS = new Uint8Array(0x10000);
for (const character of ' \t\n，。') SEPARATORS[character.charCodeAt(0)] = 1;

/** What cppjieba cuts by. */
export interface CuttingRules {
  readonly dictionary: BaseDictionary;
  /** For what the dictionary leaves in single characters. */
  readonly model: HiddenMarkov;
}

/** The words of a text, which is given as UTF-16 units, in order. */
export interface CutByRules {
  /** Of each word its number in the dictionary, 0 where it has none. */
  readonly numbers: Uint32Array;
  /** Where each ends. */
  readonly ends: Uint32Array;
}

/**
 * Cuts a text as cppjieba does: the most likely words that join to it, of equal ones the shortest first; and of single characters side
 * by side the words that the model makes.
 */
export function cutByRules(text: Uint16Array, { dictionary, model }: CuttingRules): CutByRules {
  const { lengths, numbers } = likeliestWords(text, dictionary);
  const ends = new Uint32Array(text.length);
  let count = 0;
  for (let at = 0; at < text.length; ) {
    const length = lengths[at] ?? 1;
    const end = length > 1 ? at + length : endOfRun(text, lengths, at);
    if (length > 1 || end - at === 1) {
      numbers[count] = numbers[at] ?? 0;
      ends[count++] = end;
    } else {
      const first = count;
      count = model.cut(text, at, end, ends, count);
      for (let word = first, from = at; word < count; word++) {
        const to = ends[word] ?? end;
        numbers[word] = to - from === 1 ? (numbers[from] ?? 0) : dictionary.numberAt(text, from, to);
        from = to;
      }
    }
    at = end;
  }
  return { numbers: numbers.subarray(0, count), ends: ends.subarray(0, count) };
}

/** End of the run of single characters that begins at a place. */
function endOfRun(text: Uint16Array, lengths: Uint8Array, start: number): number {
  let end = start + 1;
  if (SEPARATORS[text[start] ?? 0] === 1) return end;
  while (lengths[end] === 1 && SEPARATORS[text[end] ?? 0] !== 1) end++;
  return end;
}

/** For each place of a text the word that would begin there. Sums are formed from the end, so that they are rounded as cppjieba's. */
function likeliestWords(text: Uint16Array, dictionary: BaseDictionary): { lengths: Uint8Array; numbers: Uint32Array } {
  const lengths = new Uint8Array(text.length);
  const numbers = new Uint32Array(text.length);
  /** Of the best words from a place to the next separator. */
  const sums = new Float64Array(text.length + 1);
  for (let start = text.length - 1; start >= 0; start--) {
    const first = text[start] ?? 0;
    lengths[start] = 1;
    numbers[start] = dictionary.numberOf(first);
    if (SEPARATORS[first] === 1) continue;
    let best = (sums[start + 1] ?? 0) + (dictionary.weightOf(first) || dictionary.leastWeight);
    for (let end = start + 1, row = first; end < text.length; ) {
      const character = text[end] ?? 0;
      row = SEPARATORS[character] === 1 ? 0 : dictionary.next(row, character);
      if (row === 0) break;
      end++;
      const weight = dictionary.weightOf(row);
      const sum = (sums[end] ?? 0) + weight;
      if (weight === 0 || sum <= best) continue;
      best = sum;
      lengths[start] = end - start;
      numbers[start] = dictionary.numberOf(row);
    }
    sums[start] = best;
  }
  return { lengths, numbers };
}
