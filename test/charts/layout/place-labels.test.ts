import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../../src/charts/layout/place-labels.js';
import { spreadPoints } from '../../../src/charts/layout/spread-points.js';

const area = { width: 1208, height: 530 };
const box = ({ x, y }: { x: number; y: number }, width: number, height: number) => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});
const touch = (a: ReturnType<typeof box>, b: ReturnType<typeof box>): boolean =>
  a.left < b.right - 1e-6 && b.left < a.right - 1e-6 && a.top < b.bottom - 1e-6 && b.top < a.bottom - 1e-6;

describe('placeLabels', () => {
  it('puts a lonely label to the right of its disc', () => {
    expect(placeLabels({ discs: [{ x: 100, y: 100, radius: 10 }], sizes: [{ width: 40, height: 20 }], area })).toEqual([
      { x: 134, y: 100 },
    ]);
  });

  it('puts a label at the right border to the left', () => {
    expect(placeLabels({ discs: [{ x: 1190, y: 100, radius: 10 }], sizes: [{ width: 40, height: 20 }], area })).toEqual([
      { x: 1156, y: 100 },
    ]);
  });

  it('keeps thirty labels apart, off every disc and inside, wherever the nodes lie', () => {
    const node = fc.record({
      x: fc.integer({ min: -50, max: 50 }),
      y: fc.integer({ min: -50, max: 50 }),
      radius: fc.integer({ min: 6, max: 20 }),
      letters: fc.integer({ min: 2, max: 7 }),
    });
    fc.assert(
      fc.property(fc.array(node, { minLength: 1, maxLength: 30 }), (nodes) => {
        const inner = { width: area.width - 48, height: area.height - 48, gap: 14 };
        const discs = spreadPoints(nodes, inner).map((disc) => ({ ...disc, x: disc.x + 24, y: disc.y + 24 }));
        const sizes = nodes.map(({ letters }) => ({ width: letters * 15 + 6, height: 20 }));
        const places = placeLabels({ discs, sizes, area });
        const labels = places.map((place, index) => box(place, sizes[index]?.width ?? 0, 20));
        const circles = discs.map((disc) => box(disc, 2 * disc.radius, 2 * disc.radius));
        for (const [index, label] of labels.entries()) {
          expect(label.left >= 0 && label.right <= area.width && label.top >= 0 && label.bottom <= area.height).toBe(true);
          expect(circles.some((circle) => touch(label, circle))).toBe(false);
          expect(labels.slice(index + 1).some((other) => touch(label, other))).toBe(false);
        }
      }),
      { seed: 1, numRuns: 200, endOnFailure: true },
    );
  });
});
