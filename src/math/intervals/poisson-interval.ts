import { inverseIncompleteGamma } from '../distributions/inverse-incomplete-gamma.js';
import type { Interval } from './interval.js';

/**
 * Exact 95 % interval of a Poisson count (Garwood 1936): with which means is this count compatible?
 *
 * Low: the mean at which this count or a higher one has a chance of 2.5 %; high: the mean at which this count or a lower one has it. In
 * the unit of the count; a count of 0 gives 0–3.69, a count of 6 gives 2.20–13.06.
 *
 * @param effect design effect, 1 or more: by which factor the count varies more than an independent one. Then it is the interval of
 * the effective count, count / effect, times the effect.
 */
export function poissonInterval(count: number, effect = 1): Interval {
  const independent = count / effect;
  return {
    low: count === 0 ? 0 : effect * inverseIncompleteGamma(0.025, independent),
    high: effect * inverseIncompleteGamma(0.975, independent + 1),
  };
}
