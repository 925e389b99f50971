import { describe, expect, it } from 'vitest';
import { groupTerms } from '../../../src/themes/discovery/group-terms.js';
import { nameTheme } from '../../../src/themes/discovery/name-theme.js';
import { similarity } from '../../../src/themes/discovery/similarity.js';
import { allTables } from '../../statistics/all-tables.js';
import { type Discussion, discuss } from '../../statistics/discussion.js';

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
    expect(similarity('垂类模型', '基座模型')).toBe(0.5);
    expect(similarity('合作', '合作伙伴')).toBe(2 / 3);
    expect(similarity('学校', '高校')).toBe(0);
    expect(similarity('茶', '绿茶')).toBe(0);
  });
});

describe('nameTheme', () => {
  const name = (...terms: readonly (string | readonly [string, string])[]): string =>
    nameTheme(
      terms.map((given, i) => {
        const [term, tag] = typeof given === 'string' ? [given, 'n'] : given;
        return { term, tag, sentences: [1, 2], centrality: 9 - i };
      }),
    );

  it('joins two terms that say different things', () => {
    expect(name('大模型', '模型', '小模型', '算力')).toBe('大模型·算力');
    expect(name('大模型', '小模型')).toBe('大模型');
  });

  it('says the longer term for one that mostly stands inside it', () => expect(name('伙伴', '合作伙伴', '客户')).toBe('合作伙伴·客户'));

  it('prefers nouns to verbs, and takes no clause, place or plain English word', () => {
    expect(name(['打通', 'v'], '链条', '行业')).toBe('链条·行业');
    expect(name(['打通', 'v'], '行业')).toBe('行业·打通');
    expect(name(['撑不住', 'l'], ['北京', 'ns'], ['framework', 'eng'], ['Framework', 'eng'], '内涝', ['OCR', 'eng'])).toBe('OCR·内涝');
  });

  it('has none where no noun is left', () => expect(name(['打通', 'v'], ['适配', 'v'], ['北京', 'ns'])).toBe(''));
});

describe('terms of themes', () => {
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
    expect(said(both).map(({ theme, sentences_coded }) => [theme, sentences_coded])).toEqual([['OCR·检方', 6]]);
  });

  it('may stand in neighbouring sentences of a turn, but not across turns', () => {
    const long = Array.from({ length: 24 }, (_, i) => `闲话${i} 甲`);
    const apart = ['绿茶 好', '香气 浓', '闲 话', '无 关', '绿茶 贵', '香气 淡', '别 的'];
    const { themes } = allTables(discuss([{ speaker: '甲', sentences: [...apart, ...long] }]));
    expect(themes.map(({ terms }) => [...terms].sort())).toEqual([['绿茶', '香气']]);
    const turns = apart.map((sentence, i) => ({ speaker: i % 2 ? '甲' : '乙', sentences: [sentence] }));
    expect(allTables(discuss([...turns, { speaker: '甲', sentences: long }])).themes).toEqual([]);
  });
});

describe('groupTerms', () => {
  const clique = (terms: readonly string[]) => terms.flatMap((a, i) => terms.slice(i + 1).map((b) => ({ a, b, weight: 1 })));

  it('is sure of what every seed finds', () => {
    const nodes = ['甲', '乙', '丙', '丁', '戊', '己', '独'];
    const edges = [...clique(['甲', '乙', '丙']), ...clique(['丁', '戊', '己'])];
    const { groups, agreement } = groupTerms({ nodes, edges }, 1);
    expect(groups.map(({ terms, stability }) => [[...terms].sort(), stability])).toEqual([
      [['丁', '己', '戊'], 1],
      [['丙', '乙', '甲'], 1],
    ]);
    expect(agreement).toBe(1);
  });

  it('says where it depends on the seed', () => {
    const ring = Array.from({ length: 24 }, (_, i) => `词${String(i).padStart(2, '0')}`);
    const edges = ring.map((a, i) => ({ a, b: ring[(i + 1) % ring.length] ?? '', weight: 1 }));
    const { groups, agreement } = groupTerms({ nodes: ring, edges }, 1);
    expect(agreement).toBeGreaterThan(0.1);
    expect(agreement).toBeLessThan(0.9);
    for (const { stability } of groups) expect(stability).toBeGreaterThan(0);
  });

  it('gives nothing where nothing is linked', () =>
    expect(groupTerms({ nodes: ['甲'], edges: [] }, 1)).toEqual({ groups: [], agreement: null }));
});
