import { binomialProbability } from './binomial-probability.js';
import type { Tails } from './incomplete-gamma.js';

export interface BetaShape {
  readonly a: number;
  readonly b: number;
}

/**
 * Regularized incomplete beta function: lower I_x(a, b) and upper 1 − I_x(a, b), for a, b > 0 and 0 ≤ x ≤ 1.
 *
 * The binomial distribution in one: the chance of at least k successes in n trials with chance x is I_x(k, n − k + 1).
 * The smaller tail is computed itself by its continued fraction (Lentz), so that it keeps its digits.
 */
export function incompleteBeta(x: number, { a, b }: BetaShape): Tails {
  if (x <= 0) return { lower: 0, upper: 1 };
  if (x >= 1) return { lower: 1, upper: 0 };
  const density = binomialProbability(a, { of: a + b, chance: x });
  if (x <= (a + 1) / (a + b + 2)) {
    const lower = ((density * b) / (a + b)) * continuedFraction(x, { a, b });
    return { lower, upper: 1 - lower };
  }
  const upper = ((density * a) / (a + b)) * continuedFraction(1 - x, { a: b, b: a });
  return { lower: 1 - upper, upper };
}

function continuedFraction(x: number, { a, b }: BetaShape): number {
  let c = 1;
  let d = 1 / notZero(1 - ((a + b) * x) / (a + 1));
  let h = d;
  for (let m = 1; ; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / notZero(1 + even * d);
    c = notZero(1 + even / c);
    h *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / notZero(1 + odd * d);
    c = notZero(1 + odd / c);
    h *= c * d;
    // Also where it is NaN, or a NaN would loop forever.
    if (!(Math.abs(c * d - 1) >= 1e-15)) return h;
  }
}

/** Lentz's method divides by intermediate values that may be exactly 0. */
function notZero(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value;
}
