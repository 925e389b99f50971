import { describe, expect, it } from 'vitest';
import { allTables } from '../all-tables.js';
import { discuss } from '../discussion.js';

const sentences = ['茶 水', '水 茶', '茶 水 山', '山 云', '山', '云 -很 山', '云', '风', '雨', '雪 茶'];
const tables = allTables(
  discuss([
    { speaker: '甲', sentences: sentences.slice(0, 5) },
    { speaker: '乙', sentences: sentences.slice(5) },
  ]),
);

describe('term pairs', () => {
  it('count sentences with both, not occurrences', () => {
    // Upper Fisher: 茶 in 4, 水 in 3, both in 3 of 10: C(4,3)/C(10,3) = 1/30. 山 in 4, 云 in 3, both in 2: (6·6 + 4)/120 = 1/3.
    // All pairs of the four terms in ≥ 3 sentences could be listed: chance alone gives p ≤ 1/30 in 茶–水, 茶–云, 水–山, 山–云
    // (one in 30 each) and 水–云 (3 and 3: 1/120); 茶–山 (4 and 4) has 1/210.
    expect(tables.termPairs).toEqual([
      {
        a: '水',
        b: '茶',
        both: 3,
        a_total: 3,
        b_total: 4,
        units: 10,
        dice: 6 / 7,
        jaccard: 3 / 4,
        npmi: expect.closeTo(Math.log2(30 / 12) / -Math.log2(3 / 10), 12),
        g2: expect.closeTo(7.7186048841, 9), // scipy.stats.chi2_contingency([[3, 0], [1, 6]], False, 'log-likelihood')[0]
        p: expect.closeTo(1 / 30, 12),
        q: expect.closeTo(4 / 30 + 1 / 120 + 1 / 210, 12),
        sentences: ['1.1', '1.2', '1.3'],
        tier: 'described',
        reason: 'chance',
        recounts: null,
        held: null,
      },
      expect.objectContaining({ a: '云', b: '山', both: 2, p: expect.closeTo(1 / 3, 12), sentences: ['1.4', '2.1'] }),
    ]);
  });

  it('keep to the thresholds of the settings', () => {
    const { termPairs, basis } = allTables(
      discuss([{ speaker: '甲', sentences }], { settings: { thresholds: { minimum_count: 4, minimum_pair: 1 } } }),
    );
    expect(termPairs.map(({ a, b, both }) => [a, b, both])).toEqual([['山', '茶', 1]]);
    expect(basis).toMatchObject({ pairs_tested: 1, pairs_passed: 0 });
  });
});

describe('network', () => {
  it('draws the pairs, with places between 0 and 1, and no communities of a handful', () => {
    const { nodes, edges, modularity } = tables.network;
    expect(edges.map(({ a, b, both, sure }) => [a, b, both, sure])).toEqual([
      ['水', '茶', 3, false],
      ['云', '山', 2, false],
    ]);
    expect(nodes.map(({ term, count, community }) => [term, count, community])).toEqual([
      ['云', 3, 0],
      ['山', 4, 0],
      ['水', 3, 0],
      ['茶', 4, 0],
    ]);
    for (const { x, y } of nodes) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(Math.max(x, y)).toBeLessThanOrEqual(1);
    }
    expect(modularity).toBeNull();
  });

  it('finds two circles of friends, and the same picture each time', () => {
    const circle = (names: readonly string[]): readonly string[] =>
      names.flatMap((a, i) => names.slice(i + 1).map((b) => `${a} ${b} ${a}${b}`));
    const both = [...circle(['甲', '乙', '丙', '丁', '戊', '己']), ...circle(['子', '丑', '寅', '卯', '辰', '巳'])];
    const discussion = discuss([{ speaker: '张', sentences: [...both, ...both, '甲 子', '甲 子'] }]);
    const { network } = allTables(discussion);
    expect(network).toEqual(allTables(discussion).network);
    expect(network.edges).toHaveLength(31);
    const groups = new Map<number, string[]>();
    for (const { community, term } of network.nodes) groups.set(community, [...(groups.get(community) ?? []), term]);
    expect([...groups].sort(([a], [b]) => a - b).map(([, terms]) => terms.join(''))).toEqual(['丁丙乙己戊甲', '丑卯子寅巳辰']);
    expect(network.modularity).toBeGreaterThan(0.3);
  });

  it('draws at most 40 edges', () => {
    const names = Array.from({ length: 25 }, (_, i) => `词${i}`);
    const sentences = names.flatMap((a, i) => [1, 2, 3].map((step) => `${a} ${names[(i + step) % 25]}`)).flatMap((each) => [each, each]);
    expect(allTables(discuss([{ speaker: '张', sentences }])).network.edges).toHaveLength(40);
  });

  it('draws pairs of the frequent terms, and those that pass first', () => {
    // Forty couples are said together twice and never apart: closer than any other pair, and rarer.
    const rare = Array.from({ length: 40 }, (_, i) => `稀${i} 少${i}`);
    const names = Array.from({ length: 60 }, (_, i) => `词${i}`);
    const often = names.flatMap((a, i) => [1, 2].map((step) => `${a} ${names[(i + step) % 60]}`));
    const sentences = [...rare, ...rare, ...often, ...often, ...often];
    const { nodes, edges } = allTables(discuss([{ speaker: '张', sentences }])).network;
    expect(nodes.filter(({ term }) => !term.startsWith('词'))).toEqual([]);
    const sure = edges.map((edge) => Number(edge.sure));
    expect(sure).toEqual(sure.toSorted((a, b) => b - a));
  });

  it('draws at most 30 nodes, none of them alone, and goes on with weaker pairs among them', () => {
    const couples = Array.from({ length: 20 }, (_, i) => [`左${i}`, `右${i}`].join(' '));
    const neighbours = couples.map((_, i) => `左${i} 左${(i + 1) % 20}`);
    const sentences = [...couples, ...couples, ...couples, ...neighbours, ...neighbours];
    const { nodes, edges } = allTables(discuss([{ speaker: '张', sentences }])).network;
    expect(nodes).toHaveLength(30);
    expect(new Set(edges.flatMap(({ a, b }) => [a, b]))).toEqual(new Set(nodes.map(({ term }) => term)));
    expect(edges.filter(({ both }) => both === 3)).toHaveLength(15);
    expect(edges.filter(({ both }) => both === 2).length).toBeGreaterThan(0);
  });
});
