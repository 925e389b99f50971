import type { Reference, ReferenceRow } from '../../data.js';
import { type Dispersion, dispersion } from '../../math/dispersion.js';
import { designEffect, residualSquares, type TurnSizes, type TurnSums } from '../../math/effects/design-effect.js';
import { logRatio, logRatioInterval } from '../../math/effects/log-ratio.js';
import { benjaminiHochberg } from '../../math/tests/benjamini-hochberg.js';
import { logLikelihood } from '../../math/tests/log-likelihood.js';
import { raoScott } from '../../math/tests/rao-scott.js';
import { fold } from '../../words/dictionary/fold.js';
import { isGivenBy } from '../index/given-terms.js';
import type { WordIndex } from '../index/index-words.js';
import { sentenceIds } from '../index/sentence-ids.js';
import { type Use, useOf } from '../index/term-uses.js';
import { gradeOverUse } from '../tests/grade.js';
import { LEAST } from '../tests/over-use.js';

/** A reference of fewer texts shows too little of how discussions differ: nothing is tested against it. */
export const LEAST_TEXTS = 10;

/**
 * What is this discussion about that other texts are not? One row per term that is said at least thresholds.minimum_count times, in order of the lower
 * end of its log ratio.
 *
 * Counts of either side vary more than independent ones, since words of a turn, and of a text of the reference, belong together: each side has
 * its design effect (Rao & Scott 1992). p is that of over-use for effective counts and effective sizes; q is corrected for all words of both
 * sides, said here or not, so that nothing is gained by testing only what is frequent here. A frequency list says nothing of how its texts
 * differ: nothing is tested, and of a term that it lacks nothing is known. Empty without a reference, or where nothing is counted.
 */
export function countReferenceKeywords(index: WordIndex, reference: Reference | null): readonly ReferenceRow[] {
  if (reference === null) return [];
  const { sums, sizes, effect } = sumTurns(index);
  const { minimum_count } = index.settings.thresholds;
  const measured = [...index.terms.keys()]
    .filter((t) => sums[t]!.count >= minimum_count)
    .map((t) => measure({ use: sums[t]!, sizes, effect }, index.terms[t]!, reference));
  const names = new Set([...index.terms.map(fold), ...reference.uses.keys()]);
  const tested = measured.filter(({ p }) => p !== null);
  const p = new Float64Array(Math.max(names.size, tested.length)).fill(1);
  tested.forEach((row, i) => {
    p[i] = row.p!;
  });
  const corrected = benjaminiHochberg(p);
  const q = new Map(tested.map(({ term }, i) => [term, corrected[i]!]));
  return measured.map((row) => complete(index, row, q.get(row.term) ?? null)).sort(byLowerEnd);
}

const byLowerEnd = (a: ReferenceRow, b: ReferenceRow): number =>
  (b.lr_low ?? -Infinity) - (a.lr_low ?? -Infinity) || b.count - a.count || (a.term < b.term ? -1 : 1);

interface TermSums extends TurnSums {
  readonly use: Use;
  readonly dispersion: Dispersion | null;
}

/** The turns of the discussion as clusters, as ReferenceCounts has the texts of the reference. */
function sumTurns(index: WordIndex): { readonly sums: readonly TermSums[]; readonly sizes: TurnSizes; readonly effect: number } {
  const words = new Map<number, number>();
  for (const sentence of index.sentence) {
    const { turn } = index.transcript.sentences[sentence]!;
    words.set(turn, (words.get(turn) ?? 0) + 1);
  }
  const lengths = [...words.values()];
  const sizes = { turns: words.size, units: index.term.length, unitSquares: lengths.reduce((sum, n) => sum + n * n, 0) };
  const parts = { number: words.size, words: sizes.units, smallest: lengths.reduce((a, b) => Math.min(a, b), Infinity) };
  const sums = index.terms.map((_, t) => {
    const use = useOf(index, t);
    const said = [...use.turns].map(([turn, count]) => ({ count, words: words.get(turn)! }));
    const squares = said.reduce((sum, { count }) => sum + count * count, 0);
    const products = said.reduce((sum, turn) => sum + turn.count * turn.words, 0);
    return { use, count: use.count, squares, products, dispersion: dispersion(said, parts) };
  });
  const residuals = sums.reduce((sum, term) => sum + residualSquares(term, sizes, term.count / sizes.units), 0);
  return { sums, sizes, effect: sizes.units === 0 ? 1 : Math.max(1, residuals / sizes.units) };
}

