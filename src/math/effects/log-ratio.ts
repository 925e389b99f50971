import type { Interval } from '../intervals/interval.js';
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
 * @param effect design effect, 1 or more, by which the variance is multiplied.
 */
export function logRatioInterval(rates: TwoRates, effect: number): Interval {
  const { here, elsewhere } = rates;
  const middle = logRatio(rates);
  const width = (1.96 * Math.sqrt(effect / (here + 0.5) + effect / (elsewhere + 0.5))) / Math.LN2;
  return { low: middle - width, high: middle + width };
}
