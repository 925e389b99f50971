import { extname } from 'node:path';
import { decode } from '../decode.js';
import { sniffBinary } from '../formats/sniff-format.js';
import { CsvError, type CsvLine, parseCsvLines } from '../parse-csv.js';
import { readBytes } from '../read-bytes.js';
import { readSheets, type Sheets } from './read-sheets.js';

/** What a table of the settings is like, and what is said where it is none. */
export interface TableKind {
  /** How many columns that it wants are among these headings: of a workbook the sheet with most of them is read, of equal ones the first. */
  readonly columnsIn: (headings: readonly string[]) => number;
  readonly wrongFormat: (path: string) => Error;
  readonly brokenLine: (path: string, line: number, cause: unknown) => Error;
}

const FORMATS: readonly string[] = ['.csv', '.tsv', '.txt', '.xlsx'];

/** Lines of a table that the settings name: CSV, TSV (as the first line shows) or XLSX; empty lines are left out. @throws the errors of its kind. */
export function readTableLines(path: string, { columnsIn, wrongFormat, brokenLine }: TableKind): readonly CsvLine[] {
  if (!FORMATS.includes(extname(path).toLowerCase())) throw wrongFormat(path);
  const bytes = readBytes(path);
  if (sniffBinary(bytes) === 'zip') {
    const sheets = readSheets(bytes, path);
    const known = (rows: Sheets[number]): number => columnsIn(rows[0] ?? []);
    const [sheet = []] = sheets.toSorted((a, b) => known(b) - known(a));
    return sheet.map((cells, i) => ({ cells, line: i + 1 })).filter(({ cells }) => cells.some((cell) => cell !== ''));
  }
  const { text } = decode(bytes, path);
  try {
    return parseCsvLines(text, text.split('\n', 1)[0]?.includes('\t') ? '\t' : ',');
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    throw brokenLine(path, Number(cause.lines ?? 0), cause);
  }
}
