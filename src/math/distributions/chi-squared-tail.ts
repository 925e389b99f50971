import { incompleteGamma } from './incomplete-gamma.js';

/**
 * The chance of a χ² with one degree of freedom above x ≥ 0: what turns G² into a p-value.
 * Range 0–1; at x = 100 it is 1.5e-23, not 0.
 */
export function chiSquaredTail(x: number): number {
  return incompleteGamma(0.5, x / 2).upper;
}
