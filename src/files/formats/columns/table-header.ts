import { formatErrors } from '../../../errors/format-errors.js';
import type { Columns } from '../reader/extracted.js';
import { type Cell, type KnownColumns, writeCell } from './cells.js';
import { isHeader, plainHeading } from './column-names.js';

export type TableRow = readonly Cell[];

export interface TableFile {
  readonly columns: Columns;
  readonly path: string;
  /** The line of a row by its index. */
  readonly lineOf: (row: number) => number;
}

/** Lines of a title or a note may stand above the header. */
const HEADER_REACH = 20;

/** Index of the row that is the header; null where there is none. */
export function findHeader(rows: readonly TableRow[]): number | null {
  const at = rows.slice(0, HEADER_REACH).findIndex((row) => isHeader(row.map((cell) => writeCell(cell))));
  return at < 0 ? null : at;
}

/** Index of the row that has all columns that the settings name; null where none has. */
export function findWanted(rows: readonly TableRow[], columns: Columns): number | null {
  const names = Object.values(columns).filter((name): name is string => name !== null);
  const at = rows.slice(0, HEADER_REACH).findIndex((row) => names.every((name) => columnOf(row, name) !== null));
  return at < 0 ? null : at;
}

function columnOf(row: TableRow, name: string | null): number | null {
  if (name === null) return null;
  const cells = row.map((cell) => writeCell(cell));
  const exact = cells.indexOf(name.trim());
  const at = exact >= 0 ? exact : cells.findIndex((cell) => plainHeading(cell) === plainHeading(name));
  return at < 0 ? null : at;
}

/** The columns of this header that the settings name. */
export function knownColumns(row: TableRow, { columns }: TableFile): KnownColumns {
  const found = (['speaker', 'text', 'start', 'end'] as const).flatMap((kind) => {
    const index = columnOf(row, columns[kind]);
    return index === null ? [] : [[kind, index] as const];
  });
  return Object.fromEntries(found);
}

/** How many rows of one cell stand at the top, where others have more. */
export function countTitleRows(rows: readonly TableRow[]): number {
  const filled = rows.slice(0, HEADER_REACH).map((row) => row.filter((cell) => writeCell(cell) !== '').length);
  const first = filled.findIndex((count) => count > 1);
  return first < 0 ? 0 : first;
}

/** The error for a table without a column of speech. */
export function noColumns(rows: readonly TableRow[], { path }: TableFile) {
  return formatErrors.noColumns(path, headingsOf(rows));
}

/** The error for a column of the settings that no header has. */
export function missingColumn(rows: readonly TableRow[], { columns, path }: TableFile) {
  const names = Object.values(columns).filter((name): name is string => name !== null);
  const missing = names.find((name) => rows.slice(0, HEADER_REACH).every((row) => columnOf(row, name) === null)) ?? names[0] ?? '';
  return formatErrors.missingColumn(path, missing, headingsOf(rows));
}

/** What a message quotes: the first line that is not empty. */
const headingsOf = (rows: readonly TableRow[]): readonly string[] =>
  (rows.find((row) => row.some((cell) => writeCell(cell) !== '')) ?? [])
    .map((cell) => writeCell(cell))
    .filter((cell) => cell !== '')
    .slice(0, 20);
