import { describe, expect, it } from 'vitest';
import { allTables } from '../../statistics/all-tables.js';
import { type Discussion, discuss } from '../../statistics/discussion.js';

const tea = ['绿茶 产地 香气', '绿茶 产地', '香气 绿茶', '产地 香气'];
const trains = ['高铁 票价 站台', '票价 高铁', '站台 高铁', '票价 站台'];
const filler = Array.from({ length: 12 }, (_, i) => `闲话${i} 甲`);
const discussion: Discussion = discuss([
  { speaker: '甲', sentences: [...tea, ...filler.slice(0, 6)] },
  { speaker: '乙', sentences: [...trains, ...filler.slice(6)] },
]);

describe('discoverThemes', () => {
  it('groups what is said in the same sentences, and names it by its centre', () => {
    const { themes } = allTables(discussion);
    expect(themes.map(({ theme, source, terms, sentences_coded }) => [theme, source, [...terms].sort(), sentences_coded])).toEqual([
      // Twice of three times the text has them side by side.
      ['产地香气', 'discovered', ['产地', '绿茶', '香气'], 4],
      ['票价与高铁', 'discovered', ['票价', '站台', '高铁'], 4],
    ]);
  });

  it('does not make a theme of a name, and puts no term under two themes', () => {
    const { themes } = allTables(discussion);
    const terms = themes.flatMap((theme) => theme.terms);
    expect(terms).not.toContain('甲');
    expect(new Set(terms).size).toBe(terms.length);
  });

  it('puts terms together that share their head', () => {
    const sentences = ['小模型 快', '大模型 强', '小模型 省', '大模型 贵', '小模型 好', '大模型 好'];
    expect(allTables(discuss([{ speaker: '甲', sentences }])).themes.map(({ terms }) => terms)).toEqual([['大模型', '小模型']]);
  });

  it('finds nothing where no terms occur together', () => {
    const sentences = Array.from({ length: 10 }, (_, i) => `词${i}甲 字${i}乙`);
    expect(allTables(discuss([{ speaker: '张', sentences }])).themes).toEqual([]);
  });

  it('is the same on each run', () => expect(allTables(discussion).themes).toEqual(allTables(discussion).themes));
});

describe('terms of discovered themes', () => {
  it('are no names of the panel, no short names of its firms, and nothing that is said whatever the subject', () => {
    const people = [{ name: '甲', organisations: ['达远数据'], titles: ['首席官'] }];
    const sentences = [
      '达远 首席官 问题 提供 绿茶 香气',
      '达远 首席官 问题 提供 绿茶 香气',
      '绿茶 香气',
      '马总 水',
      '马总 水',
      '石 头',
      '石 头',
      ...filler,
    ];
    const { themes } = allTables(discuss([{ speaker: '甲', sentences }], { people }));
    expect(themes.map(({ terms }) => [...terms].sort())).toEqual([['绿茶', '香气']]);
  });

  it('cover no more than a fifth of the sentences together', () => {
    const said = ['绿茶 香气', '绿茶 香气', '绿茶 香气', '绿茶 产地', '绿茶 产地', '绿茶 产地'];
    const { themes, basis } = allTables(discuss([{ speaker: '甲', sentences: [...said, ...filler] }]));
    for (const { sentences_coded, terms } of themes) expect(terms.length === 1 || sentences_coded <= 0.34 * basis.sentences).toBe(true);
  });

  it('begin another theme where one would be too large', () => {
    const alone = (term: string): readonly string[] => Array.from({ length: 5 }, (_, i) => `${term} ${term}又${i}`);
    const both = Array.from({ length: 6 }, () => '检方 OCR');
    const rest = Array.from({ length: 44 }, (_, i) => `闲话${i} 甲`);
    const said = (with_: readonly string[]) => allTables(discuss([{ speaker: '甲', sentences: [...with_, ...rest] }])).themes;
    expect(said([...alone('检方'), ...both, ...alone('OCR')]).map(({ theme, sentences_coded }) => [theme, sentences_coded])).toEqual([
      ['OCR', 11],
      ['检方', 11],
    ]);
    expect(said(both).map(({ theme, sentences_coded }) => [theme, sentences_coded])).toEqual([['OCR与检方', 6]]);
  });

  it('may stand in neighbouring sentences', () => {
    const long = Array.from({ length: 40 }, (_, i) => `闲话${i} 甲`);
    const apart = ['绿茶 好', '香气 浓', '闲 话', '绿茶 贵', '香气 淡', '无 关', '绿茶 少', '香气 无'];
    const { themes } = allTables(discuss([{ speaker: '甲', sentences: [...apart, ...long] }]));
    expect(themes.map(({ theme, terms }) => [theme, [...terms].sort()])).toEqual([['绿茶与香气', ['绿茶', '香气']]]);
  });
});
