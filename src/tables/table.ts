import type { Bilingual, Column } from './column.js';

type Columns = Readonly<Record<string, Column>>;

/** A table: its file name, what it is for, and its columns in order. */
export interface Table<Named extends Columns = Columns> {
  /** Of the file, without extension. */
  readonly name: string;
  readonly title: Bilingual;
  /** What a row is, for the contents of the workbook. */
  readonly holds: Bilingual;
  readonly columns: Named;
}

/** A row of a table. */
export type Row<Of extends Table> = {
  readonly [Name in keyof Of['columns']]: Of['columns'][Name] extends Column<infer Value> ? Value : never;
};

/** A table as its file describes it, with the types of its columns. */
export const table = <Named extends Columns>(described: Table<Named>): Table<Named> => described;

export interface NamedColumn extends Column {
  readonly name: string;
}

/** The columns of a table in order, each with its name. */
export const columnsOf = ({ columns }: Table): readonly NamedColumn[] =>
  Object.entries(columns).map(([name, column]) => ({ ...column, name }));

/** Each table of a catalogue with its rows, in the order of the catalogue. */
export const rowsByTable = <Catalogue extends Readonly<Record<string, Table>>>(
  catalogue: Catalogue,
  rows: { readonly [Name in keyof Catalogue]: readonly object[] },
): readonly (readonly [Table, readonly object[]])[] => Object.entries(catalogue).map(([name, table]) => [table, rows[name] ?? []]);
