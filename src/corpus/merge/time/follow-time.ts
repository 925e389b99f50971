import type { Tier } from '../../../data.js';
import { groupBy } from '../../../group-by.js';
import { poissonInterval } from '../../../math/intervals/poisson-interval.js';
import { benjaminiHochberg } from '../../../math/tests/benjamini-hochberg.js';
import type { Settings } from '../../../settings.js';
import { periodsFor } from '../../periods.js';
import type { CorpusTables, TermByMonthRow, TrendRow } from '../../rows.js';
import { LIMITS } from '../comparisons/compare-groups.js';
import type { Facts } from '../counts/facts.js';
import type { TermCells, TermReader } from '../counts/term-cells.js';
import { LEAST_DATES, trendTest } from '../tests/trend-test.js';

/** The most frequent terms are followed over time. */
const MOST_FOLLOWED = 200;

interface Dated {
  readonly index: number;
  readonly date: string;
  readonly month: string;
  readonly words: number;
}

/**
 * Terms by month, and whether they come or go. Intervals are those of a Poisson count, widened by how much discussions differ: count and
 * bounds are scaled by φ = Σ (n − e)² / e / (documents − 1), where that is above 1. A trend (`trendTest`) is over
 * dates: what is said on one date is one event, whose sessions talk of the same. Its q is over all terms.
 */
export class TermsOverTime implements TermReader {
  readonly #docs: readonly Dated[];
  readonly #indices: Int32Array;
  readonly #months: ReadonlyMap<string, readonly Dated[]>;
  readonly #periods: ReadonlyMap<string, readonly Dated[]>;
  readonly #words: number;
  /** Of each date the first of its discussions, and behind the last date the end. */
  readonly #firsts: Int32Array;
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
    if (this.#firsts.length <= LEAST_DATES) return;
    const onDates = (counted: Int32Array | readonly number[]): Float64Array =>
      Float64Array.from({ length: this.#firsts.length - 1 }, (_, i) => sumOf(counted, this.#firsts[i]!, this.#firsts[i + 1]!));
    const [said, words] = [onDates(counts), onDates(docs.map((one) => one.words))];
    const half = (from: number, to: number): number => (1000 * sumOf(said, from, to)) / sumOf(words, from, to);
    const middle = said.length >> 1;
    this.#trends.push({
      ...{
        term,
        count,
        documents: counts.reduce((sum, one) => sum + Number(one > 0), 0),
        dates: said.reduce((sum, one) => sum + Number(one > 0), 0),
      },
      ...{ first_half: half(0, middle), second_half: half(middle, said.length) },
      ...trendTest(
        said.map((one, i) => one / words[i]!),
        this.settings.seed,
      ),
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

export const tierOf = (q: number): Tier => (q < LIMITS.strong ? 'strong' : q < LIMITS.hint ? 'hint' : 'described');

const sumOf = (values: ArrayLike<number>, from: number, to: number): number => {
  let sum = 0;
  for (let i = from; i < to; i++) sum += values[i]!;
  return sum;
};
