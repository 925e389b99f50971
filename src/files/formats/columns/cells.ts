export type Cell = string | number | boolean | Date | null;

/** A column of a table, or a field of records. */
export interface Column {
  /** Heading, or keys joined by dots; '' where there is none. */
  readonly name: string;
  readonly cells: readonly Cell[];
  /** Whether it belongs to a record above, in whose list the rows stand: that never holds what they say. */
  readonly inherited?: boolean;
}

/** The column of an index; undefined where a table has none such. */
export const columnAt = (columns: readonly Column[], index: number | null): Column | undefined =>
  index === null ? undefined : columns[index];

/** What the settings say: indices that are not to be looked for. */
export interface KnownColumns {
  readonly speaker?: number;
  readonly text?: number;
  readonly start?: number;
  readonly end?: number;
}

/** How much a text says: a Han character as 1.4, any other letter as 0.4. */
export const weight = (text: string): number =>
  (text.match(/[\u3400-\u9fff\u3040-\u30ff\uac00-\ud7af]|[\ud840-\ud8bf]/g)?.length ?? 0) + 0.4 * (text.match(/\p{L}/gu)?.length ?? 0);

/** 1, 2, 3 …: the numbers of rows. */
export function isCounter(cells: readonly Cell[]): boolean {
  const [first, ...others] = cells.filter((cell) => cell !== null && cell !== '').map((cell) => Number(cell));
  return others.length > 0 && Number.isInteger(first) && others.every((number, i) => number === Number(first) + i + 1);
}

export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** A cell as text. */
export function writeCell(cell: Cell): string {
  if (cell === null) return '';
  if (cell instanceof Date && Number.isNaN(cell.getTime())) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 19).replace('T', ' ') : String(cell).trim();
}
