import type { Lexeme, WordSource } from '../data.js';
import type { Settings } from '../settings.js';
import { reasonOf } from './content.js';
import { fold } from './fold.js';
import type { Lexicon, SegmentedWord } from './lexicon.js';
import { numberWords } from './number-words.js';

export interface MergedWords {
  readonly lexemes: readonly Lexeme[];
  /** For each word of the text the place of its lexeme. */
  readonly numbers: Uint32Array;
}

/**
 * Words of a text → their lexemes: words of one key (folded alike, synonyms merged, English inflections taken off) are one term, shown
 * as it is most often written; of spellings that are equally common, the first by code point.
 */
export function mergeWords(text: readonly SegmentedWord[], { stop }: Pick<Settings, 'stop'>, lexicon: Lexicon): MergedWords {
  const settings = { add: new Set(stop.add.map(fold)), keep: new Set(stop.keep.map(fold)) };
  const { different, counts, numbers } = numberWords(text, lexicon);
  const terms = chooseSpellings(different, counts);
  const lexemes = different.map((word): Lexeme => {
    const { key, spelling, tag } = word;
    return { term: terms.get(key) ?? spelling, tag, source: sourceOf(word), reason: reasonOf(word, settings) };
  });
  return { lexemes, numbers };
}

/** Key → the spelling under which it is shown. */
function chooseSpellings(words: readonly SegmentedWord[], counts: Uint32Array): ReadonlyMap<string, string> {
  const chosen = new Map<string, string>();
  const rivals = new Map<string, Map<string, number>>();
  for (const { key, spelling } of words) {
    const first = chosen.get(key);
    if (first === undefined) chosen.set(key, spelling);
    else if (first !== spelling) rivals.set(key, new Map());
  }
  words.forEach(({ key, spelling }, i) => {
    const spellings = rivals.get(key);
    spellings?.set(spelling, (spellings.get(spelling) ?? 0) + (counts[i] ?? 0));
  });
  for (const [key, spellings] of rivals) chosen.set(key, commonest(spellings));
  return chosen;
}

function commonest(spellings: ReadonlyMap<string, number>): string {
  let best: readonly [string, number] = ['', 0];
  for (const next of spellings) if (next[1] > best[1] || (next[1] === best[1] && next[0] < best[0])) best = next;
  return best[0];
}

function sourceOf({ wanted, latin }: SegmentedWord): WordSource {
  return wanted?.source ?? (latin ? 'latin' : 'engine');
}
