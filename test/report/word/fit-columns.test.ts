import { describe, expect, it } from 'vitest';
import { fitColumns } from '../../../src/report/word/fit-columns.js';

describe('fitColumns', () => {
  it('stretches columns that leave room, each in its measure', () => expect(fitColumns([10, 30], 80)).toEqual([20, 60]));

  it('gives a column that asks for little all of it, and the long ones the rest by their roots', () =>
    expect(fitColumns([10, 90, 360], 100)).toEqual([10, 30, 60]));

  it('is content with what is there: of 30 columns none has nothing, and together they fit', () => {
    const widths = fitColumns(
      Array.from({ length: 30 }, (_, i) => 100 + i * 50),
      9000,
    );
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(100);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(9000);
  });

  it('knows tables without columns', () => expect(fitColumns([], 100)).toEqual([]));
});
