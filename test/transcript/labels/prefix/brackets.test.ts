import { describe, expect, it } from 'vitest';
import { closingOf, isClosed, noteAt, openingOf, quotationEnd } from '../../../../src/transcript/labels/prefix/brackets.js';

describe('closingOf and openingOf', () => {
  it('are each other’s', () => expect([closingOf('【'), openingOf('】'), closingOf('川'), openingOf('川')]).toEqual(['】', '【', '', '']));
});

describe('isClosed', () => {
  it('looks for the bracket’s own partner', () => expect([isClosed('（好）', 0), isClosed('（好】', 0)]).toEqual([true, false]));
});

describe('noteAt', () => {
  it.each([
    ['（主持）：', '主持'],
    ['（）：', null],
    ['《渡口》', null],
    ['（没有完', null],
  ])('of %j is %j', (line, note) => expect(noteAt(line, 0)).toBe(note));
});

describe('quotationEnd', () => {
  it.each([
    ['《渡口报》记者', 5],
    ['“小鱼”网友', 4],
    ['“小鱼，好”', 0],
    ['“”', 0],
    ['小鱼', 0],
  ])('of %j is %i', (line, end) => expect(quotationEnd(line, 0)).toBe(end));
});
