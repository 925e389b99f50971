import { describe, expect, it } from 'vitest';
import { legendColumns } from '../../../src/charts/parts/legend.js';
import type { Pen } from '../../../src/charts/pen.js';

/** Each character has 10 pixels; a symbol 20, a gap 22. */
const pen: Pen = { language: 'zh', version: '0.0.0', measure: (text) => text.length * 10 };

describe('legendColumns', () => {
  const three = ['甲', '乙', '丙'];

  it('puts all entries beside each other where they fit, and as many as do where not', () => {
    expect(legendColumns(three, 3 * 30 + 2 * 22, pen)).toBe(3);
    expect(legendColumns(three, 3 * 30 + 2 * 22 - 1, pen)).toBe(2);
    expect(legendColumns(three, 10, pen)).toBe(1);
  });

  it('takes a column to be as wide as its widest entry', () => {
    const names = ['甲', '乙', '很长的名字', '丁'];
    expect(legendColumns(names, 70 + 30 + 22, pen)).toBe(2);
    expect(legendColumns(names, 70 + 30 + 21, pen)).toBe(1);
  });
});
