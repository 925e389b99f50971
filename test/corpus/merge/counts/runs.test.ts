import { describe, expect, it } from 'vitest';
import { runs } from '../../../../src/corpus/merge/counts/runs.js';

describe('runs', () => {
  it('cuts numbers where they change, end exclusive', () => {
    expect(runs(Int32Array.of(4, 4, 1, 4))).toEqual([
      { from: 0, to: 2 },
      { from: 2, to: 3 },
      { from: 3, to: 4 },
    ]);
    expect(runs(new Int32Array())).toEqual([]);
  });
});
