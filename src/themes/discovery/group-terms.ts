import { adjustedRand } from '../../math/adjusted-rand.js';
import { communityFinder } from '../../statistics/maps/find-communities.js';
import type { WeightedGraph } from '../../statistics/maps/weighted-graph.js';

/** A group of terms, and how surely it is one. */
export interface TermGroup {
  readonly terms: readonly string[];
  /** Mean Jaccard of the group with the nearest group of each seed's division, 0–1. */
  readonly stability: number;
}

export interface Grouping {
  readonly groups: readonly TermGroup[];
  /** Mean adjusted Rand index of the division chosen with those of all seeds. Null where nothing is linked. */
  readonly agreement: number | null;
}

export const SEEDS = 50;
/** Above 1 gives more and smaller groups, about the size that a person would put under one name. */
const RESOLUTION = 1.5;

/**
 * Groups of terms that hang together. Such divisions depend on chance, on the order in which terms are tried: so 50 are made (Louvain),
 * with the seed of the settings and the 49 after it, and the one that agrees best with all of them is taken. How well it agrees, as a
 * whole and group by group, says how far the groups can be believed. Terms without links belong to no group.
 */
export function groupTerms(graph: WeightedGraph, seed: number): Grouping {
  const linked = new Set(graph.edges.flatMap(({ a, b }) => [a, b]));
  const nodes = graph.nodes.filter((node) => linked.has(node)).sort();
  if (nodes.length === 0) return { groups: [], agreement: null };
  const divide = communityFinder({ nodes, edges: graph.edges });
  const divisions = Array.from({ length: SEEDS }, (_, i) => divide({ seed: seed + i, resolution: RESOLUTION }).groups);
  const distinct = new Map(divisions.map((groups) => [JSON.stringify(groups), groups]));
  const times = new Map<string, number>();
  for (const groups of divisions) times.set(JSON.stringify(groups), (times.get(JSON.stringify(groups)) ?? 0) + 1);
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

interface Division {
  /** How many seeds gave it. */
  readonly times: number;
  readonly labels: readonly number[];
}

/** Of each division the summed adjusted Rand index with those of all seeds. */
function agreementsOf(divisions: readonly Division[]): readonly number[] {
  const sums = divisions.map(({ times }) => times);
  divisions.forEach((a, i) => {
    divisions.slice(0, i).forEach((b, j) => {
      const alike = adjustedRand(a.labels, b.labels);
      sums[i]! += b.times * alike;
      sums[j]! += a.times * alike;
    });
  });
  return sums;
}

/** The group of each node, as a number. */
function labels(nodes: readonly string[], groups: readonly (readonly string[])[]): readonly number[] {
  const groupOf = new Map(groups.flatMap((terms, i) => terms.map((term) => [term, i] as const)));
  return nodes.map((node) => groupOf.get(node)!);
}

/** Jaccard with the group that is most like it. */
function nearest(terms: readonly string[], groups: readonly (readonly string[])[]): number {
  const own = new Set(terms);
  return Math.max(
    ...groups.map((group) => {
      const both = group.filter((term) => own.has(term)).length;
      return both / (own.size + group.length - both);
    }),
  );
}
