import { AlignmentType, BorderStyle, Paragraph, type ParagraphChild, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { type Block, type ConcordanceLine, type Line, plain, type TableColumn } from '../document.js';
import type { FormField } from '../minutes/compose-minutes.js';
import { mixColours } from '../slides/mix-colour.js';
import type { Wording } from '../wording/wording.js';
import { fitColumns } from './fit-columns.js';
import { lineRuns, notedParts, notedRuns } from './line-runs.js';
import { POINT, size, TEXT_WIDTH } from './page.js';
import type { WordPen } from './pen.js';
import { textRun } from './text-run.js';

type TableBlock = Extract<Block, { readonly kind: 'table' }>;
type Term = Extract<Block, { readonly kind: 'concordance' }>['terms'][number];

/** A table as wide as the text. Its head stands again on every page. */
export function writeTable({ columns, rows }: Pick<TableBlock, 'columns' | 'rows'>, pen: WordPen): Table {
  const widths = widthsOf(columns, rows, pen);
  const head = columns.map(({ title, numeric }, i) => {
    const children = [cellParagraph([textRun(title, pen, { bold: true })], numeric ? 'right' : 'left')];
    return new TableCell({
      ...sized(widths, i),
      children,
      shading: { fill: tint(pen) },
      borders: { bottom: ruled(pen.brand.colours.accent, 8) },
    });
  });
  const named = columns.some(({ title }) => title !== '');
  const body = rows.map((cells) => {
    const written = columns.map(
      ({ numeric }, i) =>
        new TableCell({ ...sized(widths, i), children: [cellOf(cells[i] ?? [], { numeric, heads: !named && i === 0 }, pen)] }),
    );
    return new TableRow({ children: written, cantSplit: true });
  });
  return ruledTable(
    [...(named ? [new TableRow({ children: head, tableHeader: true, cantSplit: true, keepNext: true })] : []), ...body],
    widths,
    pen,
  );
}

/** Labels on the left, what is filled in on the right, in frames. */
export function writeForm(fields: readonly FormField[], pen: WordPen): Table {
  const widths = [Math.floor(TEXT_WIDTH * LABELS), Math.floor(TEXT_WIDTH * (1 - LABELS))];
  const rows = fields.map(({ label, value }) => {
    const cells = [[textRun(label, pen, { bold: true })], lineRuns(value, pen)];
    const written = cells.map(
      (children, i) =>
        new TableCell({
          ...sized(widths, i),
          ...(i === 0 ? { shading: { fill: tint(pen) } } : {}),
          children: [cellParagraph(children, 'left')],
        }),
    );
    return new TableRow({ children: written, cantSplit: true });
  });
  return ruledTable(rows, widths, pen);
}

/** Share of the width. */
const LABELS = 0.18;

/** The words below each other in the middle, what stands before and behind them on both sides: a line that names the term, and a table. */
export function writeConcordance({ head, lines }: Term, pen: WordPen): readonly (Paragraph | Table)[] {
  const widths = CONCORDANCE.map((part) => Math.floor(part * TEXT_WIDTH));
  return [
    new Paragraph({ style: 'TermHead', children: lineRuns(head, pen) }),
    ruledTable(
      lines.map((line) => concordanceRow(line, widths, pen)),
      widths,
      pen,
    ),
  ];
}

/** Shares of the width: speaker, before, word, behind, sentence. */
const CONCORDANCE = [0.1, 0.355, 0.1, 0.355, 0.09];

function concordanceRow({ speaker, before, word, after, sentence }: ConcordanceLine, widths: readonly number[], pen: WordPen): TableRow {
  const matched = plain([word]);
  const cells = [
    cellParagraph([textRun(speaker, pen)], 'left'),
    cellParagraph([textRun(before, pen)], 'right'),
    cellParagraph([textRun(matched, pen, { bold: true, color: pen.brand.colours.accent.slice(1) })], 'center'),
    cellParagraph([textRun(after, pen)], 'left'),
    cellParagraph([textRun(sentence, pen, { color: pen.brand.colours.quiet.slice(1) })], 'left'),
  ];
  return new TableRow({ children: cells.map((cell, i) => new TableCell({ ...sized(widths, i), children: [cell] })), cantSplit: true });
}

/** A number in a column of words is what was said: its note says where. Numbers in columns of their own have none, there would be hundreds. */
function cellOf(cell: Line, { numeric, heads }: { readonly numeric: boolean; readonly heads: boolean }, pen: WordPen): Paragraph {
  if (numeric) return cellParagraph(lineRuns(cell, pen), 'right');
  return cellParagraph(hasNote(cell) ? notedRuns(cell, pen) : lineRuns(cell, pen), 'left', heads);
}

const hasNote = (cell: Line): boolean => notedParts(cell).some(({ kind }) => kind === 'count');

function cellParagraph(children: readonly ParagraphChild[], alignment: 'left' | 'center' | 'right', keepNext = false): Paragraph {
  return new Paragraph({ style: 'TableText', alignment: AlignmentType[ALIGNMENTS[alignment]], keepNext, children });
}

const ALIGNMENTS = { left: 'LEFT', center: 'CENTER', right: 'RIGHT' } as const;

const sized = (widths: readonly number[], i: number) => ({ width: { size: widths[i] ?? 0, type: WidthType.DXA } });

const tint = ({ brand: { colours } }: WordPen): string => mixColours([colours.paper, colours.accent], 0.1).slice(1);

const ruled = (colour: string, eighths: number) => ({ style: BorderStyle.SINGLE, size: eighths, color: colour.slice(1) });

/** Lines between rows only. */
function ruledTable(rows: readonly TableRow[], widths: readonly number[], { brand: { colours } }: WordPen): Table {
  const line = ruled(mixColours([colours.paper, colours.quiet], 0.35), 4);
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  return new Table({
    rows,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: PADDING, right: PADDING, top: 40, bottom: 40 },
    borders: { top: line, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: none },
  });
}

const PADDING = 80;
/** Heads of columns may break, but not after every letter. */
const HEAD = 6;

/** What each column would need to stand on one line, within reason. */
function widthsOf(columns: readonly TableColumn[], rows: readonly (readonly Line[])[], { wording }: WordPen): readonly number[] {
  const wanted = columns.map(({ title }, i) => {
    const cells = rows.map((cells) => cellWidth(cells[i] ?? [], wording));
    return Math.max(Math.min(widthInHan(title), HEAD), ...cells) * size.small * POINT + 2 * PADDING + POINT;
  });
  return fitColumns(wanted, TEXT_WIDTH);
}

/** In Han characters, with the brackets of a grade and the number of a note. */
function cellWidth(cell: Line, { tier }: Wording): number {
  const written = cell.map((part) => (part.kind === 'tier' ? `［${tier[part.tier]}］` : part.text)).join('');
  return widthInHan(written) + (hasNote(cell) ? 1.5 : 0);
}

/** A Latin letter or number is a little more than half as wide as a Han character. */
const widthInHan = (content: string): number => [...content].reduce((sum, character) => sum + (character < '\u2e80' ? 0.6 : 1), 0);
