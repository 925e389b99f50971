import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '../../../src/math/tests/benjamini-hochberg.js';

const probabilities = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 });

describe('benjaminiHochberg', () => {
  // python3 -c "from scipy.stats import false_discovery_control as f; print(f([.01, .04, .03, .005, .8, .03]))"
  it('agrees with scipy', () => {
    const expected = [0.03, 0.048, 0.045, 0.03, 0.8, 0.045];
    expect([...benjaminiHochberg([0.01, 0.04, 0.03, 0.005, 0.8, 0.03])]).toEqual(expected.map((q) => expect.closeTo(q, 12)));
  });

  it('gives nothing for nothing', () => expect(benjaminiHochberg([])).toHaveLength(0));

  it('never ranks a larger p before a smaller one, nor lies below p', () => {
    fc.assert(
      fc.property(probabilities, (p) => {
        const q = benjaminiHochberg(p);
        p.forEach((value, i) => {
          expect(q[i]).toBeGreaterThanOrEqual(value * (1 - 1e-12));
          expect(q[i]).toBeLessThanOrEqual(1);
          p.forEach((other, j) => {
            if (value <= other) expect(q[i]).toBeLessThanOrEqual(q[j] ?? 0);
          });
        });
      }),
    );
  });
});
