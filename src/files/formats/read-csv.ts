import { errors, formatErrors } from '../../errors.js';
import type { Columns, DecodedFile, Extracted } from './extracted.js';
import { isMarkdownTable, markdownTableToBars } from './markdown-table.js';
import { noColumns, readTable } from './read-table.js';
import { writeUtterances } from './write-utterances.js';

/** A table with commas, tabs, semicolons or vertical bars → the rows under its header. */
export async function readCsv(file: DecodedFile, columns: Columns): Promise<Extracted> {
  const { encoding, path } = file;
  const text = isMarkdownTable(file.text) ? markdownTableToBars(file.text) : file.text;
  const { CsvError, parseCsv } = await import('../parse-csv.js');
  let rows: string[][];
  try {
    rows = parseCsv(text, sniffDelimiter(text));
  } catch (cause) {
    throw formatErrors.csvSyntax(path, cause instanceof CsvError ? Number(cause.lines ?? 0) : 0, cause);
  }
  const said = readTable(rows, columns, path);
  if (said === null) throw noColumns(rows, columns, path);
  const written = writeUtterances(said);
  if (written.text === '') throw errors.emptyFile(path);
  return { ...written, encoding, title: '', date: '' };
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
