import { describe, it } from 'vitest';
import { binomialProbability } from '../../../src/math/distributions/binomial-probability.js';
import { incompleteBeta } from '../../../src/math/distributions/incomplete-beta.js';
import { incompleteGamma } from '../../../src/math/distributions/incomplete-gamma.js';
import { inverseIncompleteBeta } from '../../../src/math/distributions/inverse-incomplete-beta.js';
import { inverseIncompleteGamma } from '../../../src/math/distributions/inverse-incomplete-gamma.js';
import { logGamma } from '../../../src/math/distributions/log-gamma.js';
import { poissonProbability } from '../../../src/math/distributions/poisson-probability.js';
import { expectNear } from '../near.js';

// python3 -c "from scipy import special as s; print(s.gammaln(3.7), s.gammainc(10, 30), s.gammaincinv(6, .025), s.betainc(5, 1000, .01), s.betaincinv(3, 500, 1e-8))"
describe('special functions agree with scipy', () => {
  it.each([
    [0.5, 0.5723649429247],
    [3.7, 1.428072326665388],
    [15, 25.191221182738683],
    [100.5, 361.43554046777757],
    [1e6, 12815504.569147611],
  ])('ln Γ(%d)', (x, expected) => expectNear(logGamma(x), expected));

  it.each([
    [0.5, 0.1, 0.34527915398142317, 0.6547208460185768],
    [3, 2, 0.32332358381693654, 0.6766764161830634],
    [10, 30, 0.9999928782491372, 7.121750862815593e-6],
    [1000, 1100, 0.9989406767460701, 0.0010593232539299773],
    [200000, 199000, 0.012576006291331165, 0.9874239937086688],
  ])('P and Q(%d, %d)', (a, x, lower, upper) => {
    expectNear(incompleteGamma(a, x).lower, lower);
    expectNear(incompleteGamma(a, x).upper, upper);
  });

  it.each([
    [0.025, 1, 0.025317807984289876],
    [0.025, 6, 2.2018942534908508],
    [0.975, 7, 13.059474022518685],
    [1e-9, 3, 0.0018179466000270133],
    [0.025, 20000, 19723.767600607054],
  ])('inverse P(%d; %d)', (p, a, expected) => expectNear(inverseIncompleteGamma(p, a), expected));

  it.each([
    [0.3, 2, 5, 0.5798250000000003, 0.420175],
    [0.01, 5, 1000, 0.9720514415805691, 0.02794855841943119],
    [0.9, 0.5, 0.5, 0.7951672353008665, 0.20483276469913342],
    [0.2, 200000, 790000, 2.605507655560755e-7, 0.9999997394492345],
    [1e-4, 3, 2, 3.9997e-12, 0.9999999999960003],
  ])('I at %d (%d, %d)', (x, a, b, lower, upper) => {
    expectNear(incompleteBeta(x, { a, b }).lower, lower);
    expectNear(incompleteBeta(x, { a, b }).upper, upper);
  });

  it.each([
    [0.025, 6, 1, 0.5407418735600995],
    [1e-7, 6, 1, 0.06812920690579614],
    [1e-8, 3, 500, 7.821745170064614e-6],
    [0.975, 2, 9, 0.4450161170281954],
    [0.025, 5000, 300000, 0.01594579999637755],
  ])('inverse I(%d; %d, %d)', (p, a, b, expected) => expectNear(inverseIncompleteBeta(p, { a, b }), expected));

  // python3 -c "from scipy import stats as s; print(s.binom.pmf(100000, 10**6, .1), s.poisson.pmf(100000, 100300))"
  it('probabilities of counts, small and large', () => {
    expectNear(binomialProbability(3, { of: 10, chance: 0.3 }), 0.266827932);
    expectNear(binomialProbability(100000, { of: 1e6, chance: 0.1 }), 0.0013298064808525461);
    expectNear(poissonProbability(3, 2.5), 0.21376301724973648);
    expectNear(poissonProbability(100000, 100300), 0.0008051321609522852);
  });
});