interface Here {
  readonly use: TermSums;
  readonly sizes: TurnSizes;
  /** Design effect of all words. */
  readonly effect: number;
}

function measure({ use: here, sizes, effect }: Here, term: string, { uses, texts, words }: Reference) {
  const known = uses.get(fold(term));
  const { count, use } = here;
  const deff = designEffect({ residuals: residualSquares(here, sizes), count, turns: use.turns.size }, effect);
  const own = { term, here, deff, per_thousand: (1000 * count) / sizes.units };
  if (known === undefined && texts === null) return { ...own, ...UNKNOWN };
  const other = known ?? { count: 0, squares: 0, products: 0, documents: 0 };
  const otherEffect = texts === null ? 1 : effectOf(other, texts);
  const rates = { here: count, elsewhere: other.count, wordsHere: sizes.units, wordsElsewhere: words };
  const interval = logRatioInterval(rates, { here: deff, elsewhere: otherEffect });
  const isTested = texts !== null && texts.turns >= LEAST_TEXTS && count >= LEAST.count && use.turns.size >= LEAST.turns;
  const [effectiveHere, effectiveThere] = [sizes.units / deff, words / otherEffect];
  const share = effectiveHere / (effectiveHere + effectiveThere);
  return {
    ...own,
    reference_count: other.count,
    reference_texts: texts === null ? null : other.documents,
    reference_per_thousand: (1000 * other.count) / words,
    log_ratio: logRatio(rates),
    lr_low: interval.low,
    lr_high: interval.high,
    g2: logLikelihood({ both: count, row: sizes.units, column: count + other.count, total: sizes.units + words }),
    p: isTested ? raoScott({ here: count / deff, elsewhere: other.count / otherEffect }, { share, effect: 1 }) : null,
    reference_deff: texts === null ? null : otherEffect,
    expected: ((count + other.count) * sizes.units) / (sizes.units + words),
    isUnderTest: texts !== null && texts.turns >= LEAST_TEXTS,
  };
}

const UNKNOWN = {
  ...{ reference_count: null, reference_texts: null, reference_per_thousand: null, log_ratio: null, lr_low: null, lr_high: null },
  ...{ g2: null, p: null, reference_deff: null, expected: 0, isUnderTest: false },
};

/** Of a term that the texts lack: that of all words. */
function effectOf(use: TurnSums & { readonly documents: number }, texts: NonNullable<Reference['texts']>): number {
  if (use.count === 0) return texts.effect;
  return designEffect({ residuals: residualSquares(use, texts), count: use.count, turns: use.documents }, texts.effect);
}

function complete(index: WordIndex, measured: ReturnType<typeof measure>, q: number | null): ReferenceRow {
  const { here, expected, isUnderTest, ...row } = measured;
  const { use, dispersion: spread } = here;
  const { term } = row;
  // With p_rs null the grade says that turns are too few, which is so only where a test could have been made.
  const test = isUnderTest ? { p_rs: row.p, q_shuffled: q } : null;
  const { tier, reason } = gradeOverUse(test, { count: use.count, expected }, index.settings.thresholds);
  return {
    ...row,
    ...{ count: use.count, turns: use.turns.size, dispersion: spread?.dpNorm ?? null, q, tier, reason },
    sentences: sentenceIds(index.transcript, use.sentences),
    general: index.words.general.get(term) ?? null,
    given: isGivenBy(index.transcript)(term) ? 1 : 0,
  };
}
