import { describe, expect, it } from 'vitest';
import { numberValue, readNumber, splitNumber } from '../../../../src/transcript/structure/headings/split-number.js';

describe('splitNumber', () => {
  it.each([
    ['一、停车', '一', '停车'],
    ['01 停车', '01', '停车'],
    ['第三部分：停车', '第三部分', '停车'],
    ['（二）停车', '二', '停车'],
    ['Part 2 停车', 'Part 2', '停车'],
    ['第三部分', '第三部分', '第三部分'],
    ['停车', '', '停车'],
  ])('of %s gives %j and %s', (text, number, title) => expect(splitNumber(text)).toEqual({ number, title }));
});

describe('readNumber', () => {
  it.each([
    ['1. 停车', 'digit'],
    ['01 停车', 'two-digit'],
    ['一、停车', 'han'],
    ['（一）停车', 'bracket'],
  ])('of %s finds the style %s', (text, style) => expect(readNumber(text)?.style).toBe(style));
  it('is null without a number', () => expect(readNumber('停车')).toBeNull());
});

describe('numberValue', () => {
  it.each([
    ['12', 12],
    ['第三部分', 3],
    ['十', 10],
    ['十二', 12],
    ['二十一', 21],
    ['', 0],
  ])('of %j is %i', (number, value) => expect(numberValue(number)).toBe(value));
});
