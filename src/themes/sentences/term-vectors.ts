import type { Vector } from '../../math/cosine.js';
import type { WordIndex } from '../../statistics/index/index-words.js';
import { useOf } from '../../statistics/index/term-uses.js';
import type { TermCounts } from './count-terms-of-sentences.js';

/**
 * TF-IDF of each sentence: (1 + ln count) · ln(1 + sentences / sentences with the term). Documents are sentences and not turns, of which
 * a discussion has too few.
 */
export function weighTerms(index: WordIndex, terms: readonly TermCounts[]): readonly Vector[] {
  const idf = index.terms.map((_, t) => Math.log(1 + index.basis.sentences / useOf(index, t).sentences.length));
  return terms.map((counts) => new Map([...counts].map(([t, count]) => [t, (1 + Math.log(count)) * idf[t]!])));
}

/** The sum of some vectors. */
export function sumVectors(vectors: readonly Vector[]): Vector {
  const sum = new Map<number, number>();
  for (const vector of vectors) for (const [t, weight] of vector) sum.set(t, (sum.get(t) ?? 0) + weight);
  return sum;
}
