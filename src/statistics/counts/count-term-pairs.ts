import type { PairRow } from '../../data.js';
import type { WordIndex } from '../index/index-words.js';
import { useOf } from '../index/term-uses.js';
import { measurePairs } from './measure-pairs.js';

/**
 * Which terms occur together in a sentence? Sentences of counted speakers; terms that occur in at least thresholds.minimum_count of them;
 * pairs that share at least thresholds.minimum_pair. `a` precedes `b` by code point. Empty where no pair passes. What the figures mean: see
 * measurePairs.
 */
export function countTermPairs(index: WordIndex): readonly PairRow[] {
  const { minimum_count, minimum_pair } = index.settings.thresholds;
  const frequent = index.terms
    .map((name, t) => ({ name, sentences: useOf(index, t).sentences }))
    .filter(({ sentences }) => sentences.length >= minimum_count);
  return measurePairs(index, frequent, minimum_pair);
}
