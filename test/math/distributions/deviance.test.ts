import { describe, expect, it } from 'vitest';
import { deviance } from '../../../src/math/distributions/deviance.js';
import { expectNear } from '../near.js';

describe('deviance', () => {
  // python3 -c "import mpmath as m; m.mp.dps = 40; print([o * m.log(o / m.mpf(e)) - o + m.mpf(e) for o, e in ((6, '1.5'), (3, '10'), (10**6, '1000001'))])"
  it.each([
    [6, 1.5, 3.817766166719344],
    [3, 10, 3.388081587022192],
    [1e6, 1000001, 4.999996666669166e-7],
  ])('of %d where %d are expected keeps its digits', (observed, expected, value) => expectNear(deviance(observed, expected), value));

  it('ends with NaN for NaN', () => expect(deviance(NaN, 2)).toBeNaN());

  it('is 0 where the count is the expected one, and the expected count where nothing is observed', () => {
    expect(deviance(4, 4)).toBe(0);
    expect(deviance(0, 2.5)).toBe(2.5);
  });
});
