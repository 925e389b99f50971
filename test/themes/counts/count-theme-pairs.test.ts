import { describe, expect, it } from 'vitest';
import { tables } from './two-themes.js';

describe('countThemePairs', () => {
  it('counts the sentences with both', () => {
    // Upper Fisher: 4 and 4 of 12, 1 in common: 1 − C(8,4)/C(12,4); the only pair there is, so q = p.
    expect(tables.themePairs).toEqual([
      expect.objectContaining({
        a: '饮',
        b: '景',
        both: 1,
        a_total: 4,
        b_total: 4,
        units: 12,
        dice: 0.25,
        p: expect.closeTo(1 - 70 / 495, 12),
        q: expect.closeTo(1 - 70 / 495, 12),
        sentences: ['s1.3'],
      }),
    ]);
  });
});
