import { describe, expect, it } from 'vitest';
import { glueBetween, joinAll, joinPieces } from '../../../../src/files/formats/units/join-pieces.js';

describe('joinPieces', () => {
  it.each([
    ['渡口的', '灯', '渡口的灯'],
    ['the', 'lamp', 'the lamp'],
    ['修好', 'OK', '修好OK'],
    ['', '灯', '灯'],
  ])('of %j and %j is %j', (before, after, joined) => expect(joinPieces(before, after)).toBe(joined));
});

describe('joinAll', () => {
  it('leaves out empty pieces', () => expect(joinAll(['the', '', 'lamp', '灯'])).toBe('the lamp灯'));
  it('takes another glue', () => expect(joinAll(['灯', '亮'], () => '|')).toBe('灯|亮'));
});

describe('glueBetween', () => {
  it('is nothing beside Han characters', () => expect([glueBetween('灯', 'a'), glueBetween('a', 'b')]).toEqual(['', ' ']));
});
