import { inverseIncompleteGamma } from '../distributions/inverse-incomplete-gamma.js';
import type { Interval } from './interval.js';

/**
 * Exact 95 % interval of a Poisson count (Garwood 1936): with which means is this count compatible?
 *
 * Low: the mean at which this count or a higher one has a chance of 2.5 %; high: the mean at which this count or a lower one has it. In
 * the unit of the count; a count of 0 gives 0–3.69, a count of 6 gives 2.20–13.06.
 */
export function poissonInterval(count: number): Interval {
  return {
    low: count === 0 ? 0 : inverseIncompleteGamma(0.025, count),
    high: inverseIncompleteGamma(0.975, count + 1),
  };
}
