import { unitsOf } from '../dictionary/units.js';
import { type CuttingRules, cutByRules } from './cut-by-rules.js';
import type { Engine } from './engine.js';

/** What cppjieba would say, without it. */
export function engineByRules(rules: CuttingRules): Pick<Engine, 'cut' | 'tag'> {
  const cut = (text: string): readonly string[] => {
    let start = 0;
    return Array.from(cutByRules(unitsOf(text), rules).ends, (end) => {
      const word = text.slice(start, end);
      start = end;
      return word;
    });
  };
  return { cut, tag: (text) => cut(text).map((word) => ({ word, tag: tagOf(word, rules) })) };
}

function tagOf(word: string, { dictionary }: CuttingRules): string {
  return dictionary.tagOf(dictionary.numberAt(unitsOf(word), 0, word.length)) || tagByForm(word);
}

/** A word that the dictionary does not have, or has without a tag. Only as many characters of ASCII are looked at as are half of the word. */
function tagByForm(word: string): 'm' | 'eng' | 'x' {
  const characters = [...word];
  const ascii = characters.filter((character) => character < '\x80').slice(0, Math.floor(characters.length / 2));
  if (ascii.length === 0) return 'x';
  return ascii.every((character) => /\d/.test(character)) ? 'm' : 'eng';
}
