import type { Language } from './vocabulary.js';

export type Bilingual = Readonly<Record<Language, string>>;

/** How a value is stored in CSV. A list is joined with ";". */
export type ColumnType = 'integer' | 'number' | 'string' | 'list';

/** How a value is shown where it is rounded: in the workbook. `number`: it names something and is never grouped by thousands. */
export type Format = 'text' | 'number' | 'integer' | 'rate' | 'percent' | 'probability' | 'coefficient';

/** A column of a table: everything that is known of it. */
export interface Column<Value = unknown> {
  readonly type: ColumnType;
  readonly format: Format;
  /** Heading for readers; the name of the column is its property in the row. */
  readonly title: Bilingual;
  /** Unit, range, and when the cell is empty. */
  readonly description: Bilingual;
  /** Never there: the type of the value, for the type of the row. */
  readonly value?: Value;
}

export const text = <Value extends string = string>(title: Bilingual, description: Bilingual): Column<Value> => ({
  ...{ type: 'string', format: 'text', title, description },
});

export const list = (title: Bilingual, description: Bilingual): Column<readonly string[]> => ({
  ...{ type: 'list', format: 'text', title, description },
});

/** A count. */
export const integer = (title: Bilingual, description: Bilingual): Column<number> => ({
  ...{ type: 'integer', format: 'integer', title, description },
});

/** The number of something: a turn, a section. */
export const ordinal = (title: Bilingual, description: Bilingual): Column<number> => ({
  ...{ type: 'integer', format: 'number', title, description },
});

/** 1 where something holds, else 0. */
export const flag = (title: Bilingual, description: Bilingual): Column<0 | 1> => ({
  ...{ type: 'integer', format: 'number', title, description },
});

export const seconds = (title: Bilingual, description: Bilingual): Column<number> => ({
  ...{ type: 'number', format: 'number', title, description },
});

export const number = (format: Format, title: Bilingual, description: Bilingual): Column<number> => ({
  ...{ type: 'number', format, title, description },
});

/** The same with cells that may be empty, null in the row: its description says when. */
export const orEmpty = <Value>(column: Column<Value>): Column<Value | null> => column;
