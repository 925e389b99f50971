import type { KeywordRow } from '../data.js';

/** Whether any discussion says the term: it tells nothing about this one or about a person, so nothing that is pointed out begins with it. */
export const isGeneral = ({ general }: Pick<KeywordRow, 'general'>): boolean => general !== null;

/** Rows without general words, or all where there are no others. */
export function preferTelling<Row extends Pick<KeywordRow, 'general'>>(rows: readonly Row[]): readonly Row[] {
  const telling = rows.filter((row) => !isGeneral(row));
  return telling.length > 0 ? telling : rows;
}
