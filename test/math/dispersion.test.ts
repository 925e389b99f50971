import { describe, expect, it } from 'vitest';
import { dispersion } from '../../src/math/dispersion.js';

const parts = { number: 3, words: 100, smallest: 20 };

describe('dispersion over parts of 50, 30 and 20 words', () => {
  it('is 0 where each part has its fair share', () => {
    const fair = [
      { count: 5, words: 50 },
      { count: 3, words: 30 },
      { count: 2, words: 20 },
    ];
    expect(dispersion(fair, parts)).toEqual({ dp: expect.closeTo(0, 12), dpNorm: expect.closeTo(0, 12) });
  });

  it('is 1 where all stands in the smallest part', () => {
    expect(dispersion([{ count: 4, words: 20 }], parts)).toEqual({ dp: expect.closeTo(0.8, 12), dpNorm: expect.closeTo(1, 12) });
  });

  it('counts by hand: 3 of 4 in the first part and 1 in the second: ½(|.75 − .5| + |.25 − .3| + .2) = .25', () => {
    const two = [
      { count: 3, words: 50 },
      { count: 1, words: 30 },
    ];
    expect(dispersion(two, parts)).toEqual({ dp: expect.closeTo(0.25, 12), dpNorm: expect.closeTo(0.3125, 12) });
  });

  it('is empty for a word rarer than there are parts, and with a single part', () => {
    expect(dispersion([{ count: 2, words: 20 }], parts)).toBeNull();
    expect(dispersion([{ count: 9, words: 100 }], { number: 1, words: 100, smallest: 100 })).toBeNull();
  });
});
