import { describe, expect, it } from 'vitest';
import { labelPoints } from '../../../src/charts/layout/label-points.js';

const area = { width: 200, height: 100 };
const size = { width: 40, height: 20 };

describe('labelPoints', () => {
  it('puts a label beside its mark, and none on a mark without a label', () => {
    const discs = [
      { x: 50, y: 50, radius: 4 },
      { x: 150, y: 50, radius: 4 },
    ];
    expect(labelPoints({ discs, sizes: [size, null], area })).toEqual([{ x: 78, y: 50 }, null]);
  });

  it('leaves out a point whose mark or label would overlap one before it', () => {
    const spot = { x: 50, y: 50, radius: 4 };
    expect(labelPoints({ discs: [spot, { ...spot, x: 53 }], sizes: [size, size], area })).toEqual([expect.anything(), null]);
  });

  it('leaves out a point whose label finds no room near it', () => {
    const around = [-40, 40].flatMap((by) => [
      { x: 200 + by, y: 200, radius: 30 },
      { x: 200, y: 200 + by, radius: 30 },
    ]);
    const drawing = { discs: [{ x: 200, y: 200, radius: 4 }, ...around], area: { width: 400, height: 400 } };
    expect(labelPoints({ ...drawing, sizes: [size, null, null, null, null] })[0]).toBeNull();
  });
});
