import type { HeadSpeakerRow } from '../../data.js';
import { poissonInterval } from '../../math/intervals/poisson-interval.js';
import { findHeads, type Head } from '../index/find-heads.js';
import type { WordIndex } from '../index/index-words.js';
import { sentenceIds } from '../index/sentence-ids.js';
import { countOf, type Use, usesBySpeaker } from '../index/term-uses.js';
import { gradeOverUse } from '../tests/grade.js';
import { type OverUseTests, testOverUse } from '../tests/test-speakers.js';
import { countTurnHeads } from '../tests/turn-counts.js';

/**
 * Who says words of one head more often than the others (findHeads)? One row per head and counted speaker who says one of its words; all
 * speakers × heads are a family of tests of their own. In order of people, then of heads. Empty with fewer than two speakers.
 */
export function countHeadsBySpeaker(index: WordIndex): readonly HeadSpeakerRow[] {
  if (index.speakers.length < 2) return [];
  const heads = findHeads(index);
  const turns = countTurnHeads(
    index,
    heads.map(({ terms }) => terms),
  );
  const tests = testOverUse(turns, index.settings);
  const usesOf = heads.map(({ terms }) => terms.map((t) => ({ term: index.terms[t]!, uses: usesBySpeaker(index, t) })));
  return index.speakers.flatMap((_, speaker) =>
    heads.flatMap((head, number) => {
      const said = usesOf[number]!.flatMap(({ term, uses }) => {
        const use = uses.get(speaker);
        return use === undefined ? [] : [{ term, ...use }];
      });
      return said.length === 0 ? [] : [rowOf(index, { speaker, head, number, said }, tests)];
    }),
  );
}

interface Cell {
  readonly speaker: number;
  readonly head: Head;
  /** Of the head. */
  readonly number: number;
  /** Its terms that the speaker says. */
  readonly said: readonly (Use & { readonly term: string })[];
}

function rowOf(index: WordIndex, { speaker, head, number, said }: Cell, { testOf, effect }: OverUseTests): HeadSpeakerRow {
  const terms = said.toSorted((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1)).map(({ term }) => term);
  const count = said.reduce((sum, use) => sum + use.count, 0);
  const all = head.terms.reduce((sum, t) => sum + countOf(index, t), 0);
  const words = index.wordsOf[speaker]!;
  const expected = (all * words) / index.term.length;
  const test = testOf(speaker, number);
  const deff = test?.deff ?? effect;
  const { low, high } = poissonInterval(count, deff);
  const sentences = [...new Set(said.flatMap((use) => use.sentences))].sort((a, b) => a - b);
  return {
    ...{ speaker: index.speakers[speaker]!, head: head.head, terms },
    ...{ count, elsewhere: all - count, per_thousand: (1000 * count) / words },
    ...{ low: (1000 * low) / words, high: (1000 * high) / words, expected },
    ...{ p_rs: test?.p_rs ?? null, deff, q_shuffled: test?.q_shuffled ?? null },
    ...gradeOverUse(test, { count, expected }, index.settings.thresholds),
    ...{ sentences: sentenceIds(index.transcript, sentences), general: index.words.general.get(head.head) ?? null },
  };
}
