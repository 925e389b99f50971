import type { Language } from '../data.js';
import type { Bilingual, Column, Format } from '../tables/column.js';
import type { Reference } from '../tables/reference.js';

/** A row of a chart's data: tidy, under the names of the tables' columns. `row` leads back to the rows that it draws, and so to their sentences. */
export type Datum = Readonly<Record<string, unknown>> & { readonly row?: Reference | undefined };

/** Named data of a chart. */
export interface Dataset {
  /** Also the name of the table that it is of, where it is of one. */
  readonly name: string;
  readonly values: readonly Datum[];
  /** What each column holds, by its name. */
  readonly columns: Readonly<Record<string, Pick<Column, 'title' | 'description' | 'format'>>>;
}

interface Described<Name extends string> {
  readonly name: string;
  readonly columns: Readonly<Record<Name, Column>>;
}

/** The wanted columns of some rows of a table, each row with its reference. */
export function datasetOf<Row extends object, Name extends string & keyof Row>(
  table: Described<Name>,
  wanted: readonly Name[],
  rows: readonly Row[],
  refer: (row: Row) => Reference | undefined,
): Dataset {
  return {
    name: table.name,
    values: rows.map((row) => ({ ...Object.fromEntries(wanted.map((name) => [name, row[name]])), row: refer(row) })),
    columns: Object.fromEntries(wanted.map((name) => [name, table.columns[name]])),
  };
}

/** The same with a column that no table has. */
export const withColumn = <Value>(
  { name, values, columns }: Dataset,
  column: { readonly name: string; readonly title: Bilingual; readonly description: Bilingual; readonly format: Format },
  value: (datum: Datum, index: number) => Value,
): Dataset => ({
  name,
  values: values.map((datum, index) => ({ ...datum, [column.name]: value(datum, index) })),
  columns: { ...columns, [column.name]: column },
});

/** What is shown of a mark where it is pointed at: columns under their titles. */
export const tooltipOf = ({ columns }: Dataset, wanted: readonly string[], language: Language) =>
  wanted.map((field) => {
    const column = columns[field];
    if (!column) throw new Error(`no column ${field}`);
    const { title, format } = column;
    return {
      field,
      title: title[language],
      type: format === 'text' ? ('nominal' as const) : ('quantitative' as const),
      ...formats[format],
    };
  });

const formats: Readonly<Record<Format, { readonly format?: string }>> = {
  text: {},
  number: {},
  integer: { format: ',d' },
  rate: { format: '.1f' },
  percent: { format: '.0%' },
  probability: { format: '.3f' },
  coefficient: { format: '.2f' },
};
