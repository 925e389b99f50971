import { stepUp } from '../../math/tests/benjamini-hochberg.js';
import { assignments, waysToGroup } from './assignments.js';
import { TOO_FEW_WAYS } from './grade.js';

/** What a group must say to be said to say it more: so many times, by so many people. */
export const LEAST_OF_GROUP = { count: 3, people: 2 } as const;

/** How often each person says each item of a family: the input of the tests. */
export interface PeopleCounts {
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
  /** Of each family. */
  readonly testOf: readonly ((group: number, item: number) => GroupTest)[];
  /** By group the ways to choose as many of the people. */
  readonly ways: readonly number[];
  /** Share of the ways in which anything of any family has a q as small as the smallest here, 0–1; null where nothing is tested. */
  readonly anyP: number | null;
}

/**
 * Does a group say something more than all others, people being the unit? People are dealt anew into groups of the same sizes, each with all that they
 * say: p is the share of the ways in which the standardised difference (excess) is at least as large, the way that there is among them; of more than
 * 2,000 ways a seeded sample. How much people speak is dealt with them, and the difference is standardised by it: a group of those who speak
 * most finds no more than others.
 *
 * q is the false discovery rate over all groups × items of a family: how many of them have a p this small on average over the ways, over those that do and
 * can be told: said 3 times, by two people of the group. With 20 ways or fewer to choose the people of a group nothing about it is tested. Where nobody
 * differs, a q below .2 still stands somewhere in one table of eleven (36 of 410, measured); anyP tells that, as every way is tested as the one that there is.
 *
 * @param groupOf the group of each person.
 */
export function testGroups(groupOf: readonly number[], families: readonly PeopleCounts[], seed: number): GroupTests {
  const sizes = sizesOf(groupOf);
  const ways = sizes.map((size) => waysToGroup([size, groupOf.length - size]));
  const dealt = assignments(groupOf, seed);
  const tested = families.map((family) => {
    const cells = sizes.flatMap((_, group) =>
      ways[group]! <= TOO_FEW_WAYS ? [] : family.counts.map((said, item) => testCell(dealt, { group, item, said, units: family.units })),
    );
    return { cells, expected: expectedOf(cells, dealt.length) };
  });
  const smallest = dealt.map((_, way) => Math.min(...tested.map((family) => Math.min(1, ...ratesOf(family, way).q))));
  const isAny = tested.some(({ cells }) => cells.some(({ told }) => told[0] === 1));
  return {
    ways,
    testOf: tested.map((family) => {
      const { found, q } = ratesOf(family, 0);
      const tests = new Map(found.map(({ group, item, reached }, i) => [`${group} ${item}`, { p: reached[0]! / dealt.length, q: q[i]! }]));
      return (group, item) => tests.get(`${group} ${item}`) ?? { p: null, q: null };
    }),
    anyP: isAny ? smallest.filter((q) => q <= smallest[0]!).length / dealt.length : null,
  };
}

const sizesOf = (groupOf: readonly number[]): readonly number[] =>
  Array.from({ length: Math.max(-1, ...groupOf) + 1 }, (_, group) => groupOf.filter((own) => own === group).length);

interface Cell {
  readonly group: number;
  readonly item: number;
  readonly said: readonly number[];
  readonly units: readonly number[];
}

/** What each way gives of a group and item. */
interface TestedCell {
  readonly group: number;
  readonly item: number;
  /** Ways with as high a value: p times the ways. */
  readonly reached: Uint16Array;
  /** 1 where the group says it often enough, by enough people. */
  readonly told: Uint8Array;
}

/** Of a family: how many cells reach so few ways on average over the ways. */
interface Family {
  readonly cells: readonly TestedCell[];
  readonly expected: Float64Array;
}

function expectedOf(cells: readonly TestedCell[], ways: number): Float64Array {
  const expected = new Float64Array(ways + 1);
  for (const { reached } of cells) for (const number of reached) expected[number]! += 1;
  let sum = 0;
  return expected.map((number) => {
    sum += number;
    return sum / ways;
  });
}

/** The cells that can be told in a way, and the q that they have where it is the one that there is. */
function ratesOf({ cells, expected }: Family, way: number): { readonly found: readonly TestedCell[]; readonly q: Float64Array } {
  const found = cells.filter(({ told }) => told[way] === 1);
  const q = stepUp(
    found.map(({ reached }) => reached[way]!),
    (number) => expected[number]!,
  );
  return { found, q };
}

/** (a − f·π) / √(π·(1 − π)): a of the f occurrences are the group's, which has the share π of all units; 0 where it has none or all of them. */
function testCell(dealt: readonly (readonly number[])[], { group, item, said, units }: Cell): TestedCell {
  const sum = (of: readonly number[]): number => of.reduce((total, one) => total + one, 0);
  const [all, unitsOfAll] = [sum(said), sum(units)];
  const told = new Uint8Array(dealt.length);
  const values = Float64Array.from(dealt, (way, number) => {
    let [here, unitsHere, people] = [0, 0, 0];
    way.forEach((own, person) => {
      if (own !== group) return;
      here += said[person]!;
      unitsHere += units[person]!;
      if (said[person]! > 0) people++;
    });
    if (here >= LEAST_OF_GROUP.count && people >= LEAST_OF_GROUP.people) told[number] = 1;
    const share = unitsHere / unitsOfAll;
    return share > 0 && share < 1 ? (here - all * share) / Math.sqrt(share * (1 - share)) : 0;
  });
  return { group, item, told, reached: reachedBy(values) };
}

/** For each value how many are as high. */
function reachedBy(values: Float64Array): Uint16Array {
  const ascending = values.map((value) => -value).sort();
  return Uint16Array.from(values, (value) => countAtMost(ascending, -value));
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
