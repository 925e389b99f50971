import { countUpTo } from '../../math/count-up-to.js';
import { stepUp } from '../../math/tests/benjamini-hochberg.js';
import { assignments, waysToGroup } from './assignments.js';
import { TOO_FEW_WAYS } from './grade.js';

/** What a group must say to be said to say it more: so many times, by so many people. */
export const LEAST_OF_GROUP = { count: 3, people: 2 } as const;

/** How often each person says each item: the input of the tests. */
export interface PeopleCounts {
  /** The group of each person. */
  readonly groupOf: readonly number[];
  /** By person: all units (words, or sentences). */
  readonly units: readonly number[];
  /** By item and person: units with it. */
  readonly counts: readonly (readonly number[])[];
}

export interface GroupTest {
  /** One-sided p of over-use; null where the group is not tested: too few ways, too few occurrences or people. */
  readonly p: number | null;
  readonly q: number | null;
}

export interface GroupTests {
  readonly testOf: (group: number, item: number) => GroupTest;
  /** By group the ways to choose as many of the people. */
  readonly ways: readonly number[];
}

/**
 * Does a group say something more than all others, people being the unit? People are dealt anew into groups of the same sizes, each with all that they
 * say: p is the share of the ways in which the standardised difference (excess) is at least as large, the way that there is among them; of more than
 * 2,000 ways a seeded sample. How much people speak is dealt with them, and the difference is standardised by it: a group of those who speak
 * most finds no more than others.
 *
 * q is the false discovery rate over all groups × items: how many of them have a p this small on average over the ways, over those that do and can be
 * told: said 3 times, by two people of the group. With 20 ways or fewer to choose the people of a group nothing about it is tested.
 */
export function testGroups({ groupOf, units, counts }: PeopleCounts, seed: number): GroupTests {
  const sizes = sizesOf(groupOf);
  const ways = sizes.map((size) => waysToGroup([size, groupOf.length - size]));
  const dealt = assignments(groupOf, seed);
  const cells = sizes.flatMap((_, group) => (ways[group]! <= TOO_FEW_WAYS ? [] : counts.map((said, item) => ({ group, item, said }))));
  const tested = cells.map((cell) => ({ ...cell, p: pOfEachWay(dealt.map((way) => excess(way, { ...cell, units }))) }));
  const all = Float64Array.from(tested.flatMap(({ p }) => [...p])).sort();
  const found = tested.filter(({ group, said }) => isEnough(groupOf, group, said));
  const q = stepUp(
    found.map(({ p }) => p[0]!),
    (value) => countUpTo(all, value) / dealt.length,
  );
  const tests = new Map(found.map(({ group, item, p }, i) => [`${group} ${item}`, { p: p[0]!, q: q[i]! }]));
  return { ways, testOf: (group, item) => tests.get(`${group} ${item}`) ?? { p: null, q: null } };
}

function isEnough(groupOf: readonly number[], group: number, said: readonly number[]): boolean {
  const own = said.filter((count, person) => groupOf[person] === group && count > 0);
  return own.length >= LEAST_OF_GROUP.people && own.reduce((sum, count) => sum + count, 0) >= LEAST_OF_GROUP.count;
}

const sizesOf = (groupOf: readonly number[]): readonly number[] =>
  Array.from({ length: Math.max(-1, ...groupOf) + 1 }, (_, group) => groupOf.filter((own) => own === group).length);

interface Cell {
  readonly group: number;
  readonly said: readonly number[];
  readonly units: readonly number[];
}

/** (a − f·π) / √(π·(1 − π)): a of the f occurrences are the group's, which has the share π of all units; 0 where it has none or all of them. */
function excess(way: readonly number[], { group, said, units }: Cell): number {
  let [here, all, unitsHere, unitsOfAll] = [0, 0, 0, 0];
  way.forEach((own, person) => {
    all += said[person]!;
    unitsOfAll += units[person]!;
    if (own !== group) return;
    here += said[person]!;
    unitsHere += units[person]!;
  });
  const share = unitsHere / unitsOfAll;
  return share > 0 && share < 1 ? (here - all * share) / Math.sqrt(share * (1 - share)) : 0;
}

/** For each way the share of ways with as high a value. */
function pOfEachWay(values: readonly number[]): Float64Array {
  const ascending = Float64Array.from(values, (value) => -value).sort();
  return Float64Array.from(values, (value) => countAtMost(ascending, -value) / values.length);
}

/** What is equal but for the order of its sums. */
const ROUNDING = 1e-9;

function countAtMost(ascending: Float64Array, value: number): number {
  const limit = value + ROUNDING;
  let [from, to] = [0, ascending.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (ascending[middle]! <= limit) from = middle + 1;
    else to = middle;
  }
  return from;
}
