import { describe, expect, it } from 'vitest';
import { indexWords } from '../../../src/statistics/index/index-words.js';
import { chooseTerms } from '../../../src/themes/discovery/choose-terms.js';
import { columnsOf, type Discussion, discuss, eachWord } from '../../statistics/discussion.js';

const choose = ({ transcript, words, settings }: Discussion) => chooseTerms(indexWords(transcript, words, settings));
const twice = (sentence: string) => [sentence, sentence];

describe('chooseTerms', () => {
  it('takes the terms of at least two sentences, those of most sentences first, with their sentences', () => {
    const sentences = ['绿茶 香气', '绿茶 产地', '绿茶 香气', '产地', '香炉'];
    expect(choose(discuss([{ speaker: '甲', sentences }])).map(({ term, sentences: own }) => [term, own])).toEqual([
      ['绿茶', [0, 1, 2]],
      ['产地', [1, 3]],
      ['香气', [0, 2]],
    ]);
  });

  it('leaves out people, titles, organisations and their short names, general and vague words', () => {
    const people = [{ name: '甲', aliases: ['小甲'], organisations: ['达远数据'], titles: ['首席官'] }];
    const sentences = twice('小甲 首席官 达远 达远数据 马总 青石有限公司 问题 提供 绿茶');
    const { words, ...others } = discuss([{ speaker: '甲', sentences }], { people });
    const general = new Map([['问题', 0.9]]);
    expect(choose({ ...others, words: { ...words, general } }).map(({ term }) => term)).toEqual(['绿茶']);
    expect(choose({ ...others, words }).map(({ term }) => term)).toContain('问题');
  });

  it('leaves out words that are no content by their tag, and unknown words that look like names', () => {
    const { transcript, words, settings } = discuss([{ speaker: '甲', sentences: twice('绿茶 慢慢 李明 利明') }]);
    const tags: Record<string, string> = { 慢慢: 'd', 李明: 'x', 利明: 'x' };
    const tagged = eachWord(words).map((word) => ({ ...word, lexeme: { ...word.lexeme, tag: tags[word.lexeme.term] ?? word.lexeme.tag } }));
    expect(choose({ transcript, words: { ...words, ...columnsOf(tagged) }, settings }).map(({ term }) => term)).toEqual(['利明', '绿茶']);
  });

  it('counts kinds with their term, from three characters on, and not those of a name', () => {
    const sentences = ['大模型 绿茶', '大语言模型 高山绿茶', '新一代大语言模型', '东海大学 东海海洋大学', '东海大学 东海海洋大学 高山绿茶'];
    const { transcript, words, settings } = discuss([{ speaker: '甲', sentences }]);
    const tagged = eachWord(words).map((word) =>
      word.lexeme.term.endsWith('大学') ? { ...word, lexeme: { ...word.lexeme, tag: 'nt' } } : word,
    );
    const chosen = choose({ transcript, words: { ...words, ...columnsOf(tagged) }, settings });
    expect(chosen.map(({ term, kinds, sentences: own }) => [term, kinds, own])).toEqual([
      ['大模型', ['大语言模型', '新一代大语言模型'], [0, 1, 2]],
      ['东海大学', [], [3, 4]],
      ['东海海洋大学', [], [3, 4]],
      ['高山绿茶', [], [1, 4]],
    ]);
  });

  it('takes at most 150', () => {
    const many = Array.from({ length: 160 }, (_, i) => `词语${i}`).join(' ');
    expect(choose(discuss([{ speaker: '甲', sentences: twice(many) }]))).toHaveLength(150);
  });
});
