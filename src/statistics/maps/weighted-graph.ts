import { UndirectedGraph } from 'graphology';

/** An undirected graph by the names of its nodes. */
export interface WeightedGraph {
  readonly nodes: readonly string[];
  readonly edges: readonly { readonly a: string; readonly b: string; readonly weight: number }[];
}

/** The library keeps nodes in plain objects, in which __proto__ is no key and 2026 goes first: no key is like either. */
export const keyOf = (node: string): string => `=${node}`;
export const nodeOf = (key: string): string => key.slice(1);

export type BuiltGraph = UndirectedGraph<{ x: number; y: number }, { weight: number }>;

/**
 * Builds the graph of the library, with keys of `keyOf`. Its algorithms depend on the order of nodes and edges, so both are sorted here: the same graph
 * gives the same result in whatever order it is given.
 */
export function buildGraph({ nodes, edges }: WeightedGraph): BuiltGraph {
  const graph: BuiltGraph = new UndirectedGraph();
  for (const node of [...nodes].sort()) graph.addNode(keyOf(node));
  const ordered = edges.map(({ a, b, weight }) => (a < b ? { a, b, weight } : { a: b, b: a, weight }));
  ordered.sort((x, y) => (x.a !== y.a ? (x.a < y.a ? -1 : 1) : x.b < y.b ? -1 : 1));
  for (const { a, b, weight } of ordered) graph.addEdge(keyOf(a), keyOf(b), { weight });
  return graph;
}
