import { stringify } from 'csv-stringify/sync';

/** What a table needs to be written. */
export interface CsvColumns {
  readonly columns: readonly { readonly name: string }[];
}

/**
 * Rows → RFC 4180 with byte order mark and CRLF, so that a spreadsheet program opens Chinese right. Lists are joined with ";",
 * null is an empty cell, numbers stay numbers. A text that would be read as a formula (also with a full-width sign) gets an
 * apostrophe before it.
 */
export function rowsToCsv({ columns }: CsvColumns, rows: readonly object[]): string {
  const parts: string[] = [];
  for (let from = 0; from === 0 || from < rows.length; from += AT_ONCE) {
    const cells = rows
      .slice(from, from + AT_ONCE)
      .map((row) => columns.map(({ name }) => toCell((row as Readonly<Record<string, unknown>>)[name])));
    parts.push(
      stringify(cells, {
        header: from === 0,
        columns: columns.map(({ name }) => name),
        bom: from === 0,
        record_delimiter: 'windows',
        escape_formulas: true,
        // Beside CRLF records csv-stringify does not quote a lone CR or LF, which readers take for the end of a record.
        quoted_match: /[\r\n]/,
      }),
    );
  }
  return parts.join('');
}

/** A long table is written in parts, so that what is made of a part is gone before it is thought worth keeping. */
const AT_ONCE = 250;

type Cell = string | number | bigint | null;

function toCell(value: unknown): Cell {
  if (Array.isArray(value)) return clean(value.join(';'));
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return value;
  return typeof value === 'number' ? finite(value) : clean(String(value));
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** Control characters, which no spreadsheet can hold, are shown as U+FFFD. What stands unseen before a sign does not hide that it is one. */
function clean(text: string): string {
  const shown = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '\uFFFD');
  return /^[\p{Cf}\s]+[=+\-@\uff1d\uff0b\uff0d\uff20]/u.test(shown) ? `'${shown}` : shown;
}
