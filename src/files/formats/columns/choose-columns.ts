import { type Column, columnAt, type KnownColumns, writeCell } from './cells.js';
import { type FoundColumns, findColumns } from './find-columns.js';
import type { TableRow } from './table-header.js';

/** So many rows are looked at to choose the columns. */
const SAMPLE = 500;

export interface Chosen {
  readonly columns: readonly Column[];
  readonly found: FoundColumns;
  /** Index of the first row that is no header. */
  readonly body: number;
}

/** @param at index of the header, null where none was found. @param first index of the first row below the titles. */
export function chooseColumns(
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

/** Cells beyond the last column belong to it: a comma in its text was not quoted. */
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
