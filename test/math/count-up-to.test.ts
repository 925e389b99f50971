import { describe, expect, it } from 'vitest';
import { countUpTo } from '../../src/math/count-up-to.js';

const VALUES = Float64Array.of(0.001, 0.01, 0.01, 0.3, 1);

describe('countUpTo', () => {
  it.each([
    [0, 0],
    [0.001, 1],
    [0.0099, 1],
    [0.01, 3],
    [0.2, 3],
    [1, 5],
    [2, 5],
  ])('counts the values up to %d: %d', (limit, count) => expect(countUpTo(VALUES, limit)).toBe(count));

  it('counts what is equal but for rounding, and nothing further away', () => {
    // .1 + .2 is a rounding above .3.
    expect(countUpTo(Float64Array.of(0.1 + 0.2), 0.3)).toBe(1);
    expect(countUpTo(Float64Array.of(0.3000001), 0.3)).toBe(0);
  });

  it('counts zeros up to zero', () => expect(countUpTo(Float64Array.of(0, 0, 0.1), 0)).toBe(2));

  it('counts nothing of nothing', () => expect(countUpTo(new Float64Array(), 1)).toBe(0));
});
