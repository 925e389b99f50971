import { logGamma } from './log-gamma.js';
import { stirlingSeries } from './stirling-series.js';

/**
 * δ(n) = ln n! − [½·ln(2πn) + n·ln n − n], what Stirling's formula misses, for real n > 0.
 *
 * Probabilities of large counts are differences of huge logarithms; written with δ those cancel in the formula instead of in
 * floating-point arithmetic, and the result keeps 14 digits (Loader 2000, Fast and accurate computation of binomial probabilities).
 */
export function stirlingError(n: number): number {
  if (n >= 15) return stirlingSeries(n);
  return logGamma(n + 1) - (0.5 * Math.log(2 * Math.PI * n) + n * Math.log(n) - n);
}
