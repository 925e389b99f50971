import type { Removed } from '../../../data.js';
import { formatErrors } from '../../../errors.js';
import type { Columns } from '../reader/extracted.js';
import { printCellTime } from '../units/seconds.js';
import { type UnitRow, unitRow } from '../units/unit-row.js';
import { type Cell, type Column, columnAt, type KnownColumns, writeCell } from './cells.js';
import { isHeader, plainHeading } from './column-names.js';
import { columnRows } from './column-rows.js';
import { columnsScore, type FoundColumns, findColumns } from './find-columns.js';

export type { Cell };
export type TableRow = readonly Cell[];

/** What a table says, and who. */
export interface FoundTable {
  readonly rows: readonly UnitRow[];
  readonly removed: readonly Removed[];
  readonly columns: readonly Column[];
  readonly found: FoundColumns;
  /** To compare it with other tables of its file. */
  readonly score: number;
}

/** Lines of a title or a note may stand above the header. */
const HEADER_REACH = 20;
/** How many rows are looked at to tell the columns. */
const SAMPLE = 500;

export interface TableFile {
  readonly columns: Columns;
  readonly path: string;
  /** The line of a row by its index. */
  readonly lineOf: (row: number) => number;
}

/**
 * The rows of a table by its columns, which are told by what they hold; a header helps, and need not be there. Lines above it are rows
 * of their own. Null where no column holds speech. @throws YuanzhuoError where the settings name a column that is not there.
 */
export function readTable(rows: readonly TableRow[], file: TableFile): FoundTable | null {
  const wanted = Object.values(file.columns).some((name) => name !== null);
  const at = wanted ? findWanted(rows, file.columns) : findHeader(rows);
  if (wanted && at === null) throw missingColumn(rows, file);
  const first = at === null ? titleRows(rows) : at;
  const chosen = chooseColumns(rows, { at, first, known: at === null ? {} : knownColumns(rows[at] ?? [], file) });
  const { columns, found, body } = chosen;
  if (found.text === null) return null;
  const said = continueSpeakers(columnRows(columns, found, { lineOf: (row) => file.lineOf(body + row), timeOf: printCellTime }));
  const removed = [...headerRow(rows, { first, body, file }), ...unusedCells(columns, found, (row) => file.lineOf(body + row))];
  return { rows: [...titles(rows.slice(0, first), file), ...said], removed, columns, found, score: columnsScore(columns, found) };
}

interface Chosen {
  readonly columns: readonly Column[];
  readonly found: FoundColumns;
  /** Index of the first row that is no header. */
  readonly body: number;
}

function chooseColumns(
  rows: readonly TableRow[],
  { at, first, known }: { readonly at: number | null; readonly first: number; readonly known: KnownColumns },
): Chosen {
  if (at !== null) return withHeader(rows, at, known);
  const plain: Chosen = { ...withoutHeader(rows, first), body: first };
  if (rows.length - first < 2) return plain;
  const headed = withHeader(rows, first, {});
  return isFirstRowHeader(headed, rows[first] ?? []) ? headed : plain;
}

function withHeader(rows: readonly TableRow[], at: number, known: KnownColumns): Chosen {
  const names = (rows[at] ?? []).map((cell) => writeCell(cell));
  const body = rows.slice(at + 1);
  const columns = toColumns(body, names);
  return { columns, found: findColumns(sampled(columns), known), body: at + 1 };
}

function withoutHeader(rows: readonly TableRow[], first: number): Pick<Chosen, 'columns' | 'found'> {
  const columns = toColumns(rows.slice(first), []);
  return { columns, found: findColumns(sampled(columns)) };
}

const sampled = (columns: readonly Column[]): readonly Column[] =>
  columns.map(({ name, cells }) => ({ name, cells: cells.length > SAMPLE ? cells.slice(0, SAMPLE) : cells }));

/** Cells beyond the last column belong to it: somebody's comma that was not quoted. */
function toColumns(rows: readonly TableRow[], names: readonly string[]): readonly Column[] {
  const lengths = new Map<number, number>();
  for (const { length } of rows) lengths.set(length, (lengths.get(length) ?? 0) + 1);
  const usual = [...lengths].sort(([a, x], [b, y]) => y - x || b - a)[0]?.[0] ?? 0;
  const width = Math.max(1, names.length || usual);
  return Array.from({ length: width }, (_, i) => ({
    name: names[i] ?? '',
    cells: rows.map((row) => {
      if (i < width - 1 || row.length <= width) return row[i] ?? null;
      return row
        .slice(i)
        .map((cell) => writeCell(cell))
        .join(',')
        .replace(/,+$/, '');
    }),
  }));
}

