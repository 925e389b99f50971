/**
 * Adjusted Rand index (Hubert & Arabie 1985): how similar are two partitions of the same items? The share of pairs that both partitions
 * join, or both separate, corrected for chance: 1 for equal partitions, about 0 for independent ones, below 0 for less than chance.
 *
 * `a` and `b` give the group of each item, in the same order, as whole numbers from 0. 1 where both partitions are trivial.
 * Example: [0, 0, 1, 1] and [0, 0, 1, 2] agree in 5 of 6 pairs: 0.571.
 */
export function adjustedRand(a: readonly number[], b: readonly number[]): number {
  const [inA, inB, inBoth] = [new Map<number, number>(), new Map<number, number>(), new Map<number, number>()];
  const width = b.reduce((most, group) => Math.max(most, group), 0) + 1;
  a.forEach((group, i) => {
    const other = b[i]!;
    add(inA, group);
    add(inB, other);
    add(inBoth, group * width + other);
  });
  const [pairsA, pairsB, together] = [countPairs(inA), countPairs(inB), countPairs(inBoth)];
  const all = (a.length * (a.length - 1)) / 2;
  const expected = all === 0 ? 0 : (pairsA * pairsB) / all;
  const most = (pairsA + pairsB) / 2;
  return most === expected ? 1 : (together - expected) / (most - expected);
}

function add(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function countPairs(sizes: ReadonlyMap<number, number>): number {
  let pairs = 0;
  for (const size of sizes.values()) pairs += (size * (size - 1)) / 2;
  return pairs;
}
