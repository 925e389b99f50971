import { isUtf8 } from 'node:buffer';
import { corpusErrors } from '../../../errors/corpus-errors.js';
import { decode } from '../../../files/decode.js';
import { parseCsv } from '../../../files/parse-csv.js';
import { fileExists, readBytes } from '../../../files/read-bytes.js';
import { rowsToCsv } from '../../../spreadsheets/csv/rows-to-csv.js';
import { fold } from '../../../words/dictionary/fold.js';
import type { Database } from '../../database.js';
import type { DocumentRow } from '../../rows.js';
import type { Alias } from './aggregate.js';
import { withoutTitle } from './generic-names.js';

const COLUMNS = ['name', 'document', 'person'] as const;
const SEPARATORS = ['\t', ';', ','];

/** A name as documents write it. */
export interface SpeakerName {
  readonly name: string;
  /** Id of the document in which it is a person of its own; '' for a name that means the same person in all of them. */
  readonly document: string;
}

/** Every name, the most frequent first; a generic label once for each document that it occurs in. After `aggregate`. */
export const listNames = (database: Database): Promise<readonly SpeakerName[]> =>
  database.rows(`WITH named AS (SELECT r.speaker AS name, r.words, r.doc, CASE WHEN g.text IS NULL THEN '' ELSE d.id END AS document
      FROM roles r JOIN docs d USING (doc) LEFT JOIN generic_names g ON g.text = r.speaker),
    often AS (SELECT name, count(DISTINCT doc) AS documents, sum(words) AS words FROM named GROUP BY name)
    SELECT n.name, n.document FROM (SELECT DISTINCT name, document FROM named) n JOIN often o ON o.name = n.name
    ORDER BY o.documents DESC, o.words DESC, n.name, n.document`);

/** The user's table of names: `name` as documents write it, `document` or empty for all, `person` whom it means. @throws YuanzhuoError for a table that contradicts itself. */
export function readAliases(path: string): readonly Alias[] {
  if (!fileExists(path)) return [];
  // A spreadsheet may save it in the encoding and with the separators of its country.
  const bytes = readBytes(path);
  // Too short to tell the encodings of China apart by what it holds.
  const { text } = decode(bytes, path, isUtf8(bytes) || bytes.includes(0) ? 'auto' : 'gb18030');
  const separator = SEPARATORS.find((one) => text.split('\n', 1)[0]?.includes(one)) ?? ',';
  const [head = [], ...rows] = parseCsv(text, separator);
  const at = COLUMNS.map((name) => head.indexOf(name));
  if (at.some((column) => column < 0)) {
    throw corpusErrors.aliases(path, 1, { zh: '表头应是 name,document,person。', en: 'the headings are name,document,person.' });
  }
  const seen = new Map<string, string>();
  return rows.flatMap((cells, i) => {
    const [name = '', document = '', person = ''] = at.map((column) => unguarded((cells[column] ?? '').trim()));
    if (name === '' || person === '') return [];
    const other = seen.get(keyOf({ name, document }));
    if (other !== undefined && other !== person) {
      throw corpusErrors.aliases(path, i + 2, {
        zh: `“${name}” 在前面已经指 “${other}”，这里又指 “${person}”。请只留一处，或在 document 里写明是哪一篇。`,
        en: `“${name}” meant “${other}” above and means “${person}” here. Keep one of them, or name its document.`,
      });
    }
    seen.set(keyOf({ name, document }), person);
    return [{ name, document, person }];
  });
}

/** Name → whom it may mean: 唐鳳政委 the 唐鳳 of another row, 金亨 the only 杨金亨. Proposed in the table, never applied. */
export function suggestPeople(names: readonly SpeakerName[]): ReadonlyMap<string, string> {
  const known = new Map(names.filter(({ document }) => document === '').map(({ name }) => [fold(name), name]));
  const longer = new Map<string, readonly string[]>();
  for (const [folded, name] of known)
    for (const surname of [1, 2]) {
      const given = folded.slice(surname);
      if (given.length >= 2 && /^\p{Script=Han}+$/u.test(folded) && folded.length <= 4)
        longer.set(given, [...(longer.get(given) ?? []), name]);
    }
  return new Map(
    [...known].flatMap(([folded, name]) => {
      const titled = known.get(fold(withoutTitle(name) ?? ''));
      const [only, ...others] = longer.get(folded) ?? [];
      const person = titled ?? (others.length === 0 ? only : undefined);
      return person === undefined ? [] : [[name, person] as const];
    }),
  );
}

/** Rows of the table that mean nobody here: a name that does not occur, or not in that document. */
export function unusedAliases(aliases: readonly Alias[], names: readonly SpeakerName[]): readonly Alias[] {
  const known = new Set(names.flatMap(({ name, document }) => [keyOf({ name, document }), keyOf({ name, document: '' })]));
  const everywhere = new Set(names.flatMap(({ name, document }) => (document === '' ? [name] : [])));
  return aliases.filter((alias) => !known.has(keyOf(alias)) && !everywhere.has(alias.name));
}

/** Without the apostrophe that stands in our CSV before what might be taken for a formula. */
const unguarded = (cell: string): string => cell.replace(/^'(?=[=+\-@])/, '');

/**
 * The table to edit: what the user wrote comes first, then every other name without a person. Its last columns are not read: date and
 * title of the document, by which one 主持人 is told from another, and whom a name may mean.
 */
export function aliasesToCsv(
  aliases: readonly Alias[],
  names: readonly SpeakerName[],
  documents: readonly Pick<DocumentRow, 'document' | 'date' | 'title'>[],
): string {
  const known = new Set(aliases.map(keyOf));
  const fresh = names.filter(({ name, document }) => !known.has(keyOf({ name, document })) && !known.has(keyOf({ name, document: '' })));
  const discussions = new Map(documents.map(({ document, date, title }) => [document, `${date} ${title}`.trim()]));
  const suggested = suggestPeople(names);
  const named = aliases.map((row) => ({ ...row, suggested: '' }));
  const unnamed = fresh.map((row) => ({ ...row, person: '', suggested: suggested.get(row.name) ?? '' }));
  const rows = [...named, ...unnamed].map((row) => ({ ...row, discussion: discussions.get(row.document) ?? '' }));
  return rowsToCsv({ columns: [...COLUMNS, 'discussion', 'suggested'].map((name) => ({ name })) }, rows);
}

const keyOf = ({ name, document }: SpeakerName): string => `${name}\n${document}`;
