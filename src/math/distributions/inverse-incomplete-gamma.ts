import { incompleteGamma } from './incomplete-gamma.js';
import { poissonProbability } from './poisson-probability.js';
import { solveLogConcave } from './solve-log-concave.js';

/** The x with P(a, x) = p, for a > 0 and 0 < p < 1. Solved for ln x, which converges for small shapes a as well. */
export function inverseIncompleteGamma(p: number, a: number): number {
  const logX = solveLogConcave(p, {
    start: Math.log(a),
    at: (t) => {
      const x = Math.exp(t);
      return { chance: incompleteGamma(a, x).lower, density: poissonProbability(a, x) * a };
    },
  });
  return Math.exp(logX);
}
