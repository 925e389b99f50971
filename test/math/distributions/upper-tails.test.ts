import { describe, expect, it } from 'vitest';
import { upperTails } from '../../../src/math/distributions/upper-tails.js';
import { fisherUpper } from '../../../src/math/tests/fisher.js';
import { expectNear } from '../near.js';

describe('upperTails', () => {
  it('counts by hand: two or three of 3 marked among 3 of 6 drawn', () => {
    const [two = 0, three = 0, ...more] = upperTails({ both: 2, row: 3, column: 3, total: 6 }, 0);
    expectNear(two, 10 / 20);
    expectNear(three, 1 / 20);
    expect(more).toEqual([]);
  });

  it('gives what the test of each table alone gives', () => {
    for (const [row, column, total] of [
      [3, 3, 40],
      [12, 30, 90],
      [60, 80, 7000],
      [5, 400, 401],
    ] as const) {
      const both = Math.max(2, row + column - total);
      upperTails({ both, row, column, total }, 1e-200).forEach((p, i) => {
        expectNear(p, fisherUpper({ both: both + i, row, column, total }));
      });
    }
  });

  it('ends with the first tail that is small enough', () => {
    const tails = upperTails({ both: 2, row: 60, column: 80, total: 7000 }, 1e-6);
    expect(tails.filter((p) => p < 1e-6)).toHaveLength(1);
    expect(tails.at(-1)).toBeLessThan(1e-6);
  });

  it('is empty where the margins allow no such table', () => expect(upperTails({ both: 4, row: 3, column: 5, total: 9 }, 0)).toEqual([]));
});
