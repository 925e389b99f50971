import type { Row } from './table.js';
import { TABLES } from './tables.js';

type Catalogue = typeof TABLES;
type Rows = { readonly [Name in keyof Catalogue]: readonly Row<Catalogue[Name]>[] };

/** Rows of a table, counted from 1 as below the heading of its file: `keywords-by-speaker/18`, `turns/3,7`. */
export type Reference = `${Catalogue[keyof Catalogue]['name']}/${string}`;

/** What a mark of a chart draws: the reference of one or more rows of a table; undefined for none. */
export type Refer = <Name extends keyof Catalogue>(
  table: Name,
  drawn: Row<Catalogue[Name]> | readonly Row<Catalogue[Name]>[] | undefined,
) => Reference | undefined;

/** Gives references to rows of these very tables: by identity, so that what is no row of them is a fault of the caller. @throws Error */
export function referTo(tables: Rows): Refer {
  const numbers = new Map<string, ReadonlyMap<object, number>>();
  const numbersIn = (table: keyof Catalogue): ReadonlyMap<object, number> => {
    const known = numbers.get(table) ?? new Map(tables[table].map((row: object, i) => [row, i + 1]));
    numbers.set(table, known);
    return known;
  };
  return (table, drawn) => {
    const rows: readonly object[] = drawn === undefined ? [] : Array.isArray(drawn) ? drawn : [drawn];
    if (rows.length === 0) return undefined;
    const found = rows.map((row) => numbersIn(table).get(row));
    if (found.includes(undefined)) throw new Error(`not a row of ${TABLES[table].name}`);
    return `${TABLES[table].name}/${found.join(',')}`;
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
