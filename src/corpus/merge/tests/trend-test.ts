import { seededRandom } from '../../../math/random.js';

/** So many that one perfect trend among all terms can be strong. */
const SHUFFLES = 19_999;
/** So many of them that reach as much say that it is no trend: no more are drawn. */
const ENOUGH = 50;
/** Fewer dates have no trend. */
export const LEAST_DATES = 6;

/**
 * Whether a rate goes with time: Spearman's ρ of the date and its rate, and as p the share of 19,999 shufflings of the dates whose |ρ| is at least as large
 * (of fewer where 50 have reached it: Besag & Clifford 1991). Two-sided.
 *
 * @param rates of each date, the earliest first.
 */
export function trendTest(rates: Float64Array, seed: number): { readonly rho: number; readonly p: number } {
  const dates = centred(rates.map((_, i) => i + 1));
  const ranked = centred(ranks(rates));
  return { rho: correlation(dates, ranked), p: shuffleTest(dates, ranked, seed) };
}

/** Both are centred. */
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
