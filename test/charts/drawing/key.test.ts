import { describe, expect, it } from 'vitest';
import { drawKey } from '../../../src/charts/drawing/key.js';

const pen = { language: 'zh', measure: (text: string, size: number) => [...text].length * size } as const;
const items = [
  { label: '颜色' },
  { label: '多', shape: 'square', fill: '#111111' },
  { label: '少', shape: 'circle', stroke: '#222222' },
] as const;

interface Placed {
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly words: number;
}
const placedIn = ({ layers }: ReturnType<typeof drawKey>): readonly Placed[] =>
  layers.slice(-1).flatMap(({ data }) => (data as { readonly values: readonly Placed[] }).values);

describe('drawKey', () => {
  it('puts items one after another on a line, words behind their mark', () => {
    const key = drawKey({ items, width: 500, left: 0 }, pen);
    expect(key.height).toBe(24);
    // Widths: 2 × 13; mark 20 + 13; a gap of 22 between items.
    expect(placedIn(key).map(({ label, x, words }) => [label, x, words])).toEqual([
      ['颜色', 3, 3],
      ['多', 3 + 26 + 22, 51 + 20],
      ['少', 51 + 33 + 22, 106 + 20],
    ]);
  });

  it('wraps what does not fit, and begins left of the origin and above the drawing', () => {
    const key = drawKey({ items, width: 90, left: 10, above: 5 }, pen);
    expect(key.height).toBe(48);
    expect(placedIn(key).map(({ x, y }) => [x, y])).toEqual([
      [-7, 8 - 53],
      [41, 8 - 53],
      [-7, 32 - 53],
    ]);
  });

  it('takes no room without items', () => {
    expect(drawKey({ items: [], width: 90, left: 0 }, pen)).toEqual({ layers: [], height: 0 });
  });
});
