import { describe, expect, it } from 'vitest';
import { orderBySimilarity } from '../../../src/charts/theme-pairs/order-by-similarity.js';

describe('orderBySimilarity', () => {
  it('begins with the closest pair and puts the next to the end it is close to', () => {
    const pairs = [
      { a: 'A', b: 'B', dice: 0.9 },
      { a: 'A', b: 'C', dice: 0.5 },
      { a: 'B', b: 'D', dice: 0.4 },
      { a: 'C', b: 'D', dice: 0.1 },
    ];
    expect(orderBySimilarity(['A', 'B', 'C', 'D'], pairs)).toEqual(['C', 'A', 'B', 'D']);
  });

  it('orders items that never meet by their names', () => {
    expect(orderBySimilarity(['C', 'A', 'B'], [])).toEqual(['A', 'B', 'C']);
  });
});
