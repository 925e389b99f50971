import { Lexicon } from '../../src/words/dictionary/lexicon.js';
import type { TextWords } from '../../src/words/dictionary/segmented-word.js';
import { english } from './english/shipped-english.js';

/** Knows two forms of address, and 渡船 as the first part of three nouns. */
export const lexicon = new Lexicon({
  dictionaries: new Map(),
  stop: new Set(),
  fillers: new Set(),
  address: new Set(['老师', '总']),
  general: new Map(),
  compounds: new Map([['渡船', { first: 3, last: 0 }]]),
  english,
});

/** '渡船/n 码头/settings' → words; one that the settings ask for has `settings` for a tag. */
export function segmented(written: string): TextWords {
  const words = written.split(' ').map((pair) => {
    const [word = '', tag = ''] = pair.split('/');
    if (tag !== 'settings') return lexicon.word(word, tag);
    return lexicon.term(word, { term: word, tag: 'n', source: 'settings', kind: 'word', requestedBy: 'settings', list: '', counted: word });
  });
  return Uint32Array.from(words, ({ index }) => index);
}

/** The other way round. */
export function spelled(words: TextWords): string {
  return Array.from(words, (index) => `${lexicon.words[index]?.word}/${lexicon.words[index]?.tag}`).join(' ');
}
