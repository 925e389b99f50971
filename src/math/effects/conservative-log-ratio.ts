import { incompleteBeta } from '../distributions/incomplete-beta.js';
import { lowerBound, upperBound } from '../intervals/clopper-pearson.js';
import type { TwoRates } from '../tests/two-rates.js';

/**
 * Conservative log ratio, LRC (Evert 2022): how many doublings is the difference at least, with confidence?
 *
 * Of all occurrences of the word, the share said here has an exact interval [l, u] at level alpha / tests (Bonferroni). Over-used:
 * max(0, log2(words elsewhere / words here · l / (1 − l))); under-used: min(0, the same with u). 0 where the interval contains
 * equal rates, that is where there may be no difference, and where nothing can be compared.
 *
 * @param level `effect`, the design effect (1 or more), divides the occurrences: those of one turn are not independent.
 */
export function conservativeLogRatio(
  rates: TwoRates,
  level: { readonly alpha: number; readonly tests: number; readonly effect: number },
): number {
  const { alpha, tests, effect } = level;
  const { wordsHere, wordsElsewhere } = rates;
  const [here, elsewhere] = [rates.here / effect, rates.elsewhere / effect];
  if (here + elsewhere === 0 || wordsHere === 0 || wordsElsewhere === 0) return 0;
  const tail = alpha / 2 / tests;
  const of = here + elsewhere;
  const even = wordsHere / (wordsHere + wordsElsewhere);
  if (here > of * even) {
    if (incompleteBeta(even, { a: here, b: elsewhere + 1 }).lower >= tail) return 0;
    return ratio(lowerBound({ count: here, of }, tail), rates);
  }
  if (elsewhere === 0 || incompleteBeta(even, { a: here + 1, b: elsewhere }).upper >= tail) return 0;
  return ratio(upperBound({ count: here, of }, tail), rates);
}

/** A share of the occurrences as a ratio of rates, in doublings. */
function ratio(share: number, { wordsHere, wordsElsewhere }: TwoRates): number {
  return Math.log2(((wordsElsewhere / wordsHere) * share) / (1 - share));
}
