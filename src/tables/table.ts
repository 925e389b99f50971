import type { Bilingual, Column } from './column.js';
import type { Evidence, Lookup } from './evidence.js';

type Columns = Readonly<Record<string, Column>>;

type RowOf<Named extends Columns> = { readonly [Name in keyof Named]: Named[Name] extends Column<infer Value> ? Value : never };

/** A table: its file name, what it is for, its columns in order, and what its rows were counted from. */
export interface Table<Named extends Columns = Columns, Name extends string = string> {
  /** Of the file, without extension. */
  readonly name: Name;
  readonly title: Bilingual;
  /** Written only where it has rows: what only some settings ask for. */
  readonly onRequest?: true;
  /** What a row is, for the contents of the workbook. */
  readonly holds: Bilingual;
  readonly columns: Named;
  /** The sentences that a row was counted from, for tables whose rows charts and reports open. A method, so that any table is a `Table`. */
  evidence?(row: RowOf<Named>, lookup: Lookup): Evidence;
}

/** A row of a table. */
export type Row<Of extends Table> = RowOf<Of['columns']>;

/** A table as its file describes it, with the types of its columns. */
export const table = <Named extends Columns, const Name extends string>(described: Table<Named, Name>): Table<Named, Name> => described;

export interface NamedColumn extends Column {
  readonly name: string;
}

/** The columns of a table in order, each with its name. */
export const columnsOf = ({ columns }: Table): readonly NamedColumn[] =>
  Object.entries(columns).map(([name, column]) => ({ ...column, name }));

/** Each table of a catalogue that is written, with its rows, in the order of the catalogue. */
export const rowsByTable = <Catalogue extends Readonly<Record<string, Table>>>(
  catalogue: Catalogue,
  rows: { readonly [Name in keyof Catalogue]: readonly object[] },
): readonly (readonly [Table, readonly object[]])[] =>
  Object.entries(catalogue)
    .map(([name, table]) => [table, rows[name] ?? []] as const)
    .filter(([{ onRequest }, own]) => !onRequest || own.length > 0);
