import type { CORPUS_TABLES } from './corpus-tables.js';
import type { Row, Table } from './table.js';
import { TABLES } from './tables.js';

type Catalogue = typeof TABLES;
type AnyCatalogue = Readonly<Record<string, Table>>;
type RowsOf<Tables extends AnyCatalogue> = { readonly [Name in keyof Tables]: readonly Row<Tables[Name]>[] };
type Rows = RowsOf<Catalogue>;

/** Rows of a table, counted from 1 as below the heading of its file: `keywords-by-speaker/18`, `turns/3,7`. */
export type Reference = `${(Catalogue[keyof Catalogue] | (typeof CORPUS_TABLES)[keyof typeof CORPUS_TABLES])['name']}/${string}`;

/** What a mark of a chart draws: the reference of one or more rows of a table; undefined for none. */
export type Refer<Tables extends AnyCatalogue = Catalogue> = <Name extends keyof Tables & string>(
  table: Name,
  drawn: Row<Tables[Name]> | readonly Row<Tables[Name]>[] | undefined,
) => Reference | undefined;

/** Gives references to rows of these very tables: by identity, so that what is no row of them is a fault of the caller. @throws Error */
export const referTo = (tables: Rows): Refer => referIn(TABLES, tables);

/** The same for the tables of another catalogue. */
export function referIn<Tables extends AnyCatalogue>(catalogue: Tables, tables: RowsOf<Tables>): Refer<Tables> {
  const numbers = new Map<string, ReadonlyMap<object, number>>();
  const numbersIn = (table: keyof Tables & string): ReadonlyMap<object, number> => {
    const known = numbers.get(table) ?? new Map(tables[table].map((row: object, i) => [row, i + 1]));
    numbers.set(table, known);
    return known;
  };
  return (table, drawn) => {
    const rows: readonly object[] = drawn === undefined ? [] : Array.isArray(drawn) ? drawn : [drawn];
    if (rows.length === 0) return undefined;
    const found = rows.map((row) => numbersIn(table).get(row));
    const name = catalogue[table]?.name;
    if (found.includes(undefined)) throw new Error(`not a row of ${name}`);
    return `${name}/${found.join(',')}` as Reference;
  };
}

/** Whether something has the form of a reference. */
export const isReference = (value: unknown): value is Reference => typeof value === 'string' && FORM.test(value);

const FORM = /^([a-z-]+)\/(\d+(?:,\d+)*)$/;

/** The rows that a reference names; null for what is none. */
export function readReference(
  tables: Rows,
  reference: unknown,
): { readonly table: keyof Catalogue; readonly rows: readonly object[] } | null {
  const [, name = '', numbers = ''] = FORM.exec(String(reference)) ?? [];
  const table = (Object.keys(TABLES) as readonly (keyof Catalogue)[]).find((key) => TABLES[key].name === name);
  if (table === undefined) return null;
  const all: readonly object[] = tables[table];
  const rows = numbers.split(',').map((number) => all[Number(number) - 1]);
  return rows.every((row) => row !== undefined) ? { table, rows } : null;
}
