import { formatErrors } from '../../errors.js';
import type { Columns } from './extracted.js';
import { chooseColumns, type FoundColumns, filled, isMilliseconds } from './find-columns.js';
import { printTime, readSeconds } from './seconds.js';
import type { SaidRow } from './write-utterances.js';

export type Cell = string | number | boolean | Date | null;
export type Row = readonly Cell[];

/** Lines of a title or a note may stand above the header. */
const HEADER_REACH = 20;

/**
 * The rows of a table below the header that names its columns. Null where no line near the top names a text column.
 * @throws YuanzhuoError where the settings name a column that is not there.
 */
export function readTable(rows: readonly Row[], columns: Columns, path: string): readonly SaidRow[] | null {
  const at = findHeader(rows, columns);
  if (at === null) return null;
  const header = (rows[at] ?? []).map((cell) => writeCell(cell));
  const found = chooseColumns(header, columns, path);
  return continueSpeakers(rows.slice(at + 1).map((row) => readRow(row, found, header)));
}

/** An empty cell below a name (cells that were merged, a name that is not repeated) means that the same person goes on. */
function continueSpeakers(rows: readonly SaidRow[]): readonly SaidRow[] {
  let speaker = '';
  return rows.map((row) => {
    speaker = row.speaker || speaker;
    return { ...row, speaker };
  });
}

/** What a message quotes: the first line that is not empty. */
export const headingsOf = (rows: readonly Row[]): readonly string[] =>
  filled((rows.find((row) => row.some((cell) => writeCell(cell) !== '')) ?? []).map((cell) => writeCell(cell)));

function findHeader(rows: readonly Row[], columns: Columns): number | null {
  const candidates = rows.slice(0, HEADER_REACH).map((row) => tryColumns(row, columns));
  const complete = candidates.findIndex((found) => found?.text != null && found.speaker !== null);
  const best = complete >= 0 ? complete : candidates.findIndex((found) => found?.text != null);
  return best >= 0 ? best : null;
}

function tryColumns(row: Row, columns: Columns): FoundColumns | null {
  try {
    return chooseColumns(
      row.map((cell) => writeCell(cell)),
      columns,
      '',
    );
  } catch {
    return null;
  }
}

function readRow(row: Row, found: FoundColumns, header: readonly string[]): SaidRow {
  const cell = (index: number | null): Cell => (index === null ? null : (row[index] ?? null));
  const time = (index: number | null): Cell => {
    const value = cell(index);
    const isNumber = typeof value === 'number' || (typeof value === 'string' && /^\d+(?:\.\d+)?$/.test(value.trim()));
    return isNumber && isMilliseconds(header[index ?? 0] ?? '') ? Number(value) / 1000 : value;
  };
  return {
    speaker: writeCell(cell(found.speaker)),
    role: writeCell(cell(found.role)),
    start: readSeconds(time(found.start)),
    end: readSeconds(time(found.end)),
    time: printTime(time(found.start)),
    text: writeCell(cell(found.text)),
  };
}

export function writeCell(cell: Cell): string {
  if (cell === null) return '';
  return cell instanceof Date ? printTime(cell) : String(cell).trim();
}

export function noColumns(rows: readonly Row[], columns: Columns, path: string) {
  const wanted = [columns.speaker, columns.text, columns.start, columns.end].find((name) => name !== null);
  const headings = headingsOf(rows);
  return wanted == null ? formatErrors.noColumns(path, headings) : formatErrors.missingColumn(path, wanted, headings);
}
