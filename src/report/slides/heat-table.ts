import type { Brand } from './brand.js';
import type { Body, MeasurePoints, TableCell } from './deck.js';
import { heatColour } from './heat-colour.js';
import { shortText } from './short-text.js';

interface HeatTable {
  readonly name: string;
  /** Heading of the labels. */
  readonly first: string;
  readonly columns: readonly { readonly heading: string; readonly plain?: boolean }[];
  /** `value` decides the colour; 0 has none. */
  readonly rows: readonly {
    readonly label: string;
    readonly cells: readonly { readonly text: string; readonly value: number; readonly bold?: boolean }[];
  }[];
  readonly size: number;
  readonly room: { readonly width: number; readonly height: number };
}

const WIDEST_CELL = 1.6;
const LEAST_PLAIN = 0.8;
const LABEL = { least: 1.3, most: 3.2 };
const HIGHEST_ROW = 0.42;
const HEAD = 0.54;

/** A native table whose cells are coloured from few to many. */
export function heatTable(table: HeatTable, { measure, brand }: { readonly measure: MeasurePoints; readonly brand: Brand }): Body {
  const { first, columns, rows, size, room } = table;
  const longest = Math.max(...[first, ...rows.map(({ label }) => label)].map((label) => measure(label, size))) / 72 + 0.25;
  const label = Math.min(LABEL.most, Math.max(LABEL.least, longest));
  const most = Math.max(...rows.flatMap(({ cells }) => cells.map(({ value }, i) => (columns[i]?.plain ? 0 : value))), Number.MIN_VALUE);
  const short = (text: string, width: number): string => shortText(text, { width: (width - 0.16) * 72, size, measure });
  // Bold is wider, and a machine without the font takes one that is wider still.
  const bold: MeasurePoints = (text, points) => measure(text, points, 'bold') * 1.08;
  // A sum has one heading for all discussions, which must not be broken; the people share what is left.
  const plainWidth = (heading: string): number => Math.max(LEAST_PLAIN, bold(heading, size) / 72 + 0.24);
  const sums = columns.flatMap(({ heading, plain }) => (plain ? [plainWidth(heading)] : []));
  const left = room.width - label - sums.reduce((sum, width) => sum + width, 0);
  const cell = Math.min(WIDEST_CELL, left / (columns.length - sums.length));
  const head = (text: string): string => shortText(text, { width: (cell - 0.16) * 72, size, measure: bold, lines: 2 });
  const heads = columns.map(({ heading, plain }): TableCell => {
    if (plain) return { text: heading, align: 'center', quiet: true };
    return { text: head(heading), align: 'center', bold: true };
  });
  return {
    kind: 'table',
    table: {
      name: table.name,
      size,
      widths: [label, ...columns.map(({ heading, plain }) => (plain ? plainWidth(heading) : cell))],
      headHeight: HEAD,
      rowHeight: Math.min(HIGHEST_ROW, (room.height - HEAD) / rows.length),
      rows: [
        [{ text: short(first, label), align: 'left', quiet: true }, ...heads],
        ...rows.map((row) => [
          { text: short(row.label, label), align: 'left' } as const,
          ...row.cells.map(({ text, value, bold }, i): TableCell => {
            const plain = columns[i]?.plain ?? false;
            const fill = plain || value <= 0 ? {} : { fill: heatColour(value / most, brand) };
            return { text, align: 'center', ...(bold ? { bold: true } : {}), ...(plain ? { quiet: true } : {}), ...fill };
          }),
        ]),
      ],
    },
  };
}
