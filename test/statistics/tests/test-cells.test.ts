import { describe, expect, it } from 'vitest';
import { fisherTwoSided } from '../../../src/math/tests/fisher.js';
import { testCells } from '../../../src/statistics/tests/test-cells.js';
import type { TurnCounts } from '../../../src/statistics/tests/turn-counts.js';

const NONE = new Uint32Array();
/** Two speakers with 5 and 7 units, and two terms, each said 4 times. */
const TURNS: TurnCounts = {
  ...{ terms: [0, 1], totals: Uint32Array.of(4, 4), total: 12, speakers: 2, test: fisherTwoSided },
  ...{ turnNumbers: [], sectionOf: [], speakerOf: NONE, units: NONE, order: NONE, strata: NONE },
  ...{ starts: NONE, turnOf: NONE, count: NONE },
};
const COUNTS = { counts: Uint32Array.of(4, 1, 0, 3), units: Float64Array.of(5, 7) };

describe('testCells', () => {
  it('tests each cell against all other speakers', () => {
    const test = testCells(TURNS, COUNTS);
    // python3 -c "from scipy.stats import fisher_exact as f; print([f(t)[1] for t in ([[4,1],[0,7]], [[1,4],[3,4]], [[0,7],[4,1]], [[3,4],[1,4]])])"
    const expected = [0.010101010101010102, 0.5757575757575758, 0.010101010101010102, 0.5757575757575758];
    expected.forEach((p, cell) => {
      expect(test(cell)).toBeCloseTo(p, 12);
    });
  });

  it('tests each combination of counts of a speaker once', () => {
    let tests = 0;
    const counted = { ...TURNS, test: (): number => ++tests };
    const test = testCells(counted, { ...COUNTS, counts: Uint32Array.of(2, 2, 2, 2) });
    expect([0, 1, 2, 3, 0].map(test)).toEqual([1, 1, 2, 2, 1]);
  });
});
