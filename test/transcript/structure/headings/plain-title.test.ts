import { describe, expect, it } from 'vitest';
import { plainTitle, symbolsBefore } from '../../../../src/transcript/structure/headings/plain-title.js';

describe('plainTitle', () => {
  it.each([
    ['▍停车', '停车'],
    ['/ 停车 /', '停车'],
    ['“停车”', '停车'],
    ['【停车】', '停车'],
    ['谈“停车”的人', '谈“停车”的人'],
    ['停车怎么办？', '停车怎么办？'],
  ])('of %j is %j', (text, title) => expect(plainTitle(text)).toBe(title));
});

describe('symbolsBefore', () => {
  it('gives the symbols before a title', () => expect(['▍ 停车', '停车', '“停车”'].map(symbolsBefore)).toEqual(['▍', '', '']));
});
