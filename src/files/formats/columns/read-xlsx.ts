import { errors } from '../../../errors/errors.js';
import { formatErrors } from '../../../errors/format-errors.js';
import type { Columns, Extracted } from '../reader/extracted.js';
import { composeUnits } from '../units/compose-units.js';
import { codeMaps, nameSpeakers } from './code-names.js';
import { type FoundTable, readTable } from './read-table.js';
import { noColumns, type TableRow } from './table-header.js';

/**
 * A workbook (already checked by `checkZip`) → the rows of the sheet that holds most speech, and of those with the same columns; a sheet of
 * codes and names says who they are. Formulas count as their last value.
 */
export async function readXlsx(bytes: Uint8Array, path: string, columns: Columns): Promise<Extracted> {
  const { default: readSheets } = await import('read-excel-file/universal');
  const sheets = await readSheets(new Uint8Array(bytes).buffer).catch((cause: unknown) => {
    throw formatErrors.damaged(path, 'xlsx', cause);
  });
  const all: readonly (readonly TableRow[])[] = sheets.map(({ data }) => data as readonly TableRow[]).filter((rows) => rows.length > 0);
  const [first] = all;
  if (!first) throw errors.emptyFile(path);
  const file = { columns, path, lineOf: (row: number) => row + 1 };
  const { tables, problem } = readAll(all, (rows) => readTable(rows, file));
  const best = [...tables].sort((a, b) => b.score - a.score)[0];
  if (!best) throw problem ?? noColumns(first, file);
  const said = tables.filter((table) => table === best || isAlike(table, best));
  const maps =
    tables.length < all.length || tables.length > said.length
      ? all.flatMap((rows) => (rows.length > LONGEST_MAP ? [] : codeMaps(columnsOf(rows))))
      : [];
  const rows = nameSpeakers(
    said.flatMap((table) => table.rows),
    maps,
  );
  const composed = composeUnits(
    rows,
    said.flatMap((table) => table.removed),
  );
  if (composed.units.length === 0) throw errors.emptyFile(path);
  return { ...composed, encoding: 'xlsx', facts: [] };
}

/** A sheet of codes and names has a row a person. */
const LONGEST_MAP = 2000;

/** A sheet that has not got the wanted columns is passed over, where another has. */
function readAll(
  sheets: readonly (readonly TableRow[])[],
  read: (rows: readonly TableRow[]) => FoundTable | null,
): { readonly tables: readonly FoundTable[]; readonly problem: unknown } {
  const tables: FoundTable[] = [];
  let problem: unknown = null;
  for (const rows of sheets) {
    try {
      const table = read(rows);
      if (table) tables.push(table);
    } catch (cause) {
      problem ??= cause;
    }
  }
  return { tables, problem };
}

const isAlike = (a: FoundTable, b: FoundTable): boolean =>
  a.found.speaker !== null &&
  a.found.speaker === b.found.speaker &&
  a.found.text === b.found.text &&
  a.columns.length === b.columns.length &&
  a.columns.every(({ name }, i) => name !== '' && name === b.columns[i]?.name);

function columnsOf(rows: readonly TableRow[]) {
  const [header = []] = rows;
  return header.map((name, i) => ({ name: String(name ?? ''), cells: rows.map((row) => row[i] ?? null) }));
}
