import { describe, expect, it } from 'vitest';
import { buildGraph, keyOf, nodeOf } from '../../../src/statistics/maps/weighted-graph.js';

describe('buildGraph', () => {
  it('gives nodes and edges in one order, however they are given', () => {
    const built = buildGraph({
      nodes: ['c', 'a', 'b'],
      edges: [
        { a: 'c', b: 'a', weight: 2 },
        { a: 'a', b: 'b', weight: 1 },
      ],
    });
    expect(built.nodes().map(nodeOf)).toEqual(['a', 'b', 'c']);
    expect(built.mapEdges((_, { weight }, source, target) => [source, target, weight])).toEqual([
      [keyOf('a'), keyOf('b'), 1],
      [keyOf('a'), keyOf('c'), 2],
    ]);
  });
});
