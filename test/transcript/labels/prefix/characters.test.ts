import { describe, expect, it } from 'vitest';
import { BLANK, kindAt, LETTER, STOP, SYMBOL, skipBlanks } from '../../../../src/transcript/labels/prefix/characters.js';

describe('kindAt', () => {
  it.each([
    ['何', LETTER],
    ['é', LETTER],
    ['7', LETTER],
    ['〇', LETTER],
    ['○', SYMBOL],
    ['\u3000', BLANK],
    ['\u200b', BLANK],
    ['，', STOP],
    ['…', STOP],
    ['：', SYMBOL],
    ['【', SYMBOL],
    ['', SYMBOL],
  ])('of %j is %i', (character, kind) => expect(kindAt(character, 0)).toBe(kind));
});

describe('skipBlanks', () => {
  it('gives the offset of what follows', () => expect([0, 1, 2].map((at) => skipBlanks('川 \t：', at))).toEqual([0, 3, 3]));
});
