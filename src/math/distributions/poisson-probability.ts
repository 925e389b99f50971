import { deviance } from './deviance.js';
import { stirlingError } from './stirling-error.js';

/** e^−λ · λ^x / Γ(x + 1): the chance of exactly x events where λ are expected. x ≥ 0 need not be whole; λ ≥ 0. */
export function poissonProbability(x: number, expected: number): number {
  if (expected === 0) return x === 0 ? 1 : 0;
  if (x === 0) return Math.exp(-expected);
  return Math.exp(-stirlingError(x) - deviance(x, expected)) / Math.sqrt(2 * Math.PI * x);
}
