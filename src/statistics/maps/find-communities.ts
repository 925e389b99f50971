import louvainModule from 'graphology-communities-louvain';
import { seededRandom } from '../../math/random.js';
import { buildGraph, keyOf, type WeightedGraph } from './weighted-graph.js';

// A CommonJS module whose types say `export default`: under Node's rules the import is already the function.
const louvain = louvainModule as unknown as typeof louvainModule.default;

export interface Communities {
  /** Largest first, then by their first node; nodes by code point. */
  readonly groups: readonly (readonly string[])[];
  /** Share of the edges' weight inside groups less the share expected by chance: at most 1, may be below 0. */
  readonly modularity: number;
}

/**
 * Groups of nodes with more links among themselves than to the rest (Louvain: Blondel et al. 2008), reproducible by the seed.
 * A graph without edges gives each node its own group and modularity 0.
 */
export function findCommunities(graph: WeightedGraph, options: Search): Communities {
  return communityFinder(graph)(options);
}

export interface Search {
  readonly seed: number;
  /** Above 1 gives more and smaller groups. 1 where omitted. */
  readonly resolution?: number;
}

/** findCommunities for one graph and several seeds. */
export function communityFinder(graph: WeightedGraph): (options: Search) => Communities {
  const nodes = [...graph.nodes].sort();
  if (graph.edges.length === 0) return () => ({ groups: nodes.map((node) => [node]), modularity: 0 });
  const built = buildGraph(graph);
  return ({ seed, resolution = 1 }) => {
    const { communities, modularity } = louvain.detailed(built, { getEdgeWeight: 'weight', resolution, rng: seededRandom(seed) });
    return { groups: groupsOf(nodes, communities), modularity };
  };
}

function groupsOf(nodes: readonly string[], communities: Readonly<Record<string, number>>): Communities['groups'] {
  const groups = new Map<number, string[]>();
  for (const node of nodes) {
    const group = communities[keyOf(node)]!;
    groups.set(group, [...(groups.get(group) ?? []), node]);
  }
  return [...groups.values()].sort((x, y) => y.length - x.length || (x[0]! < y[0]! ? -1 : 1));
}
