import type { Network, NetworkEdge, NetworkNode, PairRow } from '../../data.js';
import type { WordIndex } from '../index/index-words.js';
import { countOf } from '../index/term-uses.js';
import { findCommunities } from './find-communities.js';
import { placeNodes } from './place-nodes.js';
import type { WeightedGraph } from './weighted-graph.js';

const MOST_EDGES = 40;
const MOST_NODES = 30;
/** Only pairs of this many most frequent terms: the highest Dice of all have rare terms that occur together twice, which would be a graph of isolated pairs. */
const MOST_FREQUENT = 60;
const LEAST_NODES_FOR_COMMUNITIES = 10;

/**
 * The network of terms that occur together, small enough to be read (at most 40 edges, 30 nodes): pairs of the 60 most frequent terms,
 * first the strong ones, by Dice. Terms without an edge are left out. Nodes by code point; strong edges first, each kind in the order of
 * the pairs. Empty where there are no pairs.
 */
export function drawNetwork(index: WordIndex, pairs: readonly PairRow[]): Network {
  const frequent = amongFrequent(pairs);
  const edges = chooseEdges([...frequent.filter(isStrong), ...frequent.filter((pair) => !isStrong(pair))]);
  const names = [...new Set(edges.flatMap(({ a, b }) => [a, b]))].sort();
  const graph = { nodes: names, edges: edges.map(({ a, b, dice }) => ({ a, b, weight: dice })) };
  const points = placeNodes(graph, index.settings.seed);
  const { communityOf, modularity } = numberCommunities(graph, index.settings.seed);
  const numberOf = new Map(index.terms.map((term, t) => [term, t]));
  const nodes = names.map(
    (term): NetworkNode => ({
      term,
      count: countOf(index, numberOf.get(term)!),
      ...points.get(term)!,
      community: communityOf.get(term) ?? 0,
    }),
  );
  return { nodes, edges, modularity };
}

const isStrong = ({ tier }: PairRow): boolean => tier === 'strong';

/** The pairs of the most frequent terms, by number of sentences. */
function amongFrequent(pairs: readonly PairRow[]): readonly PairRow[] {
  const totals = new Map(pairs.flatMap(({ a, b, a_total, b_total }) => [[a, a_total] as const, [b, b_total] as const]));
  const ranked = [...totals].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([term]) => term);
  const frequent = new Set(ranked.slice(0, MOST_FREQUENT));
  return pairs.filter(({ a, b }) => frequent.has(a) && frequent.has(b));
}

/** The first pairs; a pair that would add too many nodes is skipped in favour of later ones between nodes that are in. */
function chooseEdges(pairs: readonly PairRow[]): readonly NetworkEdge[] {
  const nodes = new Set<string>();
  const edges: NetworkEdge[] = [];
  for (const pair of pairs) {
    const { a, b, both, dice } = pair;
    if (edges.length === MOST_EDGES) break;
    const added = Number(!nodes.has(a)) + Number(!nodes.has(b));
    if (nodes.size + added > MOST_NODES) continue;
    nodes.add(a).add(b);
    edges.push({ a, b, both, dice, strong: isStrong(pair) });
  }
  return edges;
}

interface NumberedCommunities {
  readonly communityOf: ReadonlyMap<string, number>;
  readonly modularity: number | null;
}

/** Communities numbered from 1; none below ten nodes, where they would only repeat the picture. */
function numberCommunities(graph: WeightedGraph, seed: number): NumberedCommunities {
  if (graph.nodes.length < LEAST_NODES_FOR_COMMUNITIES) return { communityOf: new Map(), modularity: null };
  const { groups, modularity } = findCommunities(graph, { seed });
  return { communityOf: new Map(groups.flatMap((group, i) => group.map((term) => [term, i + 1] as const))), modularity };
}
