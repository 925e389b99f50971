import { describe, expect, it } from 'vitest';
import { projectPoints } from '../../../src/charts/layout/project-points.js';

describe('projectPoints', () => {
  it('has one scale for both axes, y upwards, and a border of 30 pixels on the longer one', () => {
    const { at, centre } = projectPoints(
      [
        { x: -1, y: 0 },
        { x: 1, y: 0.5 },
      ],
      { width: 260, height: 260 },
    );
    expect(at({ x: -1, y: 0 })).toEqual({ x: 30, y: 155 });
    expect(at({ x: 1, y: 0.5 })).toEqual({ x: 230, y: 105 });
    expect(centre).toEqual({ x: 130, y: 155 });
  });

  it('keeps the average inside where all points lie on one side of it', () => {
    const { centre } = projectPoints(
      [
        { x: 3, y: 1 },
        { x: 4, y: 2 },
      ],
      { width: 460, height: 260 },
    );
    expect(centre.x).toBeGreaterThanOrEqual(30);
    expect(centre.y).toBeLessThanOrEqual(230);
  });
});
