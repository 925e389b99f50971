import { poissonProbability } from './poisson-probability.js';

export interface Tails {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Regularized incomplete gamma functions: lower P(a, x) and upper Q(a, x) = 1 − P, for a > 0 and x ≥ 0.
 *
 * The chi-squared and Poisson distributions in one: with k degrees of freedom, the chance of a χ² above x is Q(k/2, x/2);
 * the chance of at least n Poisson events where λ are expected is P(n, λ). The smaller tail is computed itself, never as one
 * minus the other, so that it keeps its digits down to 1e-300: series below x = a + 1, continued fraction (Lentz) above.
 */
export function incompleteGamma(a: number, x: number): Tails {
  if (x <= 0) return { lower: 0, upper: 1 };
  if (x < a + 1) {
    const lower = poissonProbability(a, x) * series(a, x);
    return { lower, upper: 1 - lower };
  }
  const upper = poissonProbability(a, x) * a * continuedFraction(a, x);
  return { lower: 1 - upper, upper };
}

function series(a: number, x: number): number {
  let sum = 1;
  let term = 1;
  for (let n = 1; term > sum * 1e-17; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

function continuedFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = Infinity;
  let d = 1 / b;
  let h = d;
  for (let n = 1; ; n++) {
    const factor = -n * (n - a);
    b += 2;
    d = 1 / (factor * d + b);
    c = b + factor / c;
    const change = c * d;
    h *= change;
    // Also where it is NaN, or a NaN would loop forever.
    if (!(Math.abs(change - 1) >= 1e-15)) return h;
  }
}
