import type { Lexeme } from '../data.js';
import type { Settings } from '../settings.js';
import { reasonOf } from './content.js';
import { fold } from './fold.js';
import type { Lexicon, SegmentedWord, TextWords } from './lexicon.js';
import { type NumberedWords, numberWords } from './number-words.js';

export interface MergedWords {
  readonly lexemes: readonly Lexeme[];
  /** For each word of the text the place of its lexeme. */
  readonly numbers: Uint32Array;
}

/**
 * Words of a text → their lexemes: words of one key (folded alike, synonyms merged, English inflections taken off) are one term, shown
 * as it is most often written; of spellings that are equally common, the first by code point.
 */
export function mergeWords(text: TextWords, { stop }: Pick<Settings, 'stop'>, lexicon: Lexicon): MergedWords {
  const settings = { add: new Set(stop.add.map(fold)), keep: new Set(stop.keep.map(fold)) };
  const isPlain = settings.add.size + settings.keep.size === 0;
  const numbered = numberWords(text, lexicon);
  const chosen = chooseSpellings(numbered, lexicon);
  const lexemes: Lexeme[] = [];
  for (const place of numbered.different) {
    const word = lexicon.words[place] as SegmentedWord;
    const term = chosen.size === 0 ? word.spelling : (chosen.get(lexicon.keys[place] ?? 0) ?? word.spelling);
    const reason = isPlain ? word.reason : reasonOf(word, settings);
    lexemes.push(term === word.spelling && reason === word.reason ? word.lexeme : { ...word.lexeme, term, reason });
  }
  return { lexemes, numbers: numbered.numbers };
}

/** Key → the spelling under which it is shown, for keys that are spelled in several ways. */
function chooseSpellings({ different, counts }: NumberedWords, { size, words, keys }: Lexicon): ReadonlyMap<number, string> {
  const spell = (place: number): string => words[place]?.spelling ?? '';
  /** By key the place of its first word + 1. */
  const firsts = new Uint32Array(size);
  const rivals = new Map<number, Map<string, number>>();
  for (const place of different) {
    const key = keys[place] ?? 0;
    const first = firsts[key] ?? 0;
    if (first === 0) firsts[key] = place + 1;
    else if (spell(first - 1) !== spell(place)) rivals.set(key, new Map());
  }
  if (rivals.size > 0)
    different.forEach((place, number) => {
      const spellings = rivals.get(keys[place] ?? 0);
      spellings?.set(spell(place), (spellings.get(spell(place)) ?? 0) + (counts[number] ?? 0));
    });
  return new Map([...rivals].map(([key, spellings]) => [key, commonest(spellings)]));
}

function commonest(spellings: ReadonlyMap<string, number>): string {
  let best: readonly [string, number] = ['', 0];
  for (const next of spellings) if (next[1] > best[1] || (next[1] === best[1] && next[0] < best[0])) best = next;
  return best[0];
}
