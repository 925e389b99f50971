import type { Lexeme, WordSource } from '../data.js';
import type { Settings } from '../settings.js';
import { reasonOf } from './content.js';
import { fold } from './fold.js';
import type { SegmentedWord } from './lexicon.js';

/**
 * Each different word → its lexeme: words of one key (folded alike, synonyms merged, English inflections taken off) are one term, shown
 * as it is most often written; of spellings that are equally common, the first by code point.
 */
export function mergeWords(text: readonly SegmentedWord[], { stop }: Pick<Settings, 'stop'>): ReadonlyMap<SegmentedWord, Lexeme> {
  const settings = { add: new Set(stop.add.map(fold)), keep: new Set(stop.keep.map(fold)) };
  const counts = countWords(text);
  const terms = termsOf(counts);
  const lexemes = new Map<SegmentedWord, Lexeme>();
  for (const word of counts.keys()) {
    const term = terms.get(word.key) ?? word.spelling;
    lexemes.set(word, { term, tag: word.tag, source: sourceOf(word), reason: reasonOf(word, settings) });
  }
  return lexemes;
}

function countWords(text: readonly SegmentedWord[]): ReadonlyMap<SegmentedWord, number> {
  const counts = new Map<SegmentedWord, number>();
  for (const word of text) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Key → the spelling under which it is shown. */
function termsOf(counts: ReadonlyMap<SegmentedWord, number>): ReadonlyMap<string, string> {
  const terms = new Map<string, string>();
  const rivals = new Map<string, Map<string, number>>();
  for (const [word] of counts) {
    const first = terms.get(word.key);
    if (first === undefined) terms.set(word.key, word.spelling);
    else if (first !== word.spelling) rivals.set(word.key, new Map());
  }
  if (rivals.size === 0) return terms;
  for (const [{ key, spelling }, count] of counts) {
    const spellings = rivals.get(key);
    spellings?.set(spelling, (spellings.get(spelling) ?? 0) + count);
  }
  for (const [key, spellings] of rivals) terms.set(key, commonest(spellings));
  return terms;
}

function commonest(spellings: ReadonlyMap<string, number>): string {
  let best: readonly [string, number] = ['', 0];
  for (const next of spellings) if (next[1] > best[1] || (next[1] === best[1] && next[0] < best[0])) best = next;
  return best[0];
}

function sourceOf({ wanted, latin }: SegmentedWord): WordSource {
  return wanted?.source ?? (latin ? 'latin' : 'engine');
}
