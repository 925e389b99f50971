import type { SharedRow } from '../data.js';
import type { WordIndex } from './index-words.js';
import { sentenceIds } from './sentence-ids.js';
import type { Use } from './term-uses.js';
import { useOf, usesBySpeaker } from './term-uses.js';

/**
 * Which terms does everyone say, which several, which only one? One row per counted term, with the lowest and highest rate per
 * 1,000 counted words over all counted speakers (0 for one who does not say it). Most shared first, then most frequent.
 *
 * Empty with fewer than two counted speakers: nothing can be shared.
 */
export function countSharedVocabulary(index: WordIndex): readonly SharedRow[] {
  if (index.speakers.length < 2) return [];
  return index.terms
    .map((_, t) => ({ row: shared(index, t), count: useOf(index, t).count }))
    .sort((a, b) => b.row.speakers.length - a.row.speakers.length || b.count - a.count || (a.row.term < b.row.term ? -1 : 1))
    .map(({ row }) => row);
}

function shared(index: WordIndex, t: number): SharedRow {
  const uses = usesBySpeaker(index, t);
  const rates = index.speakers.map((_, speaker) => rate(uses.get(speaker), index.wordsOf[speaker] ?? 0));
  return {
    term: index.terms[t] ?? '',
    class: uses.size === index.speakers.length ? 'everyone' : uses.size === 1 ? 'one' : 'several',
    speakers: index.speakers.filter((_, speaker) => uses.has(speaker)),
    least: rates.reduce((a, b) => Math.min(a, b)),
    most: rates.reduce((a, b) => Math.max(a, b)),
    sentences: sentenceIds(index.transcript, useOf(index, t).sentences),
  };
}

function rate(use: Use | undefined, words: number): number {
  return (1000 * (use?.count ?? 0)) / words;
}
