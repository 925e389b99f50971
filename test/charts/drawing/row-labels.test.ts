import { describe, expect, it } from 'vitest';
import { labelRows, labelSize, rowOf } from '../../../src/charts/drawing/row-labels.js';

/** Every character is as wide as the size. */
const pen = { language: 'zh', measure: (text: string, size: number) => [...text].length * size } as const;

describe('labelRows', () => {
  const rows = [
    { row: 'a', label: '水' },
    { row: 'b', label: '地下水模型' },
  ];

  it('cuts labels to the room and takes the width of the widest with a gap', () => {
    const { width, layer } = labelRows({ rows, most: 40, size: 10 }, pen);
    expect(layer.data).toEqual({
      values: [
        { row: 'a', source: undefined, ink: '#1b2430', label: '水' },
        { row: 'b', source: undefined, ink: '#1b2430', label: '地下水…' },
      ],
    });
    expect(width).toBe(40 + 12);
  });

  it('keeps the order of all rows of the drawing where only some have a label', () => {
    const { layer } = labelRows({ rows: rows.slice(0, 1), all: [{ row: 'z' }, { row: 'a' }], most: 40, size: 10 }, pen);
    expect(layer.encoding).toMatchObject(rowOf([{ row: 'z' }, { row: 'a' }]));
  });
});

describe('labelSize', () => {
  it('fits into the row, never below 12 pixels and never above the most', () => {
    expect([8, 16.9, 40].map((height) => labelSize(height))).toEqual([12, 14, 15]);
    expect(labelSize(40, 13)).toBe(13);
  });
});
