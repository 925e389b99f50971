import { describe, expect, it } from 'vitest';
import { correlate, profileOf } from '../../../src/themes/discovery/profile.js';

describe('correlate', () => {
  const between = (a: readonly number[], b: readonly number[], sentences: number): number =>
    correlate(profileOf(a, sentences), profileOf(b, sentences));

  it('is 1 of terms said in the same places', () => expect(between([10, 12, 80], [10, 12, 80], 100)).toBeCloseTo(1, 12));

  it('falls with the distance, and is below 0 in different stretches', () => {
    expect(between([10], [12], 100)).toBeGreaterThan(between([10], [16], 100));
    expect(between([10], [90], 100)).toBeLessThan(0);
  });

  it('looks at stretches of a long discussion, not at single sentences', () =>
    expect(between([100, 300], [110, 310], 10000)).toBeGreaterThan(0.98));

  it('is 0 where a term is said everywhere alike', () => {
    const ring = [...Array(1).keys()];
    expect(between(ring, ring, 1)).toBe(0);
  });
});
