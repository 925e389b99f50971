import type { Tier } from '../../data.js';
import { groupBy } from '../../group-by.js';
import { poissonInterval } from '../../math/intervals/poisson-interval.js';
import { seededRandom } from '../../math/random.js';
import { benjaminiHochberg } from '../../math/tests/benjamini-hochberg.js';
import type { Settings } from '../../settings.js';
import { periodsFor } from '../periods.js';
import type { CorpusTables, TermByMonthRow, TrendRow } from '../rows.js';
import { LIMITS } from './compare-groups.js';
import type { Facts } from './facts.js';
import type { TermCells, TermReader } from './term-cells.js';

/** The most frequent terms are followed over time. */
const MOST_FOLLOWED = 200;
/** So many that one perfect trend among all terms can be strong. */
const SHUFFLES = 19_999;
/** So many of them that reach as much say that it is no trend: no more are drawn. */
const ENOUGH = 50;
/** Fewer dates have no trend. */
const LEAST_DATES = 6;

interface Dated {
  readonly index: number;
  readonly date: string;
  readonly month: string;
  readonly words: number;
}

/**
 * Terms by month, and whether they come or go. Intervals are those of a Poisson count, widened by how much discussions differ: count and
 * bounds are scaled by φ = Σ (n − e)² / e / (documents − 1), where that is above 1. A trend is Spearman's ρ of date and rate over
 * dates: what is said on one date is one event, whose sessions talk of the same. Its p is the share of 19,999 shufflings of the dates whose |ρ| is
 * at least as large (fewer where 50 have reached it: Besag & Clifford 1991), its q over all terms.
 */
export class TermsOverTime implements TermReader {
  readonly #docs: readonly Dated[];
  readonly #indices: Int32Array;
  readonly #months: ReadonlyMap<string, readonly Dated[]>;
  readonly #periods: ReadonlyMap<string, readonly Dated[]>;
  readonly #words: number;
  /** Of each date the first of its discussions, and behind the last date the end. */
  readonly #firsts: Int32Array;
  /** Ranks of the dates, centred; null where they are too few. */
  readonly #dates: Float64Array | null;
  /** By the index of a document. */
  readonly #counts: Int32Array;
  #followed = 0;
  readonly #termsByMonth: TermByMonthRow[] = [];
  readonly #termsByPeriod: TermByMonthRow[] = [];
  readonly #trends: Omit<TrendRow, 'q' | 'tier'>[] = [];

