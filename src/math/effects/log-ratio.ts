import type { Interval } from '../intervals/interval.js';
import { NORMAL_975 } from '../intervals/normal.js';
import type { TwoRates } from '../tests/two-rates.js';

/**
 * Log ratio (Hardie 2014): how many times as often, in doublings? 1 is twice as often as elsewhere, −1 half as often.
 *
 * log2 of [(here + ½) / (words here + 1)] / [(elsewhere + ½) / (words elsewhere + 1)]; the halves keep a word that is never
 * said elsewhere finite. Says how large a difference is, not how significant. 0 where there is nothing to compare with.
 */
export function logRatio({ here, elsewhere, wordsHere, wordsElsewhere }: TwoRates): number {
  if (wordsHere === 0 || wordsElsewhere === 0) return 0;
  return Math.log2((here + 0.5) / (wordsHere + 1) / ((elsewhere + 0.5) / (wordsElsewhere + 1)));
}

/**
 * Its 95 % interval, by the normal approximation to the logarithm of two Poisson rates (the same halves added).
 *
 * @param effects design effect of either side, 1 or more, by which the variance of its count is multiplied.
 */
export function logRatioInterval(rates: TwoRates, effects: { readonly here: number; readonly elsewhere: number }): Interval {
  const middle = logRatio(rates);
  const width = (NORMAL_975 * Math.sqrt(effects.here / (rates.here + 0.5) + effects.elsewhere / (rates.elsewhere + 0.5))) / Math.LN2;
  return { low: middle - width, high: middle + width };
}
