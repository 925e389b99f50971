import { describe, expect, it } from 'vitest';
import { findHeads } from '../../../src/statistics/index/find-heads.js';
import { indexWords } from '../../../src/statistics/index/index-words.js';
import { columnsOf, discuss, eachWord } from '../discussion.js';

/** Heads with their terms; of a word `_` is a blank. */
function headsOf(line: string): readonly (readonly [string, ...string[]])[] {
  const { transcript, words, settings } = discuss([{ speaker: '甲', sentences: [line] }]);
  const spaced = eachWord(words).map((word) => ({ ...word, lexeme: { ...word.lexeme, term: word.lexeme.term.replaceAll('_', ' ') } }));
  const index = indexWords(transcript, { ...words, ...columnsOf(spaced) }, settings);
  return findHeads(index).map(({ head, terms }) => [head, ...terms.map((t) => index.terms[t] ?? '')]);
}

describe('findHeads', () => {
  it('groups terms that end alike, by the longest ending that all of them share', () =>
    expect(headsOf('生产力 新质生产力 生产力')).toEqual([['生产力', '生产力', '新质生产力']]));

  it('takes the ending that most terms have before a longer one of fewer', () =>
    expect(headsOf('大模型 大模型 大模型 大语言模型 大语言模型 语言模型')).toEqual([['模型', '大模型', '大语言模型', '语言模型']]));

  it('compares Latin words as wholes', () => {
    expect(headsOf('library_card bank_card bank_card postcard')).toEqual([['card', 'bank card', 'library card']]);
    expect(headsOf('生成式AI AI AI 人工AI')).toEqual([['AI', 'AI', '人工AI', '生成式AI']]);
    expect(headsOf('AI模型 大模型 大模型')).toEqual([['模型', '大模型', 'AI模型']]);
    expect(headsOf('credit_card_fee bank_card_fee fee')).toEqual([['fee', 'bank card fee', 'credit card fee', 'fee']]);
    expect(headsOf('credit_card_fee bank_card_fee bank_card_fee')).toEqual([['card fee', 'bank card fee', 'credit card fee']]);
  });

  it('makes no head of one character', () => expect(headsOf('公交车 电动车 火车 火车')).toEqual([]));

  it('gives a term one head at most', () => {
    const heads = headsOf('小语言模型 大语言模型 语言模型 数学模型 新能源 能源 可再生能源 语言 语言');
    const terms = heads.flatMap(([, ...own]) => own);
    expect(new Set(terms).size).toBe(terms.length);
    expect(heads.map(([head]) => head)).toEqual(['模型', '能源']);
  });

  it('leaves out groups that occur less often than what is tested, and gives the most frequent first', () => {
    expect(headsOf('浮桥梁 石桥梁')).toEqual([]);
    const heads = headsOf('浮桥梁 石桥梁 石桥梁 新能源 新能源 能源 能源 云海湾 风海湾 风海湾');
    expect(heads.map(([head]) => head)).toEqual(['能源', '桥梁', '海湾']);
  });

  it('finds nothing in nothing', () => expect(headsOf('')).toEqual([]));
});
