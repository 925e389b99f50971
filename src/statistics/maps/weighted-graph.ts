import { UndirectedGraph } from 'graphology';

/** An undirected graph by the names of its nodes. */
export interface WeightedGraph {
  readonly nodes: readonly string[];
  readonly edges: readonly { readonly a: string; readonly b: string; readonly weight: number }[];
}

export type BuiltGraph = UndirectedGraph<{ x: number; y: number }, { weight: number }>;

/**
 * Builds the graph of the library. Its algorithms depend on the order of nodes and edges, so both are sorted here: the same graph
 * gives the same result in whatever order it is given.
 */
export function buildGraph({ nodes, edges }: WeightedGraph): BuiltGraph {
  const graph: BuiltGraph = new UndirectedGraph();
  for (const node of [...nodes].sort()) graph.addNode(node);
  const ordered = edges.map(({ a, b, weight }) => (a < b ? { a, b, weight } : { a: b, b: a, weight }));
  ordered.sort((x, y) => (x.a !== y.a ? (x.a < y.a ? -1 : 1) : x.b < y.b ? -1 : 1));
  for (const { a, b, weight } of ordered) graph.addEdge(a, b, { weight });
  return graph;
}