  constructor(
    { documents }: Facts,
    readonly settings: Pick<Settings, 'seed'>,
  ) {
    this.#docs = documents
      .map(({ date, month, words }, index) => ({ index, date, month, words }))
      .filter(({ month, words }) => month !== '' && words > 0)
      .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.index - b.index));
    this.#indices = Int32Array.from(this.#docs, ({ index }) => index);
    this.#months = groupBy(this.#docs, ({ month }) => month);
    const period = periodsFor([...this.#months.keys()]);
    this.#periods = [...this.#months.keys()].every((month) => period(month) === month)
      ? this.#months
      : groupBy(this.#docs, ({ month }) => period(month));
    this.#words = this.#docs.reduce((sum, one) => sum + one.words, 0);
    const starts = this.#docs.flatMap(({ date }, i) => (date === this.#docs[i - 1]?.date ? [] : [i]));
    this.#firsts = Int32Array.of(...starts, this.#docs.length);
    this.#dates = starts.length >= LEAST_DATES ? centred(starts.map((_, i) => i + 1)) : null;
    this.#counts = new Int32Array(documents.length);
  }

  read({ name: term, documents, byDocument }: TermCells): void {
    if (this.#months.size < 2 || documents.length < 2 || this.#followed === MOST_FOLLOWED) return;
    this.#followed++;
    const docs = this.#docs;
    this.#counts.fill(0);
    for (let i = 0; i < documents.length; i++) this.#counts[documents[i]!] = byDocument[i]!;
    const counts = this.#indices.map((index) => this.#counts[index]!);
    const count = counts.reduce((sum, one) => sum + one, 0);
    if (count === 0) return;
    let excess = 0;
    for (let i = 0; i < counts.length; i++) {
      const expected = (count * docs[i]!.words) / this.#words;
      excess += (counts[i]! - expected) ** 2 / expected;
    }
    const spread = Math.max(1, excess / (docs.length - 1));
    const byMonth = this.#rowsOf(term, this.#months, spread);
    this.#termsByMonth.push(...byMonth);
    this.#termsByPeriod.push(...(this.#periods === this.#months ? byMonth : this.#rowsOf(term, this.#periods, spread)));
    if (this.#dates === null) return;
    const onDates = (counted: Int32Array | readonly number[]): Float64Array =>
      Float64Array.from({ length: this.#firsts.length - 1 }, (_, i) => sumOf(counted, this.#firsts[i]!, this.#firsts[i + 1]!));
    const [said, words] = [onDates(counts), onDates(docs.map((one) => one.words))];
    const rates = centred(ranks(said.map((one, i) => one / words[i]!)));
    const half = (from: number, to: number): number => (1000 * sumOf(said, from, to)) / sumOf(words, from, to);
    const middle = said.length >> 1;
    this.#trends.push({
      ...{
        term,
        count,
        documents: counts.reduce((sum, one) => sum + Number(one > 0), 0),
        dates: said.reduce((sum, one) => sum + Number(one > 0), 0),
      },
      ...{ rho: correlation(this.#dates, rates), first_half: half(0, middle), second_half: half(middle, said.length) },
      p: shuffleTest(this.#dates, rates, this.settings.seed),
    });
  }

  #rowsOf(term: string, groups: ReadonlyMap<string, readonly Dated[]>, spread: number): readonly TermByMonthRow[] {
    const countOf = ({ index }: Dated): number => this.#counts[index]!;
    return [...groups].map(([month, list]) => {
      const here = list.reduce((sum, one) => sum + countOf(one), 0);
      const of = list.reduce((sum, one) => sum + one.words, 0);
      const { low, high } = poissonInterval(here, spread);
      const per = (value: number): number => (1000 * value) / of;
      return {
        ...{ month, term, count: here, words: of, per_thousand: per(here), low: per(low), high: per(high) },
        ...{ documents: list.filter((one) => countOf(one) > 0).length, of_documents: list.length },
      };
    });
  }

  rows(): Pick<CorpusTables, 'termsByMonth' | 'termsByPeriod' | 'trends'> {
    const q = benjaminiHochberg(this.#trends.map(({ p }) => p));
    const trends = this.#trends.map((row, i) => ({ ...row, q: q[i]!, tier: tierOf(q[i]!) })).sort(byStrength);
    return { termsByMonth: this.#termsByMonth, termsByPeriod: this.#termsByPeriod, trends };
  }
}

const byStrength = (a: TrendRow, b: TrendRow): number => a.p - b.p || Math.abs(b.rho) - Math.abs(a.rho) || (a.term < b.term ? -1 : 1);

const tierOf = (q: number): Tier => (q < LIMITS.strong ? 'strong' : q < LIMITS.hint ? 'hint' : 'described');

const sumOf = (values: ArrayLike<number>, from: number, to: number): number => {
  let sum = 0;
  for (let i = from; i < to; i++) sum += values[i]!;
  return sum;
};

/** The share of orders of the dates that go with the rates, up or down, as closely as their own order does. Both are centred. */
function shuffleTest(dates: Float64Array, rates: Float64Array, seed: number): number {
  const least = Math.abs(product(dates, rates)) - 1e-12 * Math.sqrt(product(dates, dates) * product(rates, rates));
  const random = seededRandom(seed);
  const order = dates.slice();
  let reaching = 0;
  for (let draw = 1; draw <= SHUFFLES; draw++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    if (Math.abs(product(order, rates)) >= least) reaching++;
    if (reaching === ENOUGH) return reaching / draw;
  }
  return (1 + reaching) / (1 + SHUFFLES);
}

/** Ranks from 1, ties get their mean. */
export function ranks(values: ArrayLike<number>): Float64Array {
  const order = new Uint32Array(values.length).map((_, i) => i).sort((i, j) => values[i]! - values[j]! || i - j);
  const result = new Float64Array(order.length);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to + 1 < order.length && values[order[to + 1]!] === values[order[from]!]) to++;
    for (let k = from; k <= to; k++) result[order[k]!] = (from + to) / 2 + 1;
    from = to + 1;
  }
  return result;
}

/** Pearson's r; of ranks it is Spearman's ρ. 0 where one side does not vary. */
export function correlation(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const [one, other] = [centred(a), centred(b)];
  const norm = Math.sqrt(product(one, one) * product(other, other));
  return norm === 0 ? 0 : product(one, other) / norm;
}

function centred(values: ArrayLike<number>): Float64Array {
  const centred = new Float64Array(values);
  let mean = 0;
  for (let i = 0; i < centred.length; i++) mean += centred[i]! / centred.length;
  for (let i = 0; i < centred.length; i++) centred[i] = centred[i]! - mean;
  return centred;
}

/** Two sums side by side: one alone would wait for itself. */
function product(a: Float64Array, b: Float64Array): number {
  let even = 0;
  let odd = 0;
  let i = 0;
  for (; i + 1 < a.length; i += 2) {
    even += a[i]! * b[i]!;
    odd += a[i + 1]! * b[i + 1]!;
  }
  // A look behind the end, and the loop would be compiled for what is not there: four times slower.
  if (i < a.length) even += a[i]! * b[i]!;
  return even + odd;
}
