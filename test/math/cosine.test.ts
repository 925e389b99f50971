import { describe, expect, it } from 'vitest';
import { cosine } from '../../src/math/cosine.js';

const vector = (...weights: readonly (readonly [number, number])[]) => new Map(weights);

describe('cosine', () => {
  it('is counted by hand: (3, 4) and (4, 3) give 24 / 25', () =>
    expect(cosine(vector([0, 3], [1, 4]), vector([0, 4], [1, 3]))).toBeCloseTo(24 / 25, 12));

  it('is 1 for the same proportions, whatever the lengths', () =>
    expect(cosine(vector([2, 1], [7, 2]), vector([7, 20], [2, 10]))).toBeCloseTo(1, 12));

  it('is 0 for vectors with nothing in common, and for an empty one', () => {
    expect(cosine(vector([0, 1]), vector([1, 1]))).toBe(0);
    expect(cosine(vector(), vector([1, 1]))).toBe(0);
    expect(cosine(vector(), vector())).toBe(0);
  });
});
