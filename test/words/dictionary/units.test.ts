import { describe, expect, it } from 'vitest';
import { replaceUnits, textOf, unitsOf } from '../../../src/words/dictionary/units.js';

describe('unitsOf and textOf', () => {
  it.each(['茶a', '😀', '\ud83d', ''])('turn %j into its UTF-16 code units and back', (text) => {
    expect([...unitsOf(text)]).toEqual(Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)));
    expect(textOf(unitsOf(text))).toBe(text);
  });

  it('read a part of a longer array', () => expect(textOf(unitsOf('一二三').subarray(1))).toBe('二三'));
});

describe('replaceUnits', () => {
  it('replaces units that have an entry, in place', () => {
    const table = new Uint16Array(0x10000);
    table['b'.charCodeAt(0)] = 'x'.charCodeAt(0);
    const units = unitsOf('abcb');
    expect(textOf(replaceUnits(units, table))).toBe('axcx');
    expect(textOf(units)).toBe('axcx');
  });
});
