import type { Lexeme } from '../data.js';
import type { Settings } from '../settings.js';
import { fold } from './dictionary/fold.js';

/**
 * Which terms say nothing about a person, because any discussion says them (问题, 方式)? Term → its grade in the shipped list, 0–1. Words
 * that the settings name (words, themes, synonyms, stop.keep) are none of them: whoever asks for a word wants to see it.
 *
 * @param general folded word → grade.
 */
export function generalTerms(
  lexemes: readonly Lexeme[],
  general: ReadonlyMap<string, number>,
  { stop }: Pick<Settings, 'stop'>,
): ReadonlyMap<string, number> {
  const wanted = new Set([...stop.keep, ...lexemes.flatMap(({ source, term }) => (source === 'settings' ? term : []))].map(fold));
  return new Map(
    lexemes.flatMap(({ term }) => {
      const grade = general.get(fold(term));
      return grade === undefined || wanted.has(fold(term)) ? [] : [[term, grade]];
    }),
  );
}
