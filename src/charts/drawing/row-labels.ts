import type { Reference } from '../../tables/reference.js';
import type { Layer, Pen } from '../pen.js';
import { theme } from '../theme.js';
import { centreLines } from './centre-lines.js';
import { fitText } from './wrap-text.js';

export interface LabelledRow {
  /** Value of the field `row` in the drawing's data. */
  readonly row: string;
  readonly label: string;
  /** What the label stands for. */
  readonly source?: Reference | undefined;
  /** Default: ink. */
  readonly ink?: string;
}

/** Labels left of the rows of a drawing, cut to the room there is; one line each. */
export interface RowLabels {
  readonly layer: Layer;
  /** Pixels left of the drawing that they take, with a gap. */
  readonly width: number;
}

const gap = 12;

export function labelRows(
  box: {
    readonly rows: readonly LabelledRow[];
    /** All rows of the drawing, where not every one has a label. */
    readonly all?: readonly { readonly row: string }[];
    readonly most: number;
    readonly size: number;
    readonly lines?: number;
  },
  pen: Pen,
): RowLabels {
  const values = box.rows.map(({ row, source, label, ink }) => ({
    row,
    source,
    ink: ink ?? theme.colour.ink,
    label: fitText(label, { width: box.most, size: box.size, lines: box.lines ?? 1, measure: pen.measure }),
  }));
  const widths = values.flatMap(({ label }) => label.split('\n').map((line) => pen.measure(line, box.size)));
  return {
    width: Math.ceil(Math.max(0, ...widths)) + gap,
    layer: {
      data: { values },
      mark: { type: 'text', align: 'right', fontSize: box.size, ...centreLines('label', box.size + 3) },
      encoding: {
        ...rowOf(box.all ?? box.rows),
        x: { value: -gap },
        text: { field: 'label', type: 'nominal' },
        color: { field: 'ink', type: 'nominal', scale: null },
      },
    },
  };
}

/** The vertical encoding of a drawing in labelled rows. */
export function rowOf(rows: readonly { readonly row: string }[]): Layer {
  return {
    y: { field: 'row', type: 'ordinal', axis: null, scale: { domain: rows.map(({ row }) => row), padding: 0 } },
  };
}

/** The size at which labels fit into rows of this height. */
export function labelSize(height: number, most: number = theme.size.label): number {
  return Math.max(theme.size.least, Math.min(most, Math.floor(height) - 2));
}
