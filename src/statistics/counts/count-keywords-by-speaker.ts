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
    index.terms.forEach((_, term) => {
      const use = uses[term]!.get(speaker) ?? NO_USE;
      const test = tests.testOf(speaker, term);
      if (use.count === 0 && (test === null || test.q >= NOTABLE)) return;
      rows.push(row(index, { speaker, term, use, test, effect: test?.deff ?? tests.effect, given: given[term]! }));
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
  /** Design effect: of the term, or of all terms where this one is too rare to be tested. */
  readonly effect: number;
  /** Whether a heading says it. */
  readonly given: boolean;
}

function row(index: WordIndex, { speaker, term, use, test, effect, given }: Cell): SpeakerKeywordRow {
  const all = countOf(index, term);
  const wordsHere = index.wordsOf[speaker]!;
  const total = index.term.length;
  const rates = { here: use.count, elsewhere: all - use.count, wordsHere, wordsElsewhere: total - wordsHere };
  const expected = (all * wordsHere) / total;
  return {
    speaker: index.speakers[speaker]!,
    term: index.terms[term]!,
    count: use.count,
    elsewhere: all - use.count,
    ...measure(rates, { tests: index.basis.keyword_tests, effect }),
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
  };
}

/** What a rate is, and how far it may be from the truth: intervals are those of effective counts. */
function measure(rates: TwoRates, { tests, effect }: { readonly tests: number; readonly effect: number }) {
  const { here, elsewhere, wordsHere, wordsElsewhere } = rates;
  const { low, high } = poissonInterval(here, effect);
  const lrc: number | null = tests === 0 ? 0 : conservativeLogRatio(rates, { alpha: ALPHA, tests, effect });
  return {
    per_thousand: (1000 * here) / wordsHere,
    low: (1000 * low) / wordsHere,
    high: (1000 * high) / wordsHere,
    log_ratio: logRatio(rates),
    z: logOdds(rates),
    g2: logLikelihood({ both: here, row: wordsHere, column: here + elsewhere, total: wordsHere + wordsElsewhere }),
    lrc,
  };
}
