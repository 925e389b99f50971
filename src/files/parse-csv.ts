import { parse } from 'csv-parse/sync';

export { CsvError } from 'csv-parse/sync';

const OPTIONS = { bom: true, relax_column_count: true, skip_empty_lines: true, relax_quotes: true } as const;

/** Lines of cells. Lines may differ in length; empty ones are left out. @throws CsvError where quotation marks do not close. */
export function parseCsv(text: string, delimiter = ','): string[][] {
  return parse(text, { ...OPTIONS, delimiter });
}

export interface CsvLine {
  readonly cells: readonly string[];
  /** Line of the text on which it ends, from 1. */
  readonly line: number;
}

/** The same with the lines of the text. @throws CsvError as `parseCsv`. */
export function parseCsvLines(text: string, delimiter: string): readonly CsvLine[] {
  const lines = parse(text, { ...OPTIONS, delimiter, info: true }) as unknown as readonly { record: string[]; info: { lines: number } }[];
  return lines.map(({ record, info }) => ({ cells: record, line: info.lines }));
}

/** The same as records by the names in the first line. */
export function parseCsvRecords(text: string): readonly Readonly<Record<string, string>>[] {
  const [header = [], ...rows] = parseCsv(text);
  return rows.map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ''])));
}
