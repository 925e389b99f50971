import { parse } from 'csv-parse/sync';

export { CsvError } from 'csv-parse/sync';

/** Lines of cells. Lines may differ in length; empty ones are left out. @throws CsvError where quotation marks do not close. */
export function parseCsv(text: string, delimiter = ','): string[][] {
  return parse(text, { delimiter, bom: true, relax_column_count: true, skip_empty_lines: true, relax_quotes: true });
}

/** The same as records by the names in the first line. */
export function parseCsvRecords(text: string): readonly Readonly<Record<string, string>>[] {
  const [header = [], ...rows] = parseCsv(text);
  return rows.map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ''])));
}
