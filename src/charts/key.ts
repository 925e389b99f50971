import { theme } from './theme.js';
import type { Layer, Pen } from './pen.js';

/** What one mark of the drawing means. */
export interface KeyItem {
  readonly label: string;
  readonly shape: 'square' | 'circle' | 'stroke' | 'M0,-1V1';
  readonly fill: string;
  readonly stroke?: string;
  readonly dash?: readonly number[];
}

/** A line of marks with their meaning, above the drawing. */
export interface Key {
  readonly layers: readonly Layer[];
  readonly height: number;
}

const size = theme.size.small;
const lineHeight = 24;
const swatch = 14;
const gap = 22;

/** Items flow from left to right and wrap, by exact widths. `above`: pixels between key and drawing taken by other things. */
export function drawKey(items: readonly KeyItem[], room: { readonly width: number; readonly above: number; readonly left?: number }, pen: Pen): Key {
  if (items.length === 0) return { layers: [], height: 0 };
  const placed = flow(items, room.width, pen);
  const height = (Math.max(...placed.map(({ line }) => line)) + 1) * lineHeight;
  const left = room.left ?? 0;
  const values = placed.map(({ item, x, line }) => ({
    x: x - left,
    y: line * lineHeight - height - room.above + lineHeight / 2 - 4,
    label: item.label,
    shape: item.shape,
    fill: item.fill,
    stroke: item.stroke ?? item.fill,
    dash: item.dash ?? [1, 0],
  }));
  const at = {
    x: { field: 'x', type: 'quantitative', scale: null, axis: null },
    y: { field: 'y', type: 'quantitative', scale: null, axis: null },
  };
  return {
    height,
    layers: [
      {
        data: { values },
        mark: { type: 'point', size: swatch * swatch, strokeWidth: 1.5, xOffset: swatch / 2, opacity: 1 },
        encoding: {
          ...at,
          shape: { field: 'shape', type: 'nominal', scale: null },
          fill: { field: 'fill', type: 'nominal', scale: null },
          stroke: { field: 'stroke', type: 'nominal', scale: null },
          strokeDash: { field: 'dash', type: 'nominal', scale: null },
        },
      },
      {
        data: { values },
        mark: { type: 'text', align: 'left', baseline: 'middle', fontSize: size, dx: swatch + 6, color: theme.colour.quiet },
        encoding: { ...at, text: { field: 'label', type: 'nominal' } },
      },
    ],
  };
}

function flow(items: readonly KeyItem[], width: number, pen: Pen): readonly { item: KeyItem; x: number; line: number }[] {
  let x = 0;
  let line = 0;
  return items.map((item) => {
    const needed = swatch + 6 + pen.measure(item.label, size);
    if (x > 0 && x + needed > width) {
      x = 0;
      line += 1;
    }
    const place = { item, x, line };
    x += needed + gap;
    return place;
  });
}
