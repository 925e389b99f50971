import { describe, expect, it } from 'vitest';
import { hypergeometric } from '../../../src/math/distributions/hypergeometric.js';
import { expectNear } from '../near.js';

describe('hypergeometric', () => {
  it('counted by hand: two of 3 marked among 3 of 6 drawn in 9 of 20 ways', () =>
    expectNear(hypergeometric({ both: 2, row: 3, column: 3, total: 6 }), 9 / 20));

  // python3 -c "import mpmath as m; m.mp.dps = 40; print(m.binomial(9, 5) * m.binomial(74, 3) / m.binomial(83, 8), m.binomial(50, 40) * m.binomial(999950, 19960) / m.binomial(10**6, 20000))"
  it.each([
    [5, 8, 9, 83, 0.0002070779859629804],
    [40, 20000, 50, 1000000, 8.88568239418911e-59],
  ])('of %d in %d, %d of %d agrees with mpmath', (both, row, column, total, expected) =>
    expectNear(hypergeometric({ both, row, column, total }), expected),
  );

  it('is certain where the row is empty or full', () => {
    expect(hypergeometric({ both: 0, row: 0, column: 3, total: 6 })).toBe(1);
    expect(hypergeometric({ both: 3, row: 6, column: 3, total: 6 })).toBe(1);
    expect(hypergeometric({ both: 2, row: 6, column: 3, total: 6 })).toBe(0);
  });
});
