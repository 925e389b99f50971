import type { NewTermRow } from '../data.js';
import type { Lexicon, SegmentedWord } from './lexicon.js';
import { askedByNobody, type WantedTerm } from './wanted-terms.js';

/** A term of the text's own making, as a word of a sentence. */
export type FoundTerm = (word: string, tag: NewTermRow['tag']) => SegmentedWord;

/** For one document: the same term is the same object. */
export function foundTerms(lexicon: Lexicon): FoundTerm {
  const known = new Map<string, WantedTerm>();
  return (word, tag) => {
    const key = `${tag} ${word}`;
    const term = known.get(key) ?? askedByNobody(word, tag);
    known.set(key, term);
    return lexicon.term(word, term);
  };
}
