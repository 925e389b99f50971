import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../src/files/formats/columns/cells.js';
import { findTimes } from '../../../../src/files/formats/columns/find-times.js';

const TEXT = ['渡口的灯昨晚又灭了。', '今晚就修。', '修灯的钱从哪里来？'];
const find = (...columns: readonly (readonly [name: string, ...cells: readonly Cell[]])[]) =>
  findTimes(
    columns.map(([name, ...cells]) => ({ name, cells })),
    { taken: new Set(), text: TEXT, known: {} },
  );

describe('findTimes', () => {
  it('takes growing times for the beginning, and what is never before it for the end', () =>
    expect(find(['', 0, 3, 5], ['', 2.5, 4.5, 7.5])).toEqual({ start: 0, end: 1, duration: null, unit: 1 }));
  it('finds the unit in which people speak as fast as they do', () =>
    expect(find(['', 0, 3000, 5000], ['', 2500, 4500, 7500]).unit).toBe(1e-3));
  it('reads the unit off the name', () => expect(find(['start_ms', 0, 3, 5])).toMatchObject({ start: 0, unit: 1e-3 }));
  it('takes a column of lengths where there is none of ends', () =>
    expect(find(['start', 0, 3, 5], ['duration', 2, 1, 3])).toMatchObject({ end: null, duration: 1 }));
  it('takes dates with times of day as they are printed', () =>
    expect(find(['time', '2026-06-12 14:00', '2026-06-12 14:01', '2026-06-12 14:02'])).toMatchObject({ start: 0, end: null }));
  it('takes the column that the settings name', () => {
    const columns = [
      { name: '', cells: [0, 3, 5] },
      { name: '', cells: [1, 4, 6] },
    ];
    expect(findTimes(columns, { taken: new Set(), text: TEXT, known: { start: 1 } }).start).toBe(1);
  });
  it('finds none among the numbers of rows', () => expect(find(['', 1, 2, 3])).toMatchObject({ start: null }));
});
