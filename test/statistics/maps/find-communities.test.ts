import { describe, expect, it } from 'vitest';
import { communityFinder, findCommunities } from '../../../src/statistics/maps/find-communities.js';

const clique = (nodes: string) => [...nodes].flatMap((a, i) => [...nodes.slice(i + 1)].map((b) => ({ a, b, weight: 1 })));
const TWO_CLIQUES = { nodes: [...'abcdwxyz'], edges: [...clique('abcd'), ...clique('xyz'), { a: 'a', b: 'x', weight: 1 }] };

describe('findCommunities', () => {
  it('gives two cliques with one link between them as two groups, the larger first, and their modularity', () => {
    const graph = { nodes: [...'abcdxyz'], edges: TWO_CLIQUES.edges };
    // Degrees 13 and 7 of 20: (6/10 − (13/20)²) + (3/10 − (7/20)²)
    expect(findCommunities(graph, { seed: 1 })).toEqual({
      groups: [[...'abcd'], [...'xyz']],
      modularity: expect.closeTo(0.9 - (13 / 20) ** 2 - (7 / 20) ** 2, 12),
    });
  });

  it('takes names that every object has, and names that are numbers, like any other', () => {
    const named = new Map(
      [...'abcdxyz'].map((node, i) => [node, ['__proto__', 'constructor', '2026', '7', 'toString', 'valueOf', '10'][i] ?? node]),
    );
    const rename = (node: string): string => named.get(node) ?? node;
    const edges = TWO_CLIQUES.edges.filter(({ b }) => named.has(b)).map(({ a, b, weight }) => ({ a: rename(a), b: rename(b), weight }));
    const { groups } = findCommunities({ nodes: [...named.values()], edges }, { seed: 1 });
    expect(groups.map((group) => [...group].sort())).toEqual([[...'abcd'].map(rename).sort(), [...'xyz'].map(rename).sort()]);
  });

  it('gives each node its own group where there are no edges', () =>
    expect(findCommunities({ nodes: ['b', 'a'], edges: [] }, { seed: 1 })).toEqual({ groups: [['a'], ['b']], modularity: 0 }));
});

describe('communityFinder', () => {
  it('gives for each seed what findCommunities gives, and more groups at a higher resolution', () => {
    const find = communityFinder(TWO_CLIQUES);
    for (const seed of [1, 2, 3]) expect(find({ seed })).toEqual(findCommunities(TWO_CLIQUES, { seed }));
    expect(find({ seed: 1, resolution: 6 }).groups.length).toBeGreaterThan(find({ seed: 1 }).groups.length);
  });
});
