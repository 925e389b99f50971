import { errors, formatErrors } from '../../errors.js';
import type { Columns, Extracted } from './extracted.js';
import { noColumns, type Row, readTable } from './read-table.js';
import { writeUtterances } from './write-utterances.js';

/** A workbook (already checked by `checkZip`) → the rows of its first sheet that has the columns; formulas count as their last value. */
export async function readXlsx(bytes: Uint8Array, path: string, columns: Columns): Promise<Extracted> {
  const { default: readSheets } = await import('read-excel-file/universal');
  const sheets = await readSheets(new Uint8Array(bytes).buffer).catch((cause: unknown) => {
    throw formatErrors.damaged(path, 'xlsx', cause);
  });
  const tables: readonly (readonly Row[])[] = sheets.map(({ data }) => data as readonly Row[]).filter((rows) => rows.length > 0);
  if (tables.length === 0) throw errors.emptyFile(path);
  const said = tables.map((rows) => readTable(rows, columns, path)).find((rows) => rows !== null);
  if (said == null) throw noColumns(tables[0] ?? [], columns, path);
  const written = writeUtterances(said);
  if (written.text === '') throw errors.emptyFile(path);
  return { ...written, encoding: 'xlsx', title: '', date: '' };
}
