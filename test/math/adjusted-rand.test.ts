import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustedRand } from '../../src/math/adjusted-rand.js';

describe('adjustedRand', () => {
  // sklearn.metrics.adjusted_rand_score([0, 0, 1, 1], [0, 0, 1, 2]), ([0, 0, 1, 2], [0, 0, 1, 1]), ([0, 0, 0, 0], [0, 1, 2, 3]), ([0, 0, 1, 1], [0, 1, 0, 1])
  it.each([
    [[0, 0, 1, 1], [0, 0, 1, 2], 0.5714285714285714],
    [[0, 0, 1, 2], [0, 0, 1, 1], 0.5714285714285714],
    [[0, 0, 0, 0], [0, 1, 2, 3], 0],
    [[0, 0, 1, 1], [0, 1, 0, 1], -0.5],
    [[], [], 1],
    [[0], [7], 1],
  ])('%j and %j: %d', (a, b, expected) => expect(adjustedRand(a, b)).toBeCloseTo(expected, 12));

  it('is 1 of a division with itself under other numbers, and the same both ways', () => {
    const division = fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 30 });
    fc.assert(
      fc.property(division, (pairs) => {
        const [a, b] = [pairs.map(([x]) => x), pairs.map(([, y]) => y)];
        expect(
          adjustedRand(
            a,
            a.map((x) => 90 - x),
          ),
        ).toBeCloseTo(1, 12);
        expect(adjustedRand(a, b)).toBeCloseTo(adjustedRand(b, a), 12);
        expect(adjustedRand(a, b)).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });
});
