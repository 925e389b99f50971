import type { WordIndex } from '../statistics/index-words.js';
import { useOf } from '../statistics/term-uses.js';

/** A term that may belong to a theme, and where it stands. */
export interface Candidate {
  readonly term: string;
  readonly sentences: readonly number[];
}

const LEAST_SENTENCES = 2;
/** More would blur the groups and not the names: the themes are made of the terms that carry the discussion. */
const MOST_TERMS = 120;

/** Tags of nouns, verbs and set phrases, Latin words and found terms; no names of people, no adverbs, places of relation, numbers. */
const CONTENT = /^(?:n(?!r)|v|an|j|l|i|eng|x|g)/;

/**
 * The terms that themes are made of: the most widespread content terms, at most 120, in at least two sentences. Names of people and of
 * their organisations are not themes.
 */
export function chooseTerms(index: WordIndex): readonly Candidate[] {
  const names = new Set(index.transcript.people.flatMap(({ name, aliases, organisations }) => [name, ...aliases, ...organisations]));
  return index.terms
    .map((term, t) => ({ term, tag: index.tags[t] ?? '', use: useOf(index, t) }))
    .filter(({ term, tag, use }) => use.sentences.length >= LEAST_SENTENCES && CONTENT.test(tag) && !names.has(term))
    .sort((a, b) => b.use.sentences.length - a.use.sentences.length || b.use.count - a.use.count || (a.term < b.term ? -1 : 1))
    .slice(0, MOST_TERMS)
    .map(({ term, use }) => ({ term, sentences: use.sentences }));
}
