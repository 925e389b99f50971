import type { SpeakerKeywordRow } from '../../data.js';
import { conservativeLogRatio } from '../../math/effects/conservative-log-ratio.js';
import { logOdds } from '../../math/effects/log-odds.js';
import { logRatio } from '../../math/effects/log-ratio.js';
import { poissonInterval } from '../../math/intervals/poisson-interval.js';
import { logLikelihood } from '../../math/tests/log-likelihood.js';
import type { TwoRates } from '../../math/tests/two-rates.js';
import { isGivenBy } from '../index/given-terms.js';
import type { WordIndex } from '../index/index-words.js';
import { sentenceIds } from '../index/sentence-ids.js';
import type { Use } from '../index/term-uses.js';
import { countOf, useOf, usesBySpeaker } from '../index/term-uses.js';
import { gradeDifference } from '../tests/grade.js';
import type { SpeakerTests, Test } from '../tests/test-speakers.js';

/** Error rate of the conservative log ratio before its correction for the number of tests. */
const ALPHA = 0.05;

/**
 * What does each speaker say more, or less, than the others, and how significant is that? One row per counted speaker and term that
 * the speaker says; a term that the speaker never says has a row with count 0 where its absence is at least a hint (q below
 * thresholds.hint). In order of people, then of z.
 *
 * Empty where nothing is counted. With one speaker nothing is compared: p, q, lrc are null; log_ratio, z, g2 are 0.
 */
export function countKeywordsBySpeaker(index: WordIndex, { testOf }: SpeakerTests): readonly SpeakerKeywordRow[] {
  const uses = index.terms.map((_, t) => usesBySpeaker(index, t));
  const turns = index.terms.map((_, t) => useOf(index, t).turns.size);
  const given = index.terms.map(isGivenBy(index.transcript));
  return index.speakers.flatMap((_, speaker) => {
    const measure = measuresOfSpeaker(index, speaker);
    const rows: SpeakerKeywordRow[] = [];
    index.terms.forEach((_, term) => {
      const use = uses[term]!.get(speaker) ?? NO_USE;
      const test = testOf(speaker, term);
      if (use.count === 0 && (test === null || test.q >= index.settings.thresholds.hint)) return;
      const measures = measure(use.count, countOf(index, term));
      rows.push(row(index, { speaker, term, use, test, turns: turns[term]!, given: given[term]!, measures }));
    });
    return rows.sort((a, b) => b.z - a.z || (a.term < b.term ? -1 : 1));
  });
}

const NO_USE: Use = { count: 0, sentences: [], turns: new Map() };

interface Cell {
  readonly speaker: number;
  readonly term: number;
  readonly use: Use;
  readonly test: Test | null;
  /** Turns of everybody in which the term occurs. */
  readonly turns: number;
  /** Whether a heading says it. */
  readonly given: boolean;
  readonly measures: Measures;
}

function row(index: WordIndex, { speaker, term, use, test, turns, given, measures }: Cell): SpeakerKeywordRow {
  const { expected, lrc, ...rates } = measures;
  const { q = null, q_shuffled = null } = test ?? {};
  const evidence = { q, q_shuffled, count: use.count, expected, turns: use.turns.size, turnsElsewhere: turns - use.turns.size };
  return {
    speaker: index.speakers[speaker]!,
    term: index.terms[term]!,
    count: use.count,
    elsewhere: countOf(index, term) - use.count,
    ...rates,
    p: test?.p ?? null,
    q,
    lrc: test === null ? null : lrc,
    sentences: sentenceIds(index.transcript, use.sentences),
    p_shuffled: test?.p_shuffled ?? null,
    q_shuffled,
    ...gradeDifference(evidence, index.settings.thresholds, measures.z),
    general: index.words.general.get(index.terms[term]!) ?? null,
    given: given ? 1 : 0,
  };
}

interface Measures {
  readonly per_thousand: number;
  readonly low: number;
  readonly high: number;
  readonly log_ratio: number;
  readonly z: number;
  readonly g2: number;
  readonly lrc: number;
  readonly expected: number;
}

/** Computes the measures from the speaker's count and everybody's count of a term. Many terms share both, so each combination is computed once. */
function measuresOfSpeaker({ wordsOf, term, basis }: WordIndex, speaker: number): (here: number, all: number) => Measures {
  const total = term.length;
  const wordsHere = wordsOf[speaker]!;
  const known = new Map<number, Measures>();
  return (here, all) => {
    const key = all * (total + 1) + here;
    const measures =
      known.get(key) ?? measure({ here, elsewhere: all - here, wordsHere, wordsElsewhere: total - wordsHere }, basis.keyword_tests);
    known.set(key, measures);
    return measures;
  };
}

function measure(rates: TwoRates, tests: number): Measures {
  const { here, elsewhere, wordsHere, wordsElsewhere } = rates;
  const all = here + elsewhere;
  const total = wordsHere + wordsElsewhere;
  const { low, high } = poissonInterval(here);
  return {
    per_thousand: (1000 * here) / wordsHere,
    low: (1000 * low) / wordsHere,
    high: (1000 * high) / wordsHere,
    log_ratio: logRatio(rates),
    z: logOdds(rates),
    g2: logLikelihood({ both: here, row: wordsHere, column: all, total }),
    lrc: tests === 0 ? 0 : conservativeLogRatio(rates, { alpha: ALPHA, tests }),
    expected: (all * wordsHere) / total,
  };
}
