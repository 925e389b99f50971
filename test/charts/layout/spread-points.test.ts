import { describe, expect, it } from 'vitest';
import { partPoints, spreadPoints } from '../../../src/charts/layout/spread-points.js';

describe('spreadPoints', () => {
  it('stretches points over the area', () => {
    expect(
      spreadPoints(
        [
          { x: 3, y: 5, radius: 1 },
          { x: 4, y: 7, radius: 1 },
        ],
        { width: 100, height: 50, gap: 0 },
      ),
    ).toEqual([
      { x: 0, y: 0, radius: 1 },
      { x: 100, y: 50, radius: 1 },
    ]);
  });

  it('parts two points on one spot', () => {
    const discs = spreadPoints(
      [
        { x: 0, y: 0, radius: 5 },
        { x: 0, y: 0, radius: 5 },
      ],
      { width: 100, height: 100, gap: 4 },
    );
    expect(Math.abs((discs[0]?.x ?? 0) - (discs[1]?.x ?? 0))).toBeCloseTo(14);
  });

  it('gives nothing for nothing', () => {
    expect(spreadPoints([], { width: 100, height: 100, gap: 4 })).toEqual([]);
  });
});

describe('partPoints', () => {
  it('moves only discs that touch, and keeps what else is known of them', () => {
    const far = { x: 90, y: 90, radius: 5, name: '丙' };
    const [one, other, third] = partPoints([{ x: 40, y: 50, radius: 5, name: '甲' }, { x: 46, y: 50, radius: 5, name: '乙' }, far], {
      width: 100,
      height: 100,
      gap: 0,
    });
    expect([one?.name, other?.name]).toEqual(['甲', '乙']);
    expect((other?.x ?? 0) - (one?.x ?? 0)).toBeCloseTo(10);
    expect(third).toEqual(far);
  });
});
