import { describe, expect, it } from 'vitest';
import { association } from '../../../src/math/effects/association.js';
import { expectNear } from '../near.js';

describe('association', () => {
  // python3 -c "from math import log2; print(log2(3 * 83 / (3 * 4)) / -log2(3 / 83))"
  it('counts by hand: 3 sentences with both, 3 and 4 with either, of 83', () => {
    const { dice, jaccard, npmi } = association({ both: 3, row: 3, column: 4, total: 83 });
    expectNear(dice, 6 / 7);
    expectNear(jaccard, 3 / 4);
    expectNear(npmi, 0.913354732024184);
  });

  it('has its ends: never together, by chance, never apart', () => {
    expect(association({ both: 0, row: 3, column: 4, total: 83 })).toEqual({ dice: 0, jaccard: 0, npmi: -1 });
    expect(association({ both: 2, row: 4, column: 4, total: 8 }).npmi).toBe(0);
    expect(association({ both: 3, row: 3, column: 3, total: 9 })).toEqual({ dice: 1, jaccard: 1, npmi: 1 });
    expect(association({ both: 5, row: 5, column: 5, total: 5 })).toEqual({ dice: 1, jaccard: 1, npmi: 1 });
    expect(association({ both: 0, row: 0, column: 0, total: 0 })).toEqual({ dice: 0, jaccard: 0, npmi: -1 });
  });
});
