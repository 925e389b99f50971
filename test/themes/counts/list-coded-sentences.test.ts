import { describe, expect, it } from 'vitest';
import { allTables } from '../../statistics/all-tables.js';
import { discuss } from '../../statistics/discussion.js';
import { tables } from './two-themes.js';

describe('listCodedSentences', () => {
  it('has a row for every sentence of every theme, in order of themes', () => {
    expect(tables.codedSentences.map(({ theme, sentence }) => [theme, sentence])).toEqual(
      tables.themes.flatMap(({ theme, sentences }) => sentences.map((sentence) => [theme, sentence])),
    );
    expect(tables.codedSentences[0]).toEqual({
      ...{ theme: '饮', sentence: 's1.1', turn: 1, section: 1, speaker: '甲' },
      ...{ terms: ['茶'], words: ['茶'], starts: ['0'], rules: [] },
    });
  });

  it('says which rule holds, and where the terms stand as they are written', () => {
    const settings = { themes: { 险: ['理赔', { near: ['保险', '赔付'], within: 4, not: ['车险'] }] }, synonyms: { 理赔: ['赔款'] } };
    const sentences = ['保险 怎么 赔付', '车险 保险 赔付', '先 谈 赔款 再 理赔'];
    const { codedSentences } = allTables(discuss([{ speaker: '甲', sentences }], { settings }));
    expect(codedSentences.map(({ sentence, terms, words, starts, rules }) => ({ sentence, terms, words, starts, rules }))).toEqual([
      {
        ...{ sentence: 's1.1', terms: ['保险', '赔付'], words: ['保险', '赔付'], starts: ['0', '4'] },
        rules: ['{ near: [保险, 赔付], within: 4, not: [车险] }'],
      },
      { sentence: 's1.3', terms: ['理赔', '理赔'], words: ['赔款', '理赔'], starts: ['2', '5'], rules: [] },
    ]);
  });

  it('gives the words of a discovered theme', () => {
    const sentences = ['小模型 快', '大模型 强', '小模型 省', '大模型 贵', '小模型 好', '大模型 好'];
    const { codedSentences } = allTables(discuss([{ speaker: '甲', sentences }]));
    expect(codedSentences).toHaveLength(6);
    expect(codedSentences[1]).toMatchObject({ sentence: 's1.2', terms: ['大模型'], words: ['大模型'], starts: ['0'] });
  });
});
