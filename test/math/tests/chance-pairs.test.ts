import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/math/random.js';
import { expectChancePairs } from '../../../src/math/tests/chance-pairs.js';
import { attractionTest } from '../../../src/math/tests/independence.js';
import { expectNear } from '../near.js';

describe('expectChancePairs', () => {
  it('counts by hand: two terms in 3 of 6 sentences share all three in one case of twenty', () => {
    const expected = expectChancePairs({ totals: [3, 3], units: 6, least: 2 });
    expectNear(expected(1 / 20), 1 / 20);
    expect(expected(0.04)).toBe(0);
  });

  it('adds up all pairs of terms, also those that never met', () => {
    const expected = expectChancePairs({ totals: [3, 3, 3, 3], units: 6, least: 2 });
    expectNear(expected(1 / 20), 6 / 20);
    expectNear(expected(1), 6 * (1 / 20 + 9 / 20));
  });

  it('tells how many pairs are listed when terms fall on sentences at random', () => {
    const family = { totals: [3, 3, 4, 5, 6, 8, 10, 12], units: 40, least: 2 };
    const random = seededRandom(1);
    const draws = 2000;
    let listed = 0;
    for (let draw = 0; draw < draws; draw++) {
      const sets = family.totals.map((total) => {
        const set = new Set<number>();
        while (set.size < total) set.add(Math.floor(random() * family.units));
        return set;
      });
      sets.forEach((a, i) => {
        for (const b of sets.slice(i + 1)) {
          const both = [...a].filter((unit) => b.has(unit)).length;
          const p = attractionTest({ both, row: a.size, column: b.size, total: family.units });
          if (both >= family.least && p <= 0.05) listed++;
        }
      });
    }
    expect(listed / draws / expectChancePairs(family)(0.05)).toBeGreaterThan(0.9);
    expect(listed / draws / expectChancePairs(family)(0.05)).toBeLessThan(1.1);
  });

  it('expects nothing of no terms', () => expect(expectChancePairs({ totals: [], units: 0, least: 2 })(1)).toBe(0));
});
