import { incompleteGamma } from './incomplete-gamma.js';

/**
 * The chance that a standard normal value lies above z. Range 0–1; at z = 10 it is 7.6e-24, not 0.
 * From Q(½, z²/2), the two-sided tail (Abramowitz & Stegun 26.4.19).
 */
export function normalTail(z: number): number {
  const { lower, upper } = incompleteGamma(0.5, (z * z) / 2);
  return z >= 0 ? upper / 2 : 0.5 + lower / 2;
}
