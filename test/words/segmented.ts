import { foundTerms } from '../../src/words/found-term.js';
import { Lexicon, type SegmentedWord } from '../../src/words/lexicon.js';

/** Knows two forms of address, and 渡船 as the first part of three nouns. */
export const lexicon = new Lexicon({
  dictionaries: new Map(),
  stop: new Set(),
  fillers: new Set(),
  address: new Set(['老师', '总']),
  compounds: new Map([['渡船', { first: 3, last: 0 }]]),
});

export const foundTerm = foundTerms(lexicon);

/** '渡船/n 码头/settings' → words; one that the settings ask for has `settings` for a tag. */
export function segmented(written: string): readonly SegmentedWord[] {
  return written.split(' ').map((pair) => {
    const [word = '', tag = ''] = pair.split('/');
    if (tag !== 'settings') return lexicon.word(word, tag);
    return lexicon.term(word, { term: word, tag: 'n', source: 'settings', kind: 'word', askedBy: 'settings', list: '', counted: word });
  });
}
