import NounInflector from 'natural/lib/natural/inflectors/noun_inflector.js';
import PresentVerbInflector from 'natural/lib/natural/inflectors/present_verb_inflector.js';
import { type PennLexicon, pennTags } from './penn-lexicon.js';

/** What a lemma is looked up in. */
export interface LemmaSources {
  readonly lexicon: PennLexicon;
  /** Irregular form → lemma. */
  readonly forms: ReadonlyMap<string, string>;
}

const nouns = new NounInflector();
const verbs = new PresentVerbInflector();

/**
 * The lemma of an English word in small letters, as WordNet’s morphy finds it: the endings that its most frequent part of speech can have are
 * taken off, and the first result that the lexicon has as such a word is the lemma (libraries → library, lends → lend, doubled → double). A
 * form that is more often a noun or an adjective of its own stays: lending, limited. Null where neither the word nor what its ending is taken off from is known.
 */
export function lemmatize(word: string, { lexicon, forms }: LemmaSources): string | null {
  const irregular = forms.get(word);
  if (irregular !== undefined) return irregular;
  const tags = pennTags(word, lexicon);
  const has = (candidate: string, kind: RegExp): boolean => pennTags(candidate, lexicon).some((tag) => kind.test(tag));
  const first = (candidates: readonly string[], kind: RegExp): string | null =>
    candidates.find((candidate) => has(candidate, kind)) ?? null;
  const singular = (): string | null => first([nouns.singularize(word), word.replace(/s$/, ''), word.replace(/es$/, '')], /^NN$/);
  const past = (): string | null => first(stemsOf(word, 'ed'), VERB);
  const gerund = (): string | null => first(stemsOf(word, 'ing'), VERB);
  switch (tags[0]) {
    case undefined:
      return word.endsWith('s') ? singular() : (past() ?? gerund());
    case 'NNS':
      return word.endsWith('ics') && tags.includes('NN') ? word : (singular() ?? singularOfNew(word));
    case 'VBZ':
      return first([verbs.pluralize(word), word.replace(/s$/, '')], VERB) ?? word;
    case 'VBD':
    case 'VBN':
      return tags.includes('NN') ? word : past();
    case 'VBG':
      return gerund();
    case 'JJR':
      return first(stemsOf(word, 'er'), /^JJ$/) ?? word;
    case 'JJS':
      return first(stemsOf(word, 'est'), /^JJ$/) ?? word;
    default:
      return word;
  }
}

/** The singular of a noun that no lexicon has, by natural’s rules: podcasts → podcast. */
export function singularOfNew(word: string): string {
  return /(?:ics|[sui]s|[^s])$/.test(word) ? word : nouns.singularize(word);
}

const VERB = /^VBP?$/;

/** What can stand before an ending: hoped → hope, worked → work, planned → plan, studied → study. */
function stemsOf(word: string, ending: string): readonly string[] {
  if (!word.endsWith(ending)) return [];
  const stem = word.slice(0, -ending.length);
  return [`${stem}e`, stem, stem.replace(/(.)\1$/, '$1'), stem.replace(/i$/, 'y')];
}
