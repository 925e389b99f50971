import { describe, expect, it } from 'vitest';
import { fourCells } from '../../../src/math/distributions/four-cells.js';

describe('fourCells', () => {
  it('gives observed and expected count of both, row only, column only and neither', () =>
    expect(fourCells({ both: 3, row: 4, column: 5, total: 10 })).toEqual([
      { observed: 3, expected: 2 },
      { observed: 1, expected: 2 },
      { observed: 2, expected: 3 },
      { observed: 4, expected: 3 },
    ]));

  it('expects 0 everywhere in an empty table', () =>
    expect(fourCells({ both: 0, row: 0, column: 0, total: 0 }).map(({ expected }) => expected)).toEqual([0, 0, 0, 0]));
});
