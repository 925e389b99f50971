import { deviance } from './deviance.js';
import { stirlingError } from './stirling-error.js';

export interface Trials {
  /** Number of trials, > 0; need not be whole. */
  readonly of: number;
  /** Chance of a success in each, 0–1. */
  readonly chance: number;
}

/** The chance of exactly `x` successes (Loader 2000): 14 digits also where x and `of` are in the millions. */
export function binomialProbability(x: number, { of, chance }: Trials): number {
  if (chance === 0) return x === 0 ? 1 : 0;
  if (chance === 1) return x === of ? 1 : 0;
  if (x === 0) return Math.exp(of * Math.log1p(-chance));
  if (x === of) return Math.exp(of * Math.log(chance));
  const rest = of - x;
  const exponent =
    stirlingError(of) - stirlingError(x) - stirlingError(rest) - deviance(x, of * chance) - deviance(rest, of * (1 - chance));
  return Math.exp(exponent) * Math.sqrt(of / (2 * Math.PI * x * rest));
}
