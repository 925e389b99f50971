import type { BaseDictionary } from '../dictionary/base-dictionary.js';
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
export interface NumberedCut {
  /** Of each word its number in the dictionary, 0 where it has none. */
  readonly numbers: Uint32Array;
  /** Where each ends. */
  readonly ends: Uint32Array;
}

/**
 * Cuts a text as cppjieba does: the most likely words that join to it, of equal ones the shortest first; and of single characters side
 * by side the words that the model makes.
 */
export function cutByRules(text: Uint16Array, rules: CuttingRules): NumberedCut {
  const cut = { numbers: new Uint32Array(text.length), ends: new Uint32Array(text.length) };
  const count = cutStretches(text, rules, cut);
  return { numbers: cut.numbers.subarray(0, count), ends: cut.ends.subarray(0, count) };
}

/** From separator to separator. Gives how many words there are. */
function cutStretches(text: Uint16Array, rules: CuttingRules, cut: NumberedCut): number {
  let count = 0;
  for (let from = 0; from < text.length; ) {
    let to = from;
    while (to < text.length && SEPARATORS[text[to] ?? 0] === 0) to++;
    if (from < to) count = cutStretch(text, { from, to }, rules, cut, count);
    if (to < text.length) {
      cut.numbers[count] = rules.dictionary.numberOf(text[to] ?? 0);
      cut.ends[count++] = ++to;
    }
    from = to;
  }
  return count;
}

/** Of the places of a stretch, from its first: how long the word is that would begin there, and its number. Overwritten by the next stretch. */
let likely = makeLikely(256);

function makeLikely(length: number) {
  // And of the best words from a place to the end of the stretch the sum of their weights.
  return { lengths: new Uint32Array(length), numbers: new Uint32Array(length), sums: new Float64Array(length + 1) };
}

function cutStretch(
  text: Uint16Array,
  { from, to }: Readonly<Record<'from' | 'to', number>>,
  { dictionary, model }: CuttingRules,
  { numbers, ends }: NumberedCut,
  count: number,
): number {
  if (likely.lengths.length < to - from) likely = makeLikely(2 * (to - from));
  findLikeliest(text, from, to, dictionary);
  const { lengths, numbers: numbersHere } = likely;
  let filled = count;
  for (let at = from; at < to; ) {
    const length = lengths[at - from] ?? 1;
    let end = at + length;
    if (length === 1) while (end < to && lengths[end - from] === 1) end++;
    if (length > 1 || end - at === 1) {
      numbers[filled] = numbersHere[at - from] ?? 0;
      ends[filled++] = end;
    } else {
      const first = filled;
      filled = model.cut(text, at, end, ends, filled);
      for (let word = first, start = at; word < filled; word++) {
        const stop = ends[word] ?? end;
        numbers[word] = stop - start === 1 ? (numbersHere[start - from] ?? 0) : dictionary.numberAt(text, start, stop);
        start = stop;
      }
    }
    at = end;
  }
  return filled;
}

/** Sums are formed from the end, so that they are rounded as cppjieba's. */
function findLikeliest(text: Uint16Array, from: number, to: number, dictionary: BaseDictionary): void {
  const { lengths, numbers, sums } = likely;
  sums[to - from] = 0;
  for (let start = to - 1; start >= from; start--) {
    const first = text[start] ?? 0;
    let length = 1;
    let number = dictionary.numberOf(first);
    let best = (sums[start + 1 - from] ?? 0) + (dictionary.weightOf(first) || dictionary.leastWeight);
    for (let end = start + 1, row = first; end < to; ) {
      row = dictionary.next(row, text[end] ?? 0);
      if (row === 0) break;
      end++;
      const weight = dictionary.weightOf(row);
      const sum = (sums[end - from] ?? 0) + weight;
      if (weight === 0 || sum <= best) continue;
      best = sum;
      length = end - start;
      number = dictionary.numberOf(row);
    }
    lengths[start - from] = length;
    numbers[start - from] = number;
    sums[start - from] = best;
  }
}
