import { describe, expect, it } from 'vitest';
import { matchPatterns, type Pattern } from '../../../src/themes/codebook/match-patterns.js';

const match = (text: string, patterns: readonly Pattern[], start = 0) =>
  Object.fromEntries(matchPatterns({ text, sentence: { start, end: text.length }, words: [], patterns }));

describe('matchPatterns', () => {
  it('gives all occurrences of a term in the sentence, with offsets in the whole text', () =>
    expect(match('茶。水茶茶', [{ text: '茶', terms: ['茶'] }], 2)).toEqual({
      茶: [
        { start: 3, end: 4 },
        { start: 4, end: 5 },
      ],
    }));

  it('gives a shorter pattern no occurrence that overlaps a longer one', () =>
    expect(
      match('大模型和模型', [
        { text: '大模型', terms: ['大模型'] },
        { text: '模型', terms: ['模型'] },
      ]),
    ).toEqual({ 大模型: [{ start: 0, end: 3 }], 模型: [{ start: 4, end: 6 }] }));

  it('gives an occurrence to every term that the pattern stands for', () =>
    expect(match('机器脑', [{ text: '机器脑', terms: ['人工智能', '电脑'] }])).toEqual({
      人工智能: [{ start: 0, end: 3 }],
      电脑: [{ start: 0, end: 3 }],
    }));

  it('gives nothing where nothing occurs', () => expect(match('水', [{ text: '茶', terms: ['茶'] }])).toEqual({}));
});
