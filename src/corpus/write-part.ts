import type { NumberColumns } from './columns.js';
import type { Database } from './database.js';
import { type LoadedColumn, literal } from './database.js';
import type { PartRows } from './part-rows.js';
import type { PartTable } from './shapes.js';

/** The key of a document as the store writes it: a whole number, so that it costs 8 bytes and no program mistakes it. */
export const documentNumber = (key: string): bigint => BigInt.asIntN(64, BigInt(`0x${key}`));

/** Where each table takes its columns from: a number as it is, or the text, term or key that it stands for. */
const SELECT: Readonly<Record<PartTable, string>> = {
  documents: `SELECT k.key AS document, i.text AS id, t.text AS title, d.text AS date, f.text AS file,
      r.characters, r.sentences, r.turns, r.speakers, r.words, r.warnings
    FROM rows_documents r JOIN keys k ON k.place = r.document JOIN texts i ON i.place = r.id JOIN texts t ON t.place = r.title
      JOIN texts d ON d.place = r.date JOIN texts f ON f.place = r.file ORDER BY r.document`,
  people: `SELECT k.key AS document, s.text AS speaker, o.text AS role, g.text AS organisation, r.turns, r.characters, r.words
    FROM rows_people r JOIN keys k ON k.place = r.document JOIN texts s ON s.place = r.speaker JOIN texts o ON o.place = r.role
      JOIN texts g ON g.place = r.organisation ORDER BY r.document, s.text`,
  sentences: `SELECT k.key AS document, r.turn, r.sentence, r.section, s.text AS speaker, t.text AS text
    FROM rows_sentences r JOIN keys k ON k.place = r.document JOIN texts s ON s.place = r.speaker JOIN texts t ON t.place = r.text
    ORDER BY r.document, r.turn, r.sentence`,
  words: `SELECT k.key AS document, r.turn, r.sentence, s.text AS speaker, t.text AS term, g.text AS tag, r.start, r."end"
    FROM rows_words r JOIN keys k ON k.place = r.document JOIN texts s ON s.place = r.speaker
      JOIN lexemes l ON l.place = r.lexeme JOIN texts t ON t.place = l.term JOIN texts g ON g.place = l.tag
    ORDER BY r.document, r.start`,
  codes: `SELECT k.key AS document, r.turn, r.sentence, s.text AS speaker, t.text AS theme
    FROM rows_codes r JOIN keys k ON k.place = r.document JOIN texts s ON s.place = r.speaker JOIN texts t ON t.place = r.theme
    ORDER BY r.document, r.turn, r.sentence, t.text`,
};

/** Rows → one Parquet file for each table; `path` says where. The same rows give the same bytes. */
export async function writePart(rows: PartRows, database: Database, path: (table: PartTable) => string): Promise<void> {
  const { keys, texts, lexemes } = rows;
  const places = (length: number) => ({ name: 'place', type: 'INTEGER' as const, values: Array.from({ length }, (_, i) => i) });
  await database.load('keys', [places(keys.length), { name: 'key', type: 'BIGINT', values: keys.map(documentNumber) }]);
  await database.load('texts', [places(texts.list.length), { name: 'text', type: 'VARCHAR', values: texts.list }]);
  await database.load('lexemes', [places(lexemes.length), ...integers(lexemes)]);
  for (const table of Object.keys(SELECT) as PartTable[]) {
    await database.load(`rows_${table}`, integers(rows[table]));
    await database.run(`COPY (${SELECT[table]}) TO ${literal(path(table))} (FORMAT parquet, COMPRESSION zstd)`);
    await database.run(`DROP TABLE rows_${table}`);
  }
}

const integers = ({ names, columns }: NumberColumns): readonly LoadedColumn[] =>
  names.map((name, i) => ({ name, type: 'INTEGER', values: columns[i] ?? new Int32Array() }));
