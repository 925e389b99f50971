import { type Body, bodyHeight, headCell, type MeasurePoints, type TableCell } from './deck.js';
import { shortText } from './short-text.js';

/** Points of type, inches of rows. */
const SIZE = 14;
const HEAD = 0.42;
/** A machine without the font takes one that is wider. */
const WIDER = 1 / 0.88;

export interface TextColumn {
  readonly title: string;
  /** Inches. */
  readonly width: number;
  readonly numeric?: true;
  /** Where a text may take more than one. */
  readonly lines?: number;
  readonly bold?: true;
  readonly quiet?: true;
}

interface TextTable {
  readonly name: string;
  readonly columns: readonly TextColumn[];
  readonly rows: readonly (readonly string[])[];
  /** Inches of a row. */
  readonly rowHeight: number;
}

/** How many rows stand on a slide. */
export const rowsOnSlide = (rowHeight: number): number => Math.floor((bodyHeight(false) - HEAD) / rowHeight);

/** A native table of texts, each cut to what its cell holds. */
export function textTable({ name, columns, rows, rowHeight }: TextTable, measure: MeasurePoints): Body {
  const cellOf = (text: string, { width, lines = 1, numeric, bold, quiet }: TextColumn): TableCell => ({
    text: numeric ? text : shortText(text, { width: ((width - 0.2) * 72) / WIDER, size: SIZE, measure, lines }),
    align: numeric ? 'right' : 'left',
    ...(bold && { bold }),
    ...(quiet && { quiet }),
  });
  const heads = columns.map(({ title, numeric = false }) => headCell({ title, numeric }));
  const body = rows.map((row) => columns.map((column, i) => cellOf(row[i] ?? '', column)));
  const widths = columns.map(({ width }) => width);
  return { kind: 'table', table: { name, widths, headHeight: HEAD, rowHeight, size: SIZE, rows: [heads, ...body] } };
}
