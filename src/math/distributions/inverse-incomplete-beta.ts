import { binomialProbability } from './binomial-probability.js';
import type { BetaShape } from './incomplete-beta.js';
import { incompleteBeta } from './incomplete-beta.js';
import { solveLogConcave } from './solve-log-concave.js';

/** The x with I_x(a, b) = p, for a, b > 0 and 0 < p < 1. Solved for the log-odds of x, so that x near 0 keeps its digits. */
export function inverseIncompleteBeta(p: number, { a, b }: BetaShape): number {
  const logOdds = solveLogConcave(p, {
    start: Math.log(a / b),
    at: (t) => {
      const x = fromLogOdds(t);
      const density = (binomialProbability(a, { of: a + b, chance: x }) * a * b) / (a + b);
      return { chance: incompleteBeta(x, { a, b }).lower, density };
    },
  });
  return fromLogOdds(logOdds);
}

function fromLogOdds(t: number): number {
  return t < 0 ? Math.exp(t) / (1 + Math.exp(t)) : 1 / (1 + Math.exp(-t));
}
