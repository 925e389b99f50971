import type { UptakeRow } from '../../data.js';
import type { WordIndex } from '../index/index-words.js';
import { sentenceIds } from '../index/sentence-ids.js';
import { countOf, type Use, usesBySpeaker } from '../index/term-uses.js';

/**
 * Who introduced a term, who took it up, and when? One row per term and later speaker, for terms that occur at least
 * thresholds.minimum_count times; in order of the term's first turn, then of uptake. `sentences` are those of the later speaker. Says
 * nothing about influence where the order of speakers is fixed (isOrderFixed). Empty with fewer than two speakers.
 */
export function countUptake(index: WordIndex): readonly UptakeRow[] {
  const { transcript, terms, speakers, settings } = index;
  const rows = terms.flatMap((term, t): readonly UptakeRow[] => {
    if (countOf(index, t) < settings.thresholds.minimum_count) return [];
    const [first, ...later] = usesBySpeaker(index, t);
    if (first === undefined) return [];
    const introduced = firstSentence(index, first[1]);
    return later.map(([speaker, use]) => {
      const taken = firstSentence(index, use);
      return {
        term,
        introduced_by: speakers[first[0]]!,
        first_turn: introduced.turn,
        first_section: introduced.section,
        taken_up_by: speakers[speaker]!,
        turn: taken.turn,
        section: taken.section,
        count: use.count,
        sentences: sentenceIds(transcript, use.sentences),
      };
    });
  });
  return rows.sort((a, b) => a.first_turn - b.first_turn || (a.term === b.term ? a.turn - b.turn : a.term < b.term ? -1 : 1));
}

function firstSentence({ transcript }: WordIndex, { sentences }: Use): { readonly turn: number; readonly section: number } {
  return transcript.sentences[sentences[0]!]!;
}
