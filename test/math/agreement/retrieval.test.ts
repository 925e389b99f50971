import { describe, expect, it } from 'vitest';
import { retrieval } from '../../../src/math/agreement/retrieval.js';

describe('retrieval', () => {
  it('counts each unit with its weight', () => {
    const units = [
      { found: true, there: true, weight: 3 },
      { found: true, there: false, weight: 1 },
      { found: false, there: true, weight: 9 },
      { found: false, there: false, weight: 50 },
    ];
    expect(retrieval(units)).toEqual({ precision: 3 / 4, recall: 3 / 12, f1: 6 / 16 });
  });

  it('is not defined where nothing is found, or nothing there', () => {
    expect(retrieval([{ found: false, there: true, weight: 1 }])).toEqual({ precision: null, recall: 0, f1: 0 });
    expect(retrieval([])).toEqual({ precision: null, recall: null, f1: null });
  });
});
