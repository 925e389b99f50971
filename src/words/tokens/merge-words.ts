import type { Lexeme } from '../../data.js';
import type { Settings } from '../../settings.js';
import { reasonOf } from '../dictionary/content.js';
import { fold } from '../dictionary/fold.js';
import type { Lexicon } from '../dictionary/lexicon.js';
import { type NumberedWords, numberWords } from '../dictionary/number-words.js';
import type { TextWords } from '../dictionary/segmented-word.js';

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
  const numbered = numberWords(text, lexicon);
  const lexemes: Lexeme[] = [];
  for (const place of numbered.different) lexemes.push(lexicon.lexemes[place]!);
  for (const { number, term } of respell(numbered, lexicon)) lexemes[number] = { ...lexemes[number]!, term };
  if (stop.add.length + stop.keep.length > 0) {
    const settings = { add: new Set(stop.add.map(fold)), keep: new Set(stop.keep.map(fold)) };
    numbered.different.forEach((place, number) => {
      const reason = reasonOf(lexicon.words[place]!, settings);
      const lexeme = lexemes[number]!;
      if (reason !== lexeme.reason) lexemes[number] = { ...lexeme, reason };
    });
  }
  return { lexemes, numbers: numbered.numbers };
}

/** The words that are shown otherwise than they are written, since their key is written in several ways. */
function respell({ different, counts }: NumberedWords, { size, words, keys }: Lexicon): readonly { number: number; term: string }[] {
  const spell = (place: number): string => words[place]!.spelling;
  /** By key the place of its first word + 1. */
  const firsts = new Uint32Array(size);
  const rivals = new Map<number, Map<string, number>>();
  for (const place of different) {
    const key = keys[place]!;
    const first = firsts[key]!;
    if (first === 0) firsts[key] = place + 1;
    else if (spell(first - 1) !== spell(place)) rivals.set(key, new Map());
  }
  if (rivals.size === 0) return [];
  const rivalling: { readonly number: number; readonly spelling: string; readonly spellings: Map<string, number> }[] = [];
  different.forEach((place, number) => {
    const spellings = rivals.get(keys[place]!);
    if (spellings === undefined) return;
    const spelling = spell(place);
    spellings.set(spelling, (spellings.get(spelling) ?? 0) + counts[number]!);
    rivalling.push({ number, spelling, spellings });
  });
  return rivalling.flatMap(({ number, spelling, spellings }) => {
    const term = commonest(spellings);
    return term === spelling ? [] : [{ number, term }];
  });
}

function commonest(spellings: ReadonlyMap<string, number>): string {
  let best: readonly [string, number] = ['', 0];
  for (const next of spellings) if (next[1] > best[1] || (next[1] === best[1] && next[0] < best[0])) best = next;
  return best[0];
}
