import { describe, expect, it } from 'vitest';
import { placeNodes } from '../../../src/statistics/maps/place-nodes.js';

const PATH = {
  nodes: ['a', 'b', 'c', 'd'],
  edges: [
    { a: 'a', b: 'b', weight: 1 },
    { a: 'b', b: 'c', weight: 1 },
    { a: 'c', b: 'd', weight: 1 },
  ],
};

describe('placeNodes', () => {
  const points = placeNodes(PATH, 1);
  const distance = (m: string, n: string): number =>
    Math.hypot((points.get(m)?.x ?? 0) - (points.get(n)?.x ?? 0), (points.get(m)?.y ?? 0) - (points.get(n)?.y ?? 0));

  it('fills the unit square', () => {
    for (const axis of ['x', 'y'] as const) {
      const values = [...points.values()].map((point) => point[axis]);
      expect([Math.min(...values), Math.max(...values)]).toEqual([0, 1]);
    }
  });

  it('puts neighbours nearer than the ends of a path', () => {
    for (const [m, n] of ['ab', 'bc', 'cd'].map(([first = '', second = '']) => [first, second] as const))
      expect(distance(m, n)).toBeLessThan(distance('a', 'd'));
  });

  it('gives the same points for the same seed', () => expect(placeNodes({ ...PATH, nodes: ['d', 'c', 'b', 'a'] }, 1)).toEqual(points));

  it('takes names that every object has, and names that are numbers, like any other', () => {
    const rename = (node: string): string => ['10', '9', '__proto__', 'constructor'][PATH.nodes.indexOf(node)] ?? node;
    const edges = PATH.edges.map(({ a, b, weight }) => ({ a: rename(a), b: rename(b), weight }));
    const found = placeNodes({ nodes: PATH.nodes.map(rename), edges }, 1);
    expect([...found].map(([node]) => node).sort()).toEqual(PATH.nodes.map(rename).sort());
    expect(new Set(found.values()).size).toBe(4);
  });

  it('puts a single node in the middle, and nothing nowhere', () => {
    expect(placeNodes({ nodes: ['a'], edges: [] }, 1)).toEqual(new Map([['a', { x: 0.5, y: 0.5 }]]));
    expect(placeNodes({ nodes: [], edges: [] }, 1)).toEqual(new Map());
  });
});
