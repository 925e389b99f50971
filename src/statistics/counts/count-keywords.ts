import type { KeywordRow } from '../../data.js';
import type { Parts } from '../../math/dispersion.js';
import { dispersion } from '../../math/dispersion.js';
import { isGivenBy } from '../index/given-terms.js';
import type { WordIndex } from '../index/index-words.js';
import { sentenceIds } from '../index/sentence-ids.js';
import { useOf, usesBySpeaker } from '../index/term-uses.js';

/**
 * One row per counted term, most frequent first: what is the discussion about, who introduced it, who took it up?
 * Rates per 1,000 counted words of all counted speakers. Empty where nothing is counted.
 */
export function countKeywords(index: WordIndex): readonly KeywordRow[] {
  const wordsOfTurn = countWordsOfTurns(index);
  const sizes = [...wordsOfTurn.values()];
  const parts: Parts = { number: sizes.length, words: index.term.length, smallest: sizes.reduce((a, b) => Math.min(a, b), Infinity) };
  const isGiven = isGivenBy(index.transcript);
  const rows = index.terms.map((term, t) => ({ ...keyword(index, { t, parts, wordsOfTurn }), given: isGiven(term) ? 1 : 0 }) as const);
  return rows.sort((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1));
}

/** Turn → number of its counted words; turns without any are left out. */
function countWordsOfTurns({ sentence, transcript }: WordIndex): ReadonlyMap<number, number> {
  const words = new Map<number, number>();
  for (const sentenceIndex of sentence) {
    const turn = transcript.sentences[sentenceIndex]!.turn;
    words.set(turn, (words.get(turn) ?? 0) + 1);
  }
  return words;
}

interface Term {
  readonly t: number;
  readonly parts: Parts;
  readonly wordsOfTurn: ReadonlyMap<number, number>;
}

function keyword(index: WordIndex, { t, parts, wordsOfTurn }: Term): Omit<KeywordRow, 'given'> {
  const { count, sentences, turns } = useOf(index, t);
  const [first, ...later] = [...usesBySpeaker(index, t).keys()].map((speaker) => index.speakers[speaker]!);
  const occurrences = [...turns].map(([turn, inTurn]) => ({ count: inTurn, words: wordsOfTurn.get(turn)! }));
  return {
    term: index.terms[t]!,
    tag: index.tags[t]!,
    count,
    per_thousand: (1000 * count) / index.term.length,
    speakers: 1 + later.length,
    turns: turns.size,
    sections: new Set(sentences.map((sentenceIndex) => index.transcript.sentences[sentenceIndex]?.section)).size,
    dispersion: dispersion(occurrences, parts)?.dpNorm ?? null,
    first_turn: turns.keys().next().value!,
    introduced_by: first!,
    taken_up_by: later,
    sentences: sentenceIds(index.transcript, sentences),
    general: index.words.general.get(index.terms[t]!) ?? null,
  };
}
