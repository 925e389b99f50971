import type { PairRow } from '../../data.js';
import type { WordIndex } from '../index/index-words.js';
import { sentenceIds } from '../index/sentence-ids.js';
import { useOf } from '../index/term-uses.js';
import type { Pair } from './measure-pairs.js';
import { measurePairs } from './measure-pairs.js';

/**
 * Which terms occur together in a sentence? Sentences of counted speakers; terms that occur in at least
 * thresholds.minimum_count of them; pairs that share at least thresholds.minimum_pair. `a` precedes `b` by code point.
 * Empty where no pair passes. What the figures mean: see measurePairs.
 */
export function countTermPairs(index: WordIndex): readonly PairRow[] {
  const { terms, transcript, settings, basis } = index;
  const frequent = terms
    .map((term, t) => ({ term, sentences: useOf(index, t).sentences }))
    .filter(({ sentences }) => sentences.length >= settings.thresholds.minimum_count);
  const termsOf = groupBySentence(frequent.map(({ sentences }) => sentences));
  const pairs: Pair[] = [];
  frequent.forEach((first, a) => {
    for (const [b, common] of companions(a, { sentences: first.sentences, termsOf })) {
      const second = frequent[b]!;
      if (common.length < settings.thresholds.minimum_pair) continue;
      pairs.push({
        a: first.term,
        b: second.term,
        a_total: first.sentences.length,
        b_total: second.sentences.length,
        sentences: sentenceIds(transcript, common),
      });
    }
  });
  const totals = frequent.map(({ sentences }) => sentences.length);
  return measurePairs(pairs, { totals, units: basis.sentences, least: settings.thresholds.minimum_pair }, settings.thresholds);
}

/** Index of a sentence → indices of the frequent terms in it, ascending. */
function groupBySentence(sentencesOf: readonly (readonly number[])[]): ReadonlyMap<number, readonly number[]> {
  const termsOf = new Map<number, number[]>();
  sentencesOf.forEach((sentences, t) => {
    for (const sentence of sentences) {
      const here = termsOf.get(sentence);
      if (here) here.push(t);
      else termsOf.set(sentence, [t]);
    }
  });
  return termsOf;
}

interface Occurrences {
  readonly sentences: readonly number[];
  readonly termsOf: ReadonlyMap<number, readonly number[]>;
}

/** Index of each later term that shares sentences with term `a` → these sentences. Computed term by term to keep memory small. */
function companions(a: number, { sentences, termsOf }: Occurrences): ReadonlyMap<number, readonly number[]> {
  const common = new Map<number, number[]>();
  for (const sentence of sentences) {
    for (const b of termsOf.get(sentence)!) {
      if (b <= a) continue;
      const here = common.get(b);
      if (here) here.push(sentence);
      else common.set(b, [sentence]);
    }
  }
  return common;
}
