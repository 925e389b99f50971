import { inverseIncompleteBeta } from '../distributions/inverse-incomplete-beta.js';
import type { Interval } from './interval.js';

export interface Proportion {
  readonly count: number;
  readonly of: number;
}

/**
 * Exact interval of a proportion (Clopper & Pearson 1934) with `alpha` as the chance of missing it, half on each side.
 * Range 0–1; the interval of 0 of 0 is 0–1.
 */
export function clopperPearson(proportion: Proportion, alpha: number): Interval {
  return { low: lowerBound(proportion, alpha / 2), high: upperBound(proportion, alpha / 2) };
}

/** The proportion at which this many or more successes have the chance `tail`; 0 for no success. */
export function lowerBound({ count, of }: Proportion, tail: number): number {
  return count === 0 ? 0 : inverseIncompleteBeta(tail, { a: count, b: of - count + 1 });
}

/** The proportion at which this many or fewer successes have the chance `tail`; 1 for successes only. */
export function upperBound({ count, of }: Proportion, tail: number): number {
  return count === of ? 1 : 1 - inverseIncompleteBeta(tail, { a: of - count, b: count + 1 });
}
