import type { Removed } from '../../../data.js';
import { printCellTime } from '../units/seconds.js';
import { type UnitRow, unitRow } from '../units/unit-row.js';
import { type Column, writeCell } from './cells.js';
import { chooseColumns } from './choose-columns.js';
import { columnRows } from './column-rows.js';
import { columnsScore, type FoundColumns } from './find-columns.js';
import { withSpeakersInRows } from './speaker-columns.js';
import { countTitleRows, findHeader, findWanted, knownColumns, missingColumn, type TableFile, type TableRow } from './table-header.js';

/** What a table says, and who. */
export interface FoundTable {
  readonly rows: readonly UnitRow[];
  readonly removed: readonly Removed[];
  readonly columns: readonly Column[];
  readonly found: FoundColumns;
  /** To compare it with other tables of its file. */
  readonly score: number;
}

/**
 * The rows of a table by its columns, which are chosen by what they hold; a header helps, and need not be there. Lines above it are rows
 * of their own. Null where no column holds speech. @throws YuanzhuoError where the settings name a column that is not there.
 */
export function readTable(rows: readonly TableRow[], file: TableFile): FoundTable | null {
  const wanted = Object.values(file.columns).some((name) => name !== null);
  const at = wanted ? findWanted(rows, file.columns) : findHeader(rows);
  if (wanted && at === null) throw missingColumn(rows, file);
  const long = at === null ? withSpeakersInRows(rows) : null;
  if (long) return readTable(long.rows, { ...file, lineOf: (row) => file.lineOf(long.sources[row] ?? 0) });
  const first = at === null ? countTitleRows(rows) : at;
  const chosen = chooseColumns(rows, { at, first, known: at === null ? {} : knownColumns(rows[at] ?? [], file) });
  const { columns, found, body } = chosen;
  if (found.text === null) return null;
  const said = continueSpeakers(columnRows(columns, found, { lineOf: (row) => file.lineOf(body + row), timeOf: printCellTime }));
  const removed = [...headerRow(rows, { first, body, file }), ...unusedCells(columns, found, (row) => file.lineOf(body + row))];
  return { rows: [...titles(rows.slice(0, first), file), ...said], removed, columns, found, score: columnsScore(columns, found) };
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

/** What is written instead of the name above. */
const DITTO = /^(?:同上|同前|[〃″"＂]+)$/;

/** An empty cell below a name (cells that were merged, a name that is not repeated), or a mark for the same, means that the same person goes on. */
export function continueSpeakers(rows: readonly UnitRow[]): readonly UnitRow[] {
  let last = { speaker: '', role: '' };
  return rows.map((row) => {
    if (row.speaker === null) return row;
    if (row.speaker !== '' && !DITTO.test(row.speaker)) last = { speaker: row.speaker, role: row.role };
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
