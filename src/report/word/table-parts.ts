import { AlignmentType, BorderStyle, Paragraph, type ParagraphChild, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { mixColours } from '../slides/mix-colour.js';
import { POINT, size } from './page.js';
import type { WordPen } from './pen.js';

/** Columns in twips, side by side; lines between rows only. */
export function ruledTable(rows: readonly TableRow[], widths: readonly number[], { brand: { colours } }: WordPen): Table {
  const line = { style: BorderStyle.SINGLE, size: 4, color: mixColours([colours.paper, colours.quiet], 0.35).slice(1) };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  return new Table({
    rows,
    width: { size: sumOf(widths), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: PADDING, right: PADDING, top: 40, bottom: 40 },
    borders: { top: line, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: none },
  });
}

/** A row that stands on one page. */
export const rowOf = (cells: readonly Paragraph[], widths: readonly number[]): TableRow =>
  new TableRow({ children: cells.map((cell, i) => cellIn(cell, widths, i)), cantSplit: true });

type CellLook = Pick<ConstructorParameters<typeof TableCell>[0], 'shading' | 'borders'>;

export const cellIn = (paragraph: Paragraph, widths: readonly number[], i: number, look: CellLook = {}): TableCell =>
  new TableCell({ ...look, width: { size: widths[i] ?? 0, type: WidthType.DXA }, children: [paragraph] });

export const cellParagraph = (children: readonly ParagraphChild[], alignment: 'left' | 'center' | 'right' = 'left'): Paragraph =>
  new Paragraph({ style: 'TableText', alignment: ALIGNMENTS[alignment], children });

const ALIGNMENTS = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT };

/** Left and right of a cell. */
const PADDING = 80;

/** Twips of a column in which so many Han characters stand on one line. */
export const columnWidth = (han: number): number => Math.ceil(han * size.small * POINT) + 2 * PADDING + POINT;

/** A Latin letter or number, often bold, is about two thirds as wide as a Han character. */
export const widthInHan = (content: string): number => [...content].reduce((sum, character) => sum + (character < '\u2e80' ? 0.65 : 1), 0);

export const sumOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);
