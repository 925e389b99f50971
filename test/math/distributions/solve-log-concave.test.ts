import { describe, it } from 'vitest';
import { incompleteGamma } from '../../../src/math/distributions/incomplete-gamma.js';
import { solveLogConcave } from '../../../src/math/distributions/solve-log-concave.js';
import { expectNear } from '../near.js';

describe('solveLogConcave', () => {
  /** Abramowitz & Stegun 26.4.19. */
  const below = (t: number): number => {
    const { lower, upper } = incompleteGamma(0.5, (t * t) / 2);
    return t <= 0 ? upper / 2 : 0.5 + lower / 2;
  };
  const normal = (t: number) => ({ chance: below(t), density: Math.exp((-t * t) / 2) / Math.sqrt(2 * Math.PI) });

  // python3 -c "from scipy.stats import norm; print(norm.ppf([1e-10, .025, .9]))"
  it.each([
    [1e-10, -6.3613409024040557],
    [0.025, -1.959963984540054],
    [0.9, 1.2815515655446004],
  ])('gives the %d-quantile of the normal distribution, whether it starts below or above', (p, expected) => {
    for (const start of [0, -4, 4]) expectNear(solveLogConcave(p, { start, at: normal }), expected);
  });
});
