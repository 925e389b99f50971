import type { Layer, Pen } from '../pen.js';
import { theme } from '../theme.js';

/** What one mark of the drawing means; without a shape, words alone. */
export interface KeyItem {
  readonly label: string;
  readonly shape?: 'square' | 'circle' | 'stroke' | 'M0,-1V1';
  readonly fill?: string;
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
/** Vega's bounds of a symbol are a little wider than the symbol. */
const inset = 3;

/**
 * Items flow from left to right and wrap, by exact widths. `above`: pixels between key and drawing taken by other things; without
 * it, the key is a view of its own. `left`: pixels left of the view's origin at which it begins.
 */
export function drawKey(
  room: { readonly items: readonly KeyItem[]; readonly width: number; readonly above?: number; readonly left: number },
  pen: Pen,
): Key {
  const { items, left } = room;
  if (items.length === 0) return { layers: [], height: 0 };
  const placed = flow(room, pen);
  const height = (Math.max(...placed.map(({ line }) => line)) + 1) * lineHeight;
  const values = placed.map(({ item, x, line }) => ({
    x: x - left,
    y: line * lineHeight + lineHeight / 2 - 4 - (room.above === undefined ? 0 : height + room.above),
    label: item.label,
    words: x - left + swatchOf(item),
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
        data: { values: values.filter(({ shape }) => shape !== undefined) },
        mark: { type: 'point', size: swatch * swatch, strokeWidth: 1.5, xOffset: swatch / 2 },
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
        mark: { type: 'text', align: 'left', baseline: 'middle', fontSize: size, color: theme.colour.quiet },
        encoding: { ...at, x: { ...at.x, field: 'words' }, text: { field: 'label', type: 'nominal' } },
      },
    ],
  };
}

function flow(
  { items, width }: { readonly items: readonly KeyItem[]; readonly width: number },
  pen: Pen,
): readonly { item: KeyItem; x: number; line: number }[] {
  let x = inset;
  let line = 0;
  return items.map((item) => {
    const needed = swatchOf(item) + pen.measure(item.label, size);
    if (x > inset && x + needed > width) {
      x = inset;
      line += 1;
    }
    const placed = { item, x, line };
    x += needed + gap;
    return placed;
  });
}

function swatchOf(item: KeyItem): number {
  return item.shape === undefined ? 0 : swatch + 6;
}
