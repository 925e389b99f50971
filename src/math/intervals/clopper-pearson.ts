import { inverseIncompleteBeta } from '../distributions/inverse-incomplete-beta.js';

export interface Proportion {
  readonly count: number;
  readonly of: number;
}

/**
 * The lower end of the exact interval of a proportion (Clopper & Pearson 1934), `tail` half the chance of missing it: the proportion at which
 * this many or more successes have the chance `tail`. Range 0–1; 0 for no success.
 */
export function lowerBound({ count, of }: Proportion, tail: number): number {
  return count === 0 ? 0 : inverseIncompleteBeta(tail, { a: count, b: of - count + 1 });
}

/** The upper end: the proportion at which this many or fewer successes have the chance `tail`; 1 for successes only. */
export function upperBound({ count, of }: Proportion, tail: number): number {
  return count === of ? 1 : 1 - inverseIncompleteBeta(tail, { a: of - count, b: count + 1 });
}
