import { describe, expect, it } from 'vitest';
import { allTables } from '../all-tables.js';
import { tables } from '../counts/ten-sentences.js';
import { discuss } from '../discussion.js';

describe('drawNetwork', () => {
  it('draws the pairs, at points between 0 and 1, without communities below ten nodes', () => {
    const { nodes, edges, modularity } = tables.network;
    expect(edges.map(({ a, b, both, strong }) => [a, b, both, strong])).toEqual([
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

  it('finds two communities, the same each time', () => {
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
    const sure = edges.map((edge) => Number(edge.strong));
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
