import { BorderStyle, type Paragraph, type Table, TableRow } from 'docx';
import type { Line, TableBlock, TableColumn } from '../document.js';
import type { Wording } from '../wording/wording.js';
import { fitColumns } from './fit-columns.js';
import { lineRuns, notedParts, notedRuns } from './line-runs.js';
import { TEXT_WIDTH } from './page.js';
import type { WordPen } from './pen.js';
import { cellIn, cellParagraph, columnWidth, rowOf, ruledTable, sumOf, widthInHan } from './table-parts.js';
import { textRun } from './text-run.js';
import { tint } from './tint.js';

/** A table as wide as the text. Its head stands again on every page. */
export function writeTable({ columns, rows }: Pick<TableBlock, 'columns' | 'rows'>, pen: WordPen): Table {
  const widths = widthsOf(columns, rows, pen);
  const named = columns.some(({ title }) => title !== '');
  const body = rows.map((cells) =>
    rowOf(
      columns.map((column, i) => cellOf(cells[i] ?? [], column, pen)),
      widths,
    ),
  );
  return ruledTable([...(named ? [headOf(columns, widths, pen)] : []), ...body], widths, pen);
}

function headOf(columns: readonly TableColumn[], widths: readonly number[], pen: WordPen): TableRow {
  const bottom = { style: BorderStyle.SINGLE, size: 8, color: pen.brand.colours.accent.slice(1) };
  const cells = columns.map(({ title, numeric }, i) =>
    cellIn(cellParagraph([textRun(title, pen, { bold: true })], numeric ? 'right' : 'left'), widths, i, {
      shading: tint(pen),
      borders: { bottom },
    }),
  );
  return new TableRow({ children: cells, tableHeader: true, cantSplit: true, keepNext: true });
}

/** A number in a column of words is what was said: its note says where. Numbers in columns of their own have none, there would be hundreds. */
function cellOf(cell: Line, { numeric }: TableColumn, pen: WordPen): Paragraph {
  if (numeric) return cellParagraph(lineRuns(cell, pen), 'right');
  return cellParagraph(hasNote(cell) ? notedRuns(cell, pen) : lineRuns(cell, pen));
}

const hasNote = (cell: Line): boolean => notedParts(cell).some(({ kind }) => kind === 'count');

/** Heads of columns may break, but not after every letter and not within a word; where there are many columns, sooner. */
const HEADS = { wide: 6, narrow: 4 };

/** What each column needs to stand on one line, within reason. */
function widthsOf(columns: readonly TableColumn[], rows: readonly (readonly Line[])[], { wording }: WordPen): readonly number[] {
  const cells = columns.map((_, i) => Math.max(0, ...rows.map((row) => cellWidth(row[i] ?? [], wording))));
  const wanted = (head: number): readonly number[] =>
    columns.map(({ title }, i) => columnWidth(Math.max(cells[i] ?? 0, headWidth(title, head))));
  const wide = wanted(HEADS.wide);
  return fitColumns(sumOf(wide) > TEXT_WIDTH ? wanted(HEADS.narrow) : wide, TEXT_WIDTH);
}

function headWidth(title: string, most: number): number {
  const words = title.match(/[\u0021-\u2e7f]+/g) ?? [];
  return Math.min(widthInHan(title), HEADS.wide, Math.max(most, ...words.map(widthInHan)));
}

/** In Han characters, with the number of a note. */
function cellWidth(cell: Line, { tier }: Wording): number {
  const written = cell.map((part) => (part.kind === 'tier' ? ` ${tier[part.tier]} ` : part.text)).join('');
  return widthInHan(written) + (hasNote(cell) ? 1.5 : 0);
}
