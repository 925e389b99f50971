import type { SpeakerKeywordRow } from '../../data.js';
import { conservativeLogRatio } from '../../math/effects/conservative-log-ratio.js';
import { logOdds } from '../../math/effects/log-odds.js';
import { logRatio, logRatioInterval } from '../../math/effects/log-ratio.js';
import { poissonInterval } from '../../math/intervals/poisson-interval.js';
import { logLikelihood } from '../../math/tests/log-likelihood.js';
import type { TwoRates } from '../../math/tests/two-rates.js';
import { isGivenBy } from '../index/given-terms.js';
import type { WordIndex } from '../index/index-words.js';
import { sentenceIds } from '../index/sentence-ids.js';
import type { Use } from '../index/term-uses.js';
import { countOf, usesBySpeaker } from '../index/term-uses.js';
import { gradeOverUse } from '../tests/grade.js';
import type { SpeakerTests, Test } from '../tests/test-speakers.js';

/** Error rate of the conservative log ratio before its correction for the number of tests. */
const ALPHA = 0.05;

/** Fisher's q below which a word that somebody never says has a row. */
const NOTABLE = 0.05;

/**
 * What does each speaker say more, or less, than the others, and how sure is that? One row per counted speaker and term that
 * the speaker says; a term that the speaker never says has a row with count 0 where its absence is notable (q below .05). In order of
 * people, then of z.
 *
 * Empty where nothing is counted. With one speaker nothing is compared: p, q, lrc are null; log_ratio, z, g2 are 0.
 */
export function countKeywordsBySpeaker(index: WordIndex, tests: SpeakerTests): readonly SpeakerKeywordRow[] {
  const uses = index.terms.map((_, t) => usesBySpeaker(index, t));
  const given = index.terms.map(isGivenBy(index.transcript));
  return index.speakers.flatMap((_, speaker) => {
    const rows: SpeakerKeywordRow[] = [];
    const rare = measureRare(index, speaker, tests.effect);
    index.terms.forEach((_, term) => {
      const use = uses[term]!.get(speaker) ?? NO_USE;
      const test = tests.testOf(speaker, term);
      if (use.count === 0 && (test === null || test.q >= NOTABLE)) return;
      rows.push(row(index, { speaker, term, use, test, rare, given: given[term]! }));
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
  /** Measures of a term that is too rare to be tested. */
  readonly rare: ReturnType<typeof measureRare>;
  /** Whether a heading says it. */
  readonly given: boolean;
}

function row(index: WordIndex, { speaker, term, use, test, rare, given }: Cell): SpeakerKeywordRow {
  const all = countOf(index, term);
  const expected = (all * index.wordsOf[speaker]!) / index.term.length;
  const { effect, lr_low, lr_high, ...measures } =
    test === null ? rare(use.count, all) : measure(index, { speaker, here: use.count, all, effect: test.deff });
  return {
    speaker: index.speakers[speaker]!,
    term: index.terms[term]!,
    count: use.count,
    elsewhere: all - use.count,
    ...measures,
    p: test?.p ?? null,
    q: test?.q ?? null,
    ...(test === null ? { lrc: null } : {}),
    sentences: sentenceIds(index.transcript, use.sentences),
    p_shuffled: test?.p_shuffled ?? null,
    q_shuffled: test?.q_shuffled ?? null,
    ...gradeOverUse(test, { count: use.count, expected }, index.settings.thresholds),
    general: index.words.general.get(index.terms[term]!) ?? null,
    given: given ? 1 : 0,
    p_rs: test?.p_rs ?? null,
    deff: effect,
    lr_low,
    lr_high,
  };
}

interface Counts {
  readonly speaker: number;
  readonly here: number;
  readonly all: number;
  /** Design effect: of the term, or of all terms where this one is too rare to be tested. */
  readonly effect: number;
}

/** What a rate is, and how far it may be from the truth: intervals are those of effective counts. */
function measure({ speakers, wordsOf, term, basis }: WordIndex, { speaker, here, all, effect }: Counts) {
  const wordsHere = wordsOf[speaker]!;
  const rates: TwoRates = { here, elsewhere: all - here, wordsHere, wordsElsewhere: term.length - wordsHere };
  const { low, high } = poissonInterval(here, effect);
  const tests = basis.keyword_tests;
  const ratio = speakers.length > 1 ? logRatioInterval(rates, { here: effect, elsewhere: effect }) : null;
  const lrc: number | null = tests === 0 ? 0 : conservativeLogRatio(rates, { alpha: ALPHA, tests, effect });
  return {
    effect,
    per_thousand: (1000 * here) / wordsHere,
    low: (1000 * low) / wordsHere,
    high: (1000 * high) / wordsHere,
    log_ratio: logRatio(rates),
    lr_low: ratio?.low ?? null,
    lr_high: ratio?.high ?? null,
    z: logOdds(rates),
    g2: logLikelihood({ both: here, row: wordsHere, column: all, total: term.length }),
    lrc,
  };
}

/** The measures of rare terms, by the speaker's count and everybody's: many terms share both, so each combination is computed once. */
function measureRare(index: WordIndex, speaker: number, effect: number): (here: number, all: number) => ReturnType<typeof measure> {
  const known = new Map<number, ReturnType<typeof measure>>();
  return (here, all) => {
    const key = all * (index.term.length + 1) + here;
    const measures = known.get(key) ?? measure(index, { speaker, here, all, effect });
    known.set(key, measures);
    return measures;
  };
}
