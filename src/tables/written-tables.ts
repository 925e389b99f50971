import { text } from './column.js';
import { CORPUS_TABLES } from './corpus-tables.js';
import { rowsByTable, type Table } from './table.js';
import { TABLES } from './tables.js';

interface Discussion {
  readonly attributes: { readonly names: readonly string[]; readonly of: Readonly<Record<string, Readonly<Record<string, string>>>> };
}

type Rows = Parameters<typeof rowsByTable<typeof TABLES>>[1];
type CorpusRows = Parameters<typeof rowsByTable<typeof CORPUS_TABLES>>[1];

/** The tables of a discussion that are written, with their rows; what the settings say of people are further columns where a row is of one person. */
export const discussionTables = (tables: Rows & Discussion): readonly (readonly [Table, readonly object[]])[] =>
  rowsByTable(TABLES, tables).map(([table, rows]) =>
    JOINED.has(table.name) ? withAttributes(table, rows, tables.attributes) : [table, rows],
  );

/** The same of a corpus. */
export const corpusTables = (tables: CorpusRows & Discussion): readonly (readonly [Table, readonly object[]])[] =>
  rowsByTable(CORPUS_TABLES, tables).map(([table, rows]) =>
    table.name === CORPUS_TABLES.people.name ? withAttributes(table, rows, tables.attributes, 'person') : [table, rows],
  );

const JOINED: ReadonlySet<string> = new Set([TABLES.speakers.name, TABLES.speakerSectionTerms.name]);

function withAttributes(
  table: Table,
  rows: readonly object[],
  { names, of }: Discussion['attributes'],
  key = 'speaker',
): readonly [Table, readonly object[]] {
  const columns = names.map((name) => [name, text({ zh: name, en: name }, DESCRIPTION)] as const);
  const joined = rows.map((row) => ({ ...row, ...valuesOf(String((row as Readonly<Record<string, unknown>>)[key]), names, of) }));
  return [{ ...table, columns: { ...table.columns, ...Object.fromEntries(columns) } }, joined];
}

const DESCRIPTION = {
  zh: '设置或人物表给出的特征；没有则为空',
  en: 'attribute from the settings or the table of people; empty where none is given',
};

const valuesOf = (speaker: string, names: readonly string[], of: Discussion['attributes']['of']) =>
  Object.fromEntries(names.map((name) => [name, Object.hasOwn(of, speaker) ? (of[speaker]?.[name] ?? '') : '']));
