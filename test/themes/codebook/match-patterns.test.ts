import { describe, expect, it } from 'vitest';
import type { Lexeme } from '../../../src/data.js';
import { findKinds, matchPatterns, type Pattern } from '../../../src/themes/codebook/match-patterns.js';

const match = (text: string, patterns: readonly Pattern[], start = 0) =>
  Object.fromEntries(matchPatterns({ text, sentence: { start, end: text.length }, words: [], patterns, kinds: new Map() }));

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

describe('findKinds', () => {
  const lexeme = (term: string, other: Partial<Lexeme> = {}): Lexeme => ({ term, tag: 'n', source: 'engine', reason: '', ...other });
  const pattern = { text: '大模型', terms: ['大模型'] };

  it('gives a word to the patterns of which it names a kind', () => {
    const kind = lexeme('大语言模型');
    expect([...findKinds([kind, lexeme('垂类模型')], [pattern, { text: '模型', terms: ['模型'] }])]).toEqual([[kind, new Set([pattern])]]);
    const words = [{ start: 1, end: 6, lexeme: kind }];
    const passage = { text: '用大语言模型。', sentence: { start: 0, end: 7 }, words, patterns: [pattern] };
    expect([...matchPatterns({ ...passage, kinds: findKinds([kind], [pattern]) })]).toEqual([['大模型', [{ start: 1, end: 6 }]]]);
  });

  it('leaves out words that do not count, names, and what is written out', () =>
    expect(
      findKinds([lexeme('大语言模型', { reason: 'stop' }), lexeme('大语言模型', { tag: 'nt' }), lexeme('国产大模型')], [pattern]).size,
    ).toBe(0));
});
