import { describe, expect, it } from 'vitest';
import type { RawSettings } from '../../../src/settings.js';
import { allTables } from '../../statistics/all-tables.js';
import { columnsOf, type Discussion, discuss, eachWord } from '../../statistics/discussion.js';

const coded = (sentences: readonly string[], settings: RawSettings): Record<string, readonly string[]> => {
  const { themes } = allTables(discuss([{ speaker: '甲', sentences: [...sentences, '完'] }], { settings }));
  return Object.fromEntries(themes.map(({ theme, sentences: ids }) => [theme, ids]));
};

describe('codeThemes', () => {
  it('does not cut a word at its beginning or across words, but finds the head of a compound', () => {
    const sentences = ['印度尼西亚 很 远', '印度 很 近', '大模型 好', '模型库 好', '组成 本身', '生产 成本'];
    expect(coded(sentences, { themes: { 印度: ['印度'], 模型: ['模型'], 成本: ['成本'] } })).toEqual({
      印度: ['s1.2'],
      模型: ['s1.3'],
      成本: ['s1.6'],
    });
  });

  it('finds a term that is several words', () => {
    expect(coded(['我们 谈 跨界 合作', '跨界 的 合作'], { themes: { 合作: ['跨界合作'] } })).toEqual({ 合作: ['s1.1'] });
  });

  it('gives a place to the longest term of the whole codebook', () => {
    const themes = { 模型: ['模型'], 大模型: ['大模型'] };
    expect(coded(['大模型 好', '大模型 和 模型'], { themes })).toEqual({ 模型: ['s1.2'], 大模型: ['s1.1', 's1.2'] });
  });

  it('counts a longer word of the same head, unless the codebook names it', () => {
    const sentences = ['大语言模型 好', '垂类模型 好'];
    expect(coded(sentences, { themes: { 大: ['大模型'], 全: ['模型'] } })).toEqual({ 大: ['s1.1'], 全: ['s1.2'] });
    expect(coded(sentences, { themes: { 大: ['大模型'], 语言: ['大语言模型'] } })).toEqual({ 大: [], 语言: ['s1.1'] });
    expect(coded(sentences, { themes: { 大: [{ any: ['大模型'], not: ['大语言模型'] }] } })).toEqual({ 大: [] });
  });

  it('takes a single character only as a word of its own', () => {
    expect(coded(['充电 慢', '电 贵'], { themes: { 电: ['电'] } })).toEqual({ 电: ['s1.2'] });
  });

  it('reads Latin words whole, in any case and width', () => {
    const sentences = ['发 mail 吧', 'ＡＩ 来了', 'ai 时代', '学 C++', '学 C 吧', 'GPT-4o 快'];
    expect(coded(sentences, { themes: { 智能: ['AI'], 语言: ['C'], 模型: ['gpt'] } })).toEqual({
      智能: ['s1.2', 's1.3'],
      语言: ['s1.5'],
      模型: ['s1.6'],
    });
  });

  it('does not find a topic in the name of a person or a firm', () => {
    const { transcript, words, settings } = discuss([{ speaker: '甲', sentences: ['达远数据 来了', '数据 来了'] }], {
      settings: { themes: { 数据: ['数据'] } },
    });
    const named = eachWord(words).map((word, i) =>
      i === 0 ? { ...word, lexeme: { ...word.lexeme, source: 'organisation' as const } } : word,
    );
    const { themes } = allTables({ transcript, words: { ...words, ...columnsOf(named) }, settings });
    expect(themes[0]?.sentences).toEqual(['s1.2']);
  });

  it.each([
    ['found', 'n', true],
    ['dictionary', 'n', true],
    ['settings', 'n', true],
    ['engine', 'n', false],
    ['person', 'n', false],
    ['organisation', 'n', false],
    ['found', 'ns', false],
  ] as const)('in the middle of a word of source %s tagged %s: %s', (source, tag, fires) => {
    const { transcript, words, settings } = discuss([{ speaker: '甲', sentences: ['抗风险能力 强'] }], {
      settings: { themes: { 风险: ['风险'], 单字: ['险'] } },
    });
    const sourced = eachWord(words).map((word) => ({ ...word, lexeme: { ...word.lexeme, source, tag } }));
    const { themes } = allTables({ transcript, words: { ...words, ...columnsOf(sourced) }, settings });
    expect(themes.map(({ sentences }) => sentences)).toEqual([fires ? ['s1.1'] : [], []]);
  });

  it('does not join the ends of two words that somebody put together', () => {
    const { transcript, words, settings } = discuss([{ speaker: '甲', sentences: ['建组成 本身'] }], {
      settings: { themes: { 成本: ['成本'] } },
    });
    const found = eachWord(words).map((word) => ({ ...word, lexeme: { ...word.lexeme, source: 'found' as const } }));
    expect(allTables({ transcript, words: { ...words, ...columnsOf(found) }, settings }).themes[0]?.sentences).toEqual([]);
  });

  it('knows the synonyms of the settings, and a term under two themes', () => {
    const settings = { synonyms: { 人工智能: ['机器脑'] }, themes: { 技术: ['人工智能'], 未来: ['人工智能', '明天'] } };
    expect(coded(['机器脑 强', '明天 见'], settings)).toEqual({ 技术: ['s1.1'], 未来: ['s1.1', 's1.2'] });
  });

  it('codes only what counted speakers say', () => {
    const discussion: Discussion = discuss(
      [
        { speaker: '', sentences: ['茶'] },
        { speaker: '甲', sentences: ['茶', '水'] },
      ],
      { settings: { themes: { 茶: ['茶'], 酒: ['酒'] } } },
    );
    const { themes } = allTables(discussion);
    expect(themes.map(({ theme, source, sentences_coded, share, speakers }) => [theme, source, sentences_coded, share, speakers])).toEqual([
      ['茶', 'codebook', 1, 0.5, 1],
      ['酒', 'codebook', 0, 0, 0],
    ]);
  });
});