/** A row whose time is none, or whose names do not come back and whose speech is a word, where all others are otherwise. */
function isFirstRowHeader({ columns, found }: Chosen, row: TableRow): boolean {
  const cells = row.map((cell) => writeCell(cell));
  const text = cells[found.text ?? -1] ?? '';
  if (found.text === null || text.length > 20 || /[。！？，]/.test(text) || cells.some((cell) => /^\d+(?:[.:]\d+)*$/.test(cell)))
    return false;
  if (found.start !== null) return true;
  const punctuated = (columns[found.text]?.cells ?? []).filter((cell) => /[。！？，,.!?]/.test(writeCell(cell))).length;
  const speakers = new Set((columnAt(columns, found.speaker)?.cells ?? []).map((cell) => writeCell(cell)));
  return (
    found.speaker !== null && !speakers.has(cells[found.speaker] ?? '') && punctuated * 5 >= (columns[found.text]?.cells.length ?? 0) * 4
  );
}

function findHeader(rows: readonly TableRow[]): number | null {
  const at = rows.slice(0, HEADER_REACH).findIndex((row) => isHeader(row.map((cell) => writeCell(cell))));
  return at < 0 ? null : at;
}

function findWanted(rows: readonly TableRow[], columns: Columns): number | null {
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

function knownColumns(row: TableRow, { columns }: TableFile): KnownColumns {
  const found = (['speaker', 'text', 'start', 'end'] as const).flatMap((kind) => {
    const index = columnOf(row, columns[kind]);
    return index === null ? [] : [[kind, index] as const];
  });
  return Object.fromEntries(found);
}

/** Rows of one cell at the top, where others have more. */
function titleRows(rows: readonly TableRow[]): number {
  const filled = rows.slice(0, HEADER_REACH).map((row) => row.filter((cell) => writeCell(cell) !== '').length);
  const first = filled.findIndex((count) => count > 1);
  return first < 0 ? 0 : first;
}

function titles(rows: readonly TableRow[], { lineOf }: TableFile): readonly UnitRow[] {
  return rows.flatMap((row, i) => {
    const text = row
      .map((cell) => writeCell(cell))
      .filter((cell) => cell !== '')
      .join('\t');
    return text === '' ? [] : [unitRow(text, { line: lineOf(i), level: i === 0 && text.length <= 60 && !/[。；]/.test(text) ? 1 : 0 })];
  });
}

/** An empty cell below a name (cells that were merged, a name that is not repeated) means that the same person goes on. */
export function continueSpeakers(rows: readonly UnitRow[]): readonly UnitRow[] {
  let last = { speaker: '', role: '' };
  return rows.map((row) => {
    if (row.speaker === null) return row;
    if (row.speaker !== '') last = { speaker: row.speaker, role: row.role };
    return { ...row, ...last, role: row.role || last.role };
  });
}

function headerRow(
  rows: readonly TableRow[],
  { first, body, file }: { readonly first: number; readonly body: number; readonly file: TableFile },
): readonly Removed[] {
  return rows
    .slice(first, body)
    .map((row, i) => ({ line: file.lineOf(first + i), kind: 'data', text: row.map((cell) => writeCell(cell)).join('\t') }));
}

/** What stands in columns that are nobody's words. */
function unusedCells(columns: readonly Column[], found: FoundColumns, lineOf: (row: number) => number): readonly Removed[] {
  const used = new Set([found.text, found.speaker, found.role, found.start, found.end, found.duration]);
  const others = columns.filter((_, i) => !used.has(i));
  if (others.length === 0) return [];
  return (columns[0]?.cells ?? []).flatMap((_, row) => {
    const text = others
      .map(({ cells }) => writeCell(cells[row] ?? null))
      .filter((cell) => cell !== '')
      .join('\t');
    return text === '' ? [] : [{ line: lineOf(row), kind: 'data' as const, text }];
  });
}

export function noColumns(rows: readonly TableRow[], { path }: TableFile) {
  return formatErrors.noColumns(path, headingsOf(rows));
}

function missingColumn(rows: readonly TableRow[], { columns, path }: TableFile) {
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
