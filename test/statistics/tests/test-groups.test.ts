import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/math/random.js';
import { assignments, MOST_WAYS, waysToGroup } from '../../../src/statistics/tests/assignments.js';
import { testGroups } from '../../../src/statistics/tests/test-groups.js';

describe('assignments', () => {
  it('are all ways where these are few, the given one first, and else a seeded sample', () => {
    const all = assignments([0, 0, 1, 2], 1);
    expect(waysToGroup([2, 1, 1])).toBe(12);
    expect([all.length, new Set(all.map(String)).size, all[0]]).toEqual([12, 12, [0, 0, 1, 2]]);
    const many = Array.from({ length: 30 }, (_, i) => i % 2);
    const drawn = assignments(many, 1);
    expect(waysToGroup([15, 15])).toBe(155_117_520);
    expect([drawn.length, drawn[0]]).toEqual([1 + MOST_WAYS, many]);
    expect(drawn.every((way) => way.filter((group) => group === 0).length === 15)).toBe(true);
    expect(assignments(many, 1)).toEqual(drawn);
    expect(assignments(many, 2)).not.toEqual(drawn);
  });
});

/** Eight people of 100 words in two groups of four. */
const GROUPS = [0, 0, 0, 0, 1, 1, 1, 1];
const UNITS = GROUPS.map(() => 100);

describe('testGroups', () => {
  const testOne = (units: readonly number[], counts: readonly (readonly number[])[]) => {
    const { ways, testOf, anyP } = testGroups(GROUPS, [{ units, counts }], 1);
    return { ways, anyP, testOf: testOf[0] ?? (() => ({ p: null, q: null })) };
  };

  it('counts the ways in which the difference is as large', () => {
    const { testOf, ways, anyP } = testOne(UNITS, [[4, 3, 5, 2, 0, 0, 1, 0]]);
    expect(ways).toEqual([70, 70]);
    // Only these four people say it so often: 1 of 70 ways; in all ways together as many p as ways have one so small.
    expect(testOf(0, 0)).toEqual({ p: 1 / 70, q: 2 / 70 });
    expect(testOf(1, 0)).toEqual({ p: null, q: null });
    // The same people could be the other group.
    expect(anyP).toBe(2 / 70);
  });

  it('takes people as the unit: what one of them says often is no difference of groups', () => {
    // The same person is in the group in half of the ways, with the other in 15 of 70.
    expect(testOne(UNITS, [[50, 1, 0, 0, 0, 0, 0, 0]]).testOf(0, 0).p).toBeCloseTo(15 / 70, 12);
  });

  it('finds no more for a group of those who speak most', () => {
    const units = [1000, 900, 800, 700, 40, 30, 20, 10];
    const random = seededRandom(1);
    const said = (n: number): number => Array.from({ length: n }, random).filter((x) => x < 0.01).length;
    const counts = Array.from({ length: 200 }, () => units.map(said));
    const { testOf } = testOne(units, counts);
    const small = counts.filter((_, item) => (testOf(0, item).p ?? 1) <= 0.1).length;
    expect(small / counts.length).toBeLessThan(0.15);
  });

  it('says how often something differs as much where nobody does, over all families together', () => {
    const random = seededRandom(3);
    const said = (): number => Array.from({ length: 100 }, random).filter((x) => x < 0.03).length;
    const shares = Array.from({ length: 60 }, () => {
      const family = { units: UNITS, counts: Array.from({ length: 10 }, () => UNITS.map(said)) };
      return testGroups(GROUPS, [family, family], 1).anyP ?? 1;
    });
    // Each is as likely as any other.
    for (const limit of [0.25, 0.5, 0.75])
      expect(Math.abs(shares.filter((share) => share <= limit).length / 60 - limit)).toBeLessThan(0.15);
    expect(testGroups(GROUPS, [], 1).anyP).toBeNull();
  });

  it('cannot tell where there are 20 ways or fewer', () => {
    const { ways, testOf, anyP } = testGroups([0, 0, 0, 1, 1, 1], [{ units: [9, 9, 9, 9, 9, 9], counts: [[3, 3, 3, 0, 0, 0]] }], 1);
    expect(ways).toEqual([20, 20]);
    expect([testOf[0]?.(0, 0), anyP]).toEqual([{ p: null, q: null }, null]);
  });
});
