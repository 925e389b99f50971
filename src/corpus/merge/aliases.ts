import { corpusErrors } from '../../errors/corpus-errors.js';
import { readText } from '../../files/disk.js';
import { parseCsv } from '../../files/parse-csv.js';
import { fileExists } from '../../files/read-bytes.js';
import { rowsToCsv } from '../../spreadsheets/csv/rows-to-csv.js';
import type { Alias } from './aggregate.js';

const COLUMNS = ['name', 'document', 'person'] as const;

/** The user's table of names: `name` as documents write it, `document` or empty for all, `person` whom it means. @throws YuanzhuoError for a table that contradicts itself. */
export function readAliases(path: string): readonly Alias[] {
  if (!fileExists(path)) return [];
  const [head = [], ...rows] = parseCsv(readText(path));
  const at = COLUMNS.map((name) => head.indexOf(name));
  if (at.some((column) => column < 0)) {
    throw corpusErrors.aliases(path, 1, { zh: '表头应是 name,document,person。', en: 'the headings are name,document,person.' });
  }
  const seen = new Map<string, string>();
  return rows.flatMap((cells, i) => {
    const [name = '', document = '', person = ''] = at.map((column) => (cells[column] ?? '').trim());
    if (name === '' || person === '') return [];
    const other = seen.get(`${name}\n${document}`);
    if (other !== undefined && other !== person) {
      throw corpusErrors.aliases(path, i + 2, {
        zh: `“${name}” 在前面已经指 “${other}”，这里又指 “${person}”。请只留一处，或在 document 里写明是哪一篇。`,
        en: `“${name}” meant “${other}” above and means “${person}” here. Keep one of them, or name its document.`,
      });
    }
    seen.set(`${name}\n${document}`, person);
    return [{ name, document, person }];
  });
}

/** The table to edit: what the user wrote comes first, then every other name as itself. */
export function aliasesToCsv(aliases: readonly Alias[], names: readonly string[]): string {
  const known = new Set(aliases.map(({ name }) => name));
  const fresh = names.filter((name) => !known.has(name)).map((name) => ({ name, document: '', person: '' }));
  return rowsToCsv({ columns: COLUMNS.map((name) => ({ name })) }, [...aliases, ...fresh]);
}
