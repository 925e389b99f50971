import type { WordIndex } from '../../statistics/index/index-words.js';
import { useOf } from '../../statistics/index/term-uses.js';
import { unitsOf } from '../codebook/kind-of.js';
import type { Candidate } from './choose-terms.js';
import type { Discussion } from './place-terms.js';
import { contains } from './similarity.js';

/** A term and its places (see PlacedTerm). */
export interface LongerTerm {
  readonly term: string;
  readonly places: readonly number[];
}

/** 经济部 is no word of 经济, and 王桥 none of 桥. */
const NAME = /^n[rst]/;

/**
 * Tells the counted terms that hold another one: AI课程 and AI赋能 of AI. Who looks for the name of a theme in the text finds these too, so its sentences
 * are theirs as well. Left out are candidates, which have a theme of their own, and names of people, places and organisations.
 */
export function longerTerms(
  index: WordIndex,
  { discussion, candidates }: { readonly discussion: Discussion; readonly candidates: readonly Candidate[] },
): (term: string) => readonly LongerTerm[] {
  const placeOf = new Map(discussion.sentences.map((sentence, place) => [sentence, place]));
  const own = new Set(candidates.flatMap(({ term, kinds }) => [term, ...kinds]));
  const terms = index.terms
    .map((term, t) => ({ term, t, units: unitsOf(term) }))
    .filter(({ term, t }) => !own.has(term) && !NAME.test(index.tags[t]!));
  return (term) => {
    const short = unitsOf(term);
    return terms
      .filter(({ units }) => units.length > short.length && contains(units, short))
      .map(({ term, t }) => ({ term, places: useOf(index, t).sentences.map((sentence) => placeOf.get(sentence)!) }));
  };
}
