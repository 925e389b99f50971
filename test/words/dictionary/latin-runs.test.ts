import { describe, expect, it } from 'vitest';
import { findLatinRuns } from '../../../src/words/dictionary/latin-runs.js';

const runs = (text: string) => findLatinRuns(text).map(({ start, end, tag }) => [text.slice(start, end), tag]);

describe('findLatinRuns', () => {
  it.each([
    ['用GPT-4o写C++', 'GPT-4o', 'C++'],
    ['看https://a.cn/x?y=1吧', 'https://a.cn/x?y=1'],
    ['写a.b@c.cn吧', 'a.b@c.cn'],
    ['找product manager谈', 'product', 'manager'],
    ['ＡＩ来了', 'ＡＩ'],
    ['5G基站', '5G'],
  ])('finds the words of %s', (text, ...words) => expect(runs(text)).toEqual(words.map((word) => [word, 'eng'])));

  it.each([
    ['花3.5亿', '3.5亿'],
    ['占98%', '98%'],
    ['1,000元', '1,000'],
    ['14:30开会', '14:30'],
  ])('finds the number of %s', (text, number) => expect(runs(text)).toEqual([[number, 'm']]));

  it('finds nothing in Han characters', () => expect(runs('没有，什么。')).toEqual([]));
});
