import { seededRandom } from '../../math/random.js';

/** With so many ways or fewer all of them are gone through; else the groups as they are, and so many draws. */
export const MOST_WAYS = 2000;

/** In how many ways people could be dealt into groups of these sizes: n! / Π k!. Beyond 2^53 it is only about right. */
export function waysToGroup(sizes: readonly number[]): number {
  let ways = 1;
  let people = 0;
  for (const size of sizes) for (let i = 1; i <= size; i++) ways = (ways * ++people) / i;
  return Math.round(ways);
}

/**
 * Ways to deal people into groups of the sizes that there are, the group of each person by number; the first is the one given. All of them where
 * there are at most MOST_WAYS, in order of code; else that and MOST_WAYS random ones.
 *
 * @param groupOf the group of each person.
 */
export function assignments(groupOf: readonly number[], seed: number): readonly (readonly number[])[] {
  const sizes = countEach(groupOf);
  if (waysToGroup(sizes) > MOST_WAYS) {
    const random = seededRandom(seed);
    return [groupOf, ...Array.from({ length: MOST_WAYS }, () => shuffled(groupOf, random))];
  }
  const key = groupOf.join();
  return [groupOf, ...everyWay(sizes, groupOf.length).filter((way) => way.join() !== key)];
}

function countEach(groupOf: readonly number[]): readonly number[] {
  const sizes = new Array<number>(Math.max(0, ...groupOf) + 1).fill(0);
  for (const group of groupOf) sizes[group]! += 1;
  return sizes;
}

function everyWay(left: readonly number[], people: number): readonly (readonly number[])[] {
  if (people === 0) return [[]];
  return left.flatMap((room, group) =>
    room === 0
      ? []
      : everyWay(
          left.map((size, i) => (i === group ? size - 1 : size)),
          people - 1,
        ).map((rest) => [group, ...rest]),
  );
}

/** Fisher–Yates. */
function shuffled(labels: readonly number[], random: () => number): readonly number[] {
  const own = [...labels];
  for (let last = own.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [own[last], own[other]] = [own[other]!, own[last]!];
  }
  return own;
}
