import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeWords } from '../../../src/charts/layout/place-words.js';

const area = { width: 600, height: 300, gap: 3 };
const size = fc.record({ width: fc.integer({ min: 10, max: 200 }), height: fc.integer({ min: 10, max: 60 }) });

describe('placeWords', () => {
  it('lets no word touch another or leave the area, whatever their sizes', () => {
    let placedLists = 0;
    fc.assert(
      fc.property(fc.array(size, { minLength: 1, maxLength: 25 }), (sizes) => {
        const placed = placeWords(sizes, area);
        if (placed === null) return;
        placedLists++;
        expect(placed.map(({ width, height }) => ({ width, height }))).toEqual(sizes);
        for (const [i, { x, y, width, height }] of placed.entries()) {
          expect(Math.min(x - width / 2, area.width - x - width / 2, y - height / 2, area.height - y - height / 2)).toBeGreaterThanOrEqual(
            0,
          );
          for (const other of placed.slice(i + 1)) {
            const apart = Math.max(Math.abs(x - other.x) - (width + other.width) / 2, Math.abs(y - other.y) - (height + other.height) / 2);
            expect(apart).toBeGreaterThanOrEqual(area.gap);
          }
        }
      }),
      { numRuns: 60, seed: 7 },
    );
    expect(placedLists).toBeGreaterThan(20);
  });

  it('puts the first into the middle, and the same words always into the same places', () => {
    const sizes = Array.from({ length: 12 }, (_, i) => ({ width: 120 - 5 * i, height: 40 - 2 * i }));
    const placed = placeWords(sizes, area);
    expect(placed?.[0]).toEqual({ ...sizes[0], x: 300, y: 150 });
    expect(placeWords(sizes, area)).toEqual(placed);
  });

  it('has no places where one word has no room, be it too wide or the last of too many', () => {
    expect(placeWords([{ width: 601, height: 10 }], area)).toBeNull();
    expect(placeWords(Array<{ width: number; height: number }>(40).fill({ width: 150, height: 40 }), area)).toBeNull();
  });
});
