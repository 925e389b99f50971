import type { SharedRow } from '../../data.js';
import { logRatioInterval } from '../../math/effects/log-ratio.js';
import type { WordIndex } from '../index/index-words.js';
import { sentenceIds } from '../index/sentence-ids.js';
import type { Use } from '../index/term-uses.js';
import { useOf, usesBySpeaker } from '../index/term-uses.js';
import type { SpeakerTests } from '../tests/test-speakers.js';

/**
 * Which terms does everyone say, which several, which only one? One row per counted term, with the lowest and highest rate per
 * 1,000 counted words over all counted speakers (0 for one who does not say it). Most shared first, then most frequent.
 *
 * Empty with fewer than two counted speakers: nothing can be shared.
 */
export function countSharedVocabulary(index: WordIndex, tests: SpeakerTests): readonly SharedRow[] {
  if (index.speakers.length < 2) return [];
  return index.terms
    .map((_, t) => ({ row: shared(index, t, tests), count: useOf(index, t).count }))
    .sort((a, b) => b.row.speakers.length - a.row.speakers.length || b.count - a.count || (a.row.term < b.row.term ? -1 : 1))
    .map(({ row }) => row);
}

function shared(index: WordIndex, t: number, tests: SpeakerTests): SharedRow {
  const uses = usesBySpeaker(index, t);
  const rates = index.speakers.map((_, speaker) => rate(uses.get(speaker), index.wordsOf[speaker]!));
  return {
    term: index.terms[t]!,
    class: uses.size === index.speakers.length ? 'everyone' : uses.size === 1 ? 'one' : 'several',
    speakers: index.speakers.filter((_, speaker) => uses.has(speaker)),
    least: rates.reduce((a, b) => Math.min(a, b)),
    most: rates.reduce((a, b) => Math.max(a, b)),
    sentences: sentenceIds(index.transcript, useOf(index, t).sentences),
    missing: missing(index, uses),
    lockword: isLockword(index, uses, (speaker) => tests.testOf(speaker, t)?.deff ?? tests.effect) ? 1 : 0,
  };
}

/** `missing` is reported where at most 2 speakers do not say the term, of at least 4. */
const MOST_MISSING = 2;
const LEAST_SPEAKERS = 4;

/** The few who never say what all others say. */
function missing({ speakers }: WordIndex, uses: ReadonlyMap<number, Use>): readonly string[] {
  const silent = speakers.filter((_, speaker) => !uses.has(speaker));
  return speakers.length >= LEAST_SPEAKERS && silent.length <= MOST_MISSING ? silent : [];
}

/** A lockword (Baker 2011): said by everybody, and the 95 % interval of each speaker's log ratio, widened by the design effect, lies within one doubling. */
function isLockword(
  { speakers, wordsOf, term }: WordIndex,
  uses: ReadonlyMap<number, Use>,
  effectFor: (speaker: number) => number,
): boolean {
  if (uses.size < speakers.length) return false;
  const all = [...uses.values()].reduce((sum, { count }) => sum + count, 0);
  return speakers.every((_, speaker) => {
    const here = uses.get(speaker)!.count;
    const wordsHere = wordsOf[speaker]!;
    const rates = { here, elsewhere: all - here, wordsHere, wordsElsewhere: term.length - wordsHere };
    const effect = effectFor(speaker);
    const { low, high } = logRatioInterval(rates, { here: effect, elsewhere: effect });
    return low > -1 && high < 1;
  });
}

function rate(use: Use | undefined, words: number): number {
  return (1000 * (use?.count ?? 0)) / words;
}
