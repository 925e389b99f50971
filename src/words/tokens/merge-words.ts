import type { Lexeme } from '../../data.js';
import type { Settings } from '../../settings.js';
import { reasonOf } from '../dictionary/content.js';
import { fold } from '../dictionary/fold.js';
import type { Lexicon } from '../dictionary/lexicon.js';
import { type NumberedWords, numberWords } from '../dictionary/number-words.js';
import type { TextWords } from '../dictionary/segmented-word.js';

export interface MergedWords {
  readonly lexemes: readonly Lexeme[];
  /** For each word of the text the index of its lexeme. */
  readonly numbers: Uint32Array;
}

/**
 * Words of a text → their lexemes. Words with the same key (folded, synonyms merged, English words by lemma) are one term, shown in its
 * most frequent spelling, of equally frequent ones the first by code point.
 */
export function mergeWords(text: TextWords, { stop }: Pick<Settings, 'stop'>, lexicon: Lexicon): MergedWords {
  const numbered = numberWords(text, lexicon);
  const lexemes: Lexeme[] = [];
  for (const index of numbered.distinct) lexemes.push(lexicon.lexemes[index]!);
  for (const { number, term } of respell(numbered, lexicon)) lexemes[number] = { ...lexemes[number]!, term };
  if (stop.add.length + stop.keep.length > 0) {
    const settings = { add: new Set(stop.add.map(fold)), keep: new Set(stop.keep.map(fold)) };
    numbered.distinct.forEach((index, number) => {
      const reason = reasonOf(lexicon.words[index]!, settings);
      const lexeme = lexemes[number]!;
      if (reason !== lexeme.reason) lexemes[number] = { ...lexeme, reason };
    });
  }
  return { lexemes, numbers: numbered.numbers };
}

/** The words whose term is shown in another spelling than theirs, because their key has several. */
function respell({ distinct, counts }: NumberedWords, { size, words, keys }: Lexicon): readonly { number: number; term: string }[] {
  const spell = (index: number): string => words[index]!.spelling;
  /** Key → index of its first word + 1; 0 where there is none yet. */
  const firsts = new Uint32Array(size);
  const rivals = new Map<number, Map<string, number>>();
  for (const index of distinct) {
    const key = keys[index]!;
    const first = firsts[key]!;
    if (first === 0) firsts[key] = index + 1;
    else if (spell(first - 1) !== spell(index)) rivals.set(key, new Map());
  }
  if (rivals.size === 0) return [];
  const rivalling: { readonly number: number; readonly spelling: string; readonly spellings: Map<string, number> }[] = [];
  distinct.forEach((index, number) => {
    const spellings = rivals.get(keys[index]!);
    if (spellings === undefined) return;
    const spelling = spell(index);
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
