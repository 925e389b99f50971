import { adjustedRand } from '../../math/adjusted-rand.js';
import { communityFinder } from '../../statistics/maps/find-communities.js';
import type { WeightedGraph } from '../../statistics/maps/weighted-graph.js';

/** A group of terms, and how stable it is. */
export interface TermGroup {
  readonly terms: readonly string[];
  /** Mean Jaccard similarity with the nearest group of each seed's partition, 0–1. */
  readonly stability: number;
}

export interface Grouping {
  readonly groups: readonly TermGroup[];
  /** Mean adjusted Rand index of the chosen partition with those of all seeds. Null where nothing is linked. */
  readonly agreement: number | null;
}

export const SEEDS = 50;
/** Resolution of Louvain's method: above 1 gives more and smaller groups, here about the size that a person would put under one name. */
const RESOLUTION = 1.5;

/**
 * Groups linked terms into communities (Louvain). The result depends on the random order in which terms are visited, so partitions are
 * computed for 50 seeds, that of the settings and the 49 after it, and the one that agrees best with all of them is chosen. Its agreement,
 * as a whole and group by group, tells how reliable the groups are. Terms without links belong to no group.
 */
export function groupTerms(graph: WeightedGraph, seed: number): Grouping {
  const linked = new Set(graph.edges.flatMap(({ a, b }) => [a, b]));
  const nodes = graph.nodes.filter((node) => linked.has(node)).sort();
  if (nodes.length === 0) return { groups: [], agreement: null };
  const partition = communityFinder({ nodes, edges: graph.edges });
  const partitions = Array.from({ length: SEEDS }, (_, i) => partition({ seed: seed + i, resolution: RESOLUTION }).groups);
  const distinct = new Map(partitions.map((groups) => [JSON.stringify(groups), groups]));
  const times = new Map<string, number>();
  for (const groups of partitions) times.set(JSON.stringify(groups), (times.get(JSON.stringify(groups)) ?? 0) + 1);
  const labelled = [...distinct].map(([key, groups]) => ({ groups, times: times.get(key)!, labels: labels(nodes, groups) }));
  const agreements = agreementsOf(labelled);
  const scored = labelled.map(({ groups }, i) => ({ groups, agreement: agreements[i]! / SEEDS }));
  const best = scored.reduce((a, b) => (b.agreement > a.agreement + 1e-12 ? b : a));
  const groups = best.groups.map((terms) => ({
    terms,
    stability: labelled.reduce((sum, other) => sum + other.times * nearest(terms, other.groups), 0) / SEEDS,
  }));
  return { groups, agreement: best.agreement };
}

/** A distinct partition of the nodes. */
interface Partition {
  /** How many seeds gave it. */
  readonly times: number;
  /** For each node the number of its group. */
  readonly labels: readonly number[];
}

/** For each partition the sum of its adjusted Rand indices with those of all seeds. */
function agreementsOf(partitions: readonly Partition[]): readonly number[] {
  const sums = partitions.map(({ times }) => times);
  partitions.forEach((a, i) => {
    partitions.slice(0, i).forEach((b, j) => {
      const alike = adjustedRand(a.labels, b.labels);
      sums[i]! += b.times * alike;
      sums[j]! += a.times * alike;
    });
  });
  return sums;
}

/** For each node the number of its group. */
function labels(nodes: readonly string[], groups: readonly (readonly string[])[]): readonly number[] {
  const groupOf = new Map(groups.flatMap((terms, i) => terms.map((term) => [term, i] as const)));
  return nodes.map((node) => groupOf.get(node)!);
}

/** Jaccard similarity with the most similar group. */
function nearest(terms: readonly string[], groups: readonly (readonly string[])[]): number {
  const own = new Set(terms);
  return Math.max(
    ...groups.map((group) => {
      const both = group.filter((term) => own.has(term)).length;
      return both / (own.size + group.length - both);
    }),
  );
}
