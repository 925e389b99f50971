import { errors } from '../../../errors/errors.js';
import { formatErrors } from '../../../errors/format-errors.js';
import type { CsvLine } from '../../parse-csv.js';
import type { Columns, DecodedFile, Extracted } from '../reader/extracted.js';
import { composeUnits } from '../units/compose-units.js';
import { readTable } from './read-table.js';
import { noColumns } from './table-header.js';

/** A table with commas, tabs, semicolons or vertical bars → its rows. */
export async function readCsv({ text, encoding, path }: DecodedFile, columns: Columns): Promise<Extracted> {
  const lines = await parse(text, path);
  const rows = lines.map(({ cells }) => cells);
  const file = { columns, path, lineOf: (row: number) => lines[row]?.line ?? 0 };
  const table = readTable(rows, file);
  if (table === null) throw isBare(rows) ? errors.emptyFile(path) : noColumns(rows, file);
  const composed = composeUnits(table.rows, table.removed);
  if (!composed.units.some(({ level, speaker }) => level === 0 || speaker !== null)) throw errors.emptyFile(path);
  return { ...composed, encoding, facts: [] };
}

/** A header and nothing below it. */
const isBare = (rows: readonly (readonly string[])[]): boolean => rows.length <= 1;

async function parse(text: string, path: string): Promise<readonly CsvLine[]> {
  const { CsvError, parseCsvLines } = await import('../../parse-csv.js');
  try {
    return parseCsvLines(text, sniffDelimiter(text));
  } catch (cause) {
    throw formatErrors.csvSyntax(path, cause instanceof CsvError ? Number(cause.lines ?? 0) : 0, cause);
  }
}

/** The separator that the first lines have most often, outside quotation marks. */
export function sniffDelimiter(text: string): string {
  const head = text
    .slice(0, 10_000)
    .split('\n', 10)
    .join('\n')
    .replace(/"(?:[^"]|"")*"/g, '');
  const counts = ['\t', ',', ';', '|'].map((delimiter) => ({ delimiter, count: head.split(delimiter).length - 1 }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).delimiter;
}
