import type { Tables } from '../../data.js';
import { columnsOf, type Table } from '../../tables/table.js';
import { discussionTables } from '../../tables/written-tables.js';
import { dataPackage } from './data-package.js';
import { rowsToCsv } from './rows-to-csv.js';

/** File name → CSV, for every table of a run. */
export const tablesToCsv = (tables: Tables): ReadonlyMap<string, string> => csvFiles(discussionTables(tables));

/** The files of the folder tables/: the CSV of each table, and the data package that says what they hold. `title` is the discussion's. */
export function tableFiles(title: string, tables: readonly (readonly [Table, readonly object[]])[]): ReadonlyMap<string, string> {
  const described = tables.map(([table]) => table);
  return new Map([...csvFiles(tables), ['datapackage.json', dataPackage(title, described)]]);
}

const csvFiles = (tables: readonly (readonly [Table, readonly object[]])[]): ReadonlyMap<string, string> =>
  new Map(tables.map(([table, rows]) => [`${table.name}.csv`, rowsToCsv({ columns: columnsOf(table) }, rows)]));
