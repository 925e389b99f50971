import { describe, expect, it } from 'vitest';
import { likeness } from '../../src/themes/likeness.js';
import { nameTheme } from '../../src/themes/name-theme.js';
import { allTables } from '../statistics/all-tables.js';
import { type Discussion, discuss } from '../statistics/discussion.js';

const tea = ['绿茶 产地 香气', '绿茶 产地', '香气 绿茶', '产地 香气'];
const trains = ['高铁 票价 站台', '票价 高铁', '站台 高铁', '票价 站台'];
const filler = Array.from({ length: 12 }, (_, i) => `闲话${i} 甲`);
const discussion: Discussion = discuss([
  { speaker: '甲', sentences: [...tea, ...filler.slice(0, 6)] },
  { speaker: '乙', sentences: [...trains, ...filler.slice(6)] },
]);

describe('discovering themes', () => {
  it('groups what is said in the same sentences, and names it by its centre', () => {
    const { themes } = allTables(discussion);
    expect(themes.map(({ theme, source, terms, sentences_coded }) => [theme, source, [...terms].sort(), sentences_coded])).toEqual([
      ['产地·绿茶', 'discovered', ['产地', '绿茶', '香气'], 4],
      ['票价·站台', 'discovered', ['票价', '站台', '高铁'], 4],
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

  it('finds nothing where nothing hangs together', () => {
    const sentences = Array.from({ length: 10 }, (_, i) => `词${i}甲 字${i}乙`);
    expect(allTables(discuss([{ speaker: '张', sentences }])).themes).toEqual([]);
  });

  it('is the same on each run', () => expect(allTables(discussion).themes).toEqual(allTables(discussion).themes));
});

describe('likeness', () => {
  it('counts a common head or a term inside the other, of two characters and more', () => {
    expect(likeness('垂类模型', '基座模型')).toBe(0.5);
    expect(likeness('合作', '合作伙伴')).toBe(2 / 3);
    expect(likeness('学校', '高校')).toBe(0);
    expect(likeness('茶', '绿茶')).toBe(0);
  });
});

describe('nameTheme', () => {
  it('joins two terms that say different things', () => {
    expect(nameTheme(['大模型', '模型', '小模型', '算力'])).toBe('大模型·算力');
    expect(nameTheme(['大模型', '小模型'])).toBe('大模型');
  });
});
