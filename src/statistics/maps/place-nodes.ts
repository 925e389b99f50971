import forceAtlas2Module from 'graphology-layout-forceatlas2';
import { seededRandom } from '../../math/random.js';
import { buildGraph, nodeOf, type WeightedGraph } from './weighted-graph.js';

// A CommonJS module whose types say `export default`: under Node's rules the import is already the function.
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;

export interface Point {
  readonly x: number;
  readonly y: number;
}

const ROUNDS = 500;

/**
 * Lays a graph out in the unit square, neighbours near each other (ForceAtlas2: Jacomy et al. 2014). Starts from random points by the
 * seed, so the same graph always looks the same. Coordinates 0–1; 0.5 where all nodes have the same.
 */
export function placeNodes(graph: WeightedGraph, seed: number): ReadonlyMap<string, Point> {
  const built = buildGraph(graph);
  const random = seededRandom(seed);
  built.forEachNode((node) => built.mergeNodeAttributes(node, { x: random(), y: random() }));
  const points = forceAtlas2(built, {
    iterations: ROUNDS,
    getEdgeWeight: 'weight',
    settings: { ...forceAtlas2.inferSettings(built.order), linLogMode: true },
  });
  const entries = Object.entries(points);
  const x = rescale(entries.map(([, point]) => point.x));
  const y = rescale(entries.map(([, point]) => point.y));
  return new Map(entries.map(([key], i) => [nodeOf(key), { x: x[i]!, y: y[i]! }]));
}

function rescale(values: readonly number[]): readonly number[] {
  const low = Math.min(...values);
  const range = Math.max(...values) - low;
  return values.map((value) => (range === 0 ? 0.5 : Math.round((10_000 * (value - low)) / range) / 10_000));
}
