import type { Reference } from '../../tables/reference.js';
import type { Layer, Pen } from '../pen.js';
import { theme } from '../theme.js';
import type { KeyItem } from './key.js';
import { drawKey } from './key.js';
import { mixColours } from './mix-colour.js';
import { labelRows, labelSize, rowOf } from './row-labels.js';
import { wrapText } from './wrap-text.js';

export interface HeatCell {
  readonly row: string;
  readonly column: string;
  readonly source?: Reference | undefined;
  /** What the colour says; cells of nothing are left out, so that blank means nothing. */
  readonly value: number;
  /** What the number in the cell says. */
  readonly label: string;
  /** A sum of many: its colour would say nothing next to single ones. */
  readonly plain?: boolean;
  /** Drawn with a dark border. */
  readonly marked?: boolean;
}

/** Beside a row or over a column. */
interface HeatLabel {
  readonly label: string;
  readonly note?: string;
  readonly source?: Reference | undefined;
}

export interface HeatGrid {
  readonly rows: readonly (HeatLabel & { readonly row: string })[];
  readonly columns: readonly (HeatLabel & { readonly column: string })[];
  readonly cells: readonly HeatCell[];
  readonly key: { readonly title: string; readonly write: (value: number) => string; readonly marked?: string };
  /** Heading of the notes at the right of each row. */
  readonly notes?: string;
  /** Pixels for all of it. */
  readonly room: { readonly width: number; readonly height: number };
}

const headLine = theme.size.small + 4;

/** A table of coloured cells with its numbers, as large as the room allows. */
export function drawHeatGrid(grid: HeatGrid, pen: Pen): Layer {
  const { room } = grid;
  const most = Math.max(...grid.cells.map(({ value, plain }) => (plain ? 0 : value)));
  const size = labelSize((room.height - 100) / grid.rows.length);
  const names = labelRows({ rows: grid.rows, most: 230, size }, pen);
  const notesWidth = grid.notes === undefined ? 0 : notesColumn(grid, pen);
  const width = Math.floor(Math.min(room.width - names.width - notesWidth - 2, grid.columns.length * widestCell));
  const step = width / grid.columns.length;
  const heads = grid.columns.map(({ column, source, label, note }) => {
    const wrapped = wrapText(label, { width: step - 4, size: theme.size.small, lines: 3, measure: pen.measure });
    const lines = note === undefined ? wrapped : [...wrapped, note];
    // Vega hangs the further lines below the first, whatever the baseline.
    return { column, source, label: lines.join('\n'), lines: lines.length, y: -6 - (lines.length - 1) * headLine };
  });
  const headHeight = Math.max(...heads.map(({ lines }) => lines)) * headLine + 6;
  const key = drawKey({ items: heatKey(grid.key, most), width: room.width, above: headHeight + 2, left: names.width }, pen);
  const height = Math.floor(room.height - headHeight - key.height);
  const numberSize = Math.max(theme.size.least, Math.min(theme.size.label, Math.floor(height / grid.rows.length) - 4));
  const column = { field: 'column', type: 'ordinal', axis: null, scale: { domain: grid.columns.map((each) => each.column), padding: 0 } };
  const y = rowOf(grid.rows);
  return {
    width,
    height,
    layer: [
      ...key.layers,
      {
        data: { values: grid.cells.map((cell) => ({ ...cell, fill: cell.plain ? theme.colour.band : heatColour(cell.value / most) })) },
        mark: { type: 'rect', stroke: theme.colour.paper, strokeWidth: 2, cornerRadius: 3, tooltip: true },
        encoding: {
          x: column,
          ...y,
          fill: { field: 'fill', type: 'nominal', scale: null },
        },
      },
      ...border(grid.cells, column, y),
      {
        // Written on the cell: the pointer is to reach the cell below.
        data: { values: grid.cells.map(({ source: _, ...cell }) => cell) },
        mark: { type: 'text', baseline: 'middle', fontSize: numberSize },
        encoding: { x: column, ...y, text: { field: 'label', type: 'nominal' } },
      },
      names.layer,
      {
        data: { values: heads },
        mark: {
          type: 'text',
          align: 'center',
          baseline: 'bottom',
          fontSize: theme.size.small,
          lineHeight: headLine,
          color: theme.colour.ink,
        },
        encoding: {
          x: column,
          y: { field: 'y', type: 'quantitative', scale: null, axis: null },
          text: { field: 'label', type: 'nominal' },
        },
      },
      ...(grid.notes === undefined ? [] : notesLayers(grid, { width, heading: grid.notes })),
    ],
  };
}

/** Wider cells would pull a row apart. */
const widestCell = 300;

/** The colour rises a little faster for small values, so that one frequent item does not bleach all others. */
const evening = 0.75;

function heatColour(part: number): string {
  return mixColours(theme.heat, part ** evening);
}

function heatKey(key: HeatGrid['key'], most: number): readonly KeyItem[] {
  const steps = [0.25, 0.5, 0.75, 1].map((part) => ({
    label: key.write(most * part ** (1 / evening)),
    shape: 'square' as const,
    fill: mixColours(theme.heat, part),
  }));
  const marked =
    key.marked === undefined ? [] : [{ label: key.marked, shape: 'square' as const, fill: theme.colour.paper, stroke: theme.colour.ink }];
  return [{ label: key.title }, ...steps, ...marked];
}

function border(cells: readonly HeatCell[], x: Layer, y: Layer): readonly Layer[] {
  const marked = cells.filter((cell) => cell.marked);
  if (marked.length === 0) return [];
  return [
    {
      data: { values: marked.map(({ source: _, ...cell }) => cell) },
      mark: { type: 'rect', filled: false, stroke: theme.colour.ink, strokeWidth: 1.6, cornerRadius: 3 },
      encoding: { x, ...y },
    },
  ];
}

function notesColumn(grid: HeatGrid, pen: Pen): number {
  const texts = [grid.notes ?? '', ...grid.rows.map(({ note }) => note ?? '')];
  return Math.max(...texts.map((text) => pen.measure(text, theme.size.small))) + 16;
}

function notesLayers(grid: HeatGrid, at: { readonly width: number; readonly heading: string }): readonly Layer[] {
  const mark = { type: 'text', align: 'left', fontSize: theme.size.small, color: theme.colour.quiet };
  return [
    {
      data: { values: grid.rows.map(({ row, source, note }) => ({ row, source, note: note ?? '' })) },
      mark: { ...mark, baseline: 'middle' },
      encoding: { ...rowOf(grid.rows), x: { value: at.width + 14 }, text: { field: 'note', type: 'nominal' } },
    },
    {
      data: { values: [{ heading: at.heading }] },
      mark: { ...mark, baseline: 'bottom' },
      encoding: { x: { value: at.width + 14 }, y: { value: -6 }, text: { field: 'heading', type: 'nominal' } },
    },
  ];
}
