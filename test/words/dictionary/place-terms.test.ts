import { describe, expect, it } from 'vitest';
import { placeTerms } from '../../../src/words/dictionary/place-terms.js';
import { foundTerm } from '../../../src/words/dictionary/requested-terms.js';
import { lexicon } from '../segmented.js';

describe('terms that overlap', () => {
  it('the longest goes first, and what it overlaps at either end is dropped', () => {
    const requested = foundTerm('词', 'n');
    const matches = [
      { start: 0, end: 3, requested },
      { start: 2, end: 6, requested },
      { start: 5, end: 8, requested },
      { start: 6, end: 8, requested },
    ];
    const placed = placeTerms({ text: '一二三四五六七八', cut: new Uint32Array() }, matches, lexicon);
    expect(placed.map(({ start, end }) => [start, end])).toEqual([
      [2, 6],
      [6, 8],
    ]);
  });
});
