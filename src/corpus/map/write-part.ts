import type { Database, LoadedColumn } from '../database.js';
import { literal } from '../database.js';
import { PART_TABLES, type PartTable } from '../shapes.js';
import type { NumberColumns } from './columns.js';
import type { PartRows } from './part-rows.js';

/** The key of a document as the store writes it: a whole number, so that it costs 8 bytes and no program mistakes it. */
export const documentNumber = (key: string): bigint => BigInt.asIntN(64, BigInt(`0x${key}`));

/** Rows → one Parquet file for each table; `path` says where. The same rows give the same bytes. */
export async function writePart(rows: PartRows, database: Database, path: (table: PartTable) => string): Promise<void> {
  const keys = rows.keys.map(documentNumber);
  for (const table of PART_TABLES) {
    await database.load('rows', loadedColumns(rows[table], rows, keys));
    await database.run(`COPY rows TO ${literal(path(table))} (FORMAT parquet, COMPRESSION zstd)`);
  }
}

/** Each column with what its numbers stand for: the key of a document, a label, a text, or the number itself. */
function loadedColumns({ names, columns }: NumberColumns, { labels, texts }: PartRows, keys: readonly bigint[]): readonly LoadedColumn[] {
  return names.map((name): LoadedColumn => {
    const values = columns[name] ?? new Int32Array();
    if (name === 'document') return { name, type: 'BIGINT', values: keysAt(values, keys) };
    if (isLabel(name, labels)) return { name, type: 'ENUM', values, labels: labels[name].list };
    if (TEXTS.has(name)) return { name, type: 'VARCHAR', values: textsAt(values, texts) };
    return { name, type: 'INTEGER', values };
  });
}

const isLabel = (name: string, labels: PartRows['labels']): name is keyof PartRows['labels'] => name in labels;

const TEXTS: ReadonlySet<string> = new Set(['id', 'title', 'date', 'file', 'place', 'organisers', 'text']);

function textsAt(indices: Int32Array, texts: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const index of indices) found.push(texts[index]!);
  return found;
}

/** Filled run by run: rows of one document follow each other. */
function keysAt(indices: Int32Array, keys: readonly bigint[]): BigInt64Array {
  const values = new BigInt64Array(indices.length);
  for (let from = 0; from < indices.length; ) {
    const index = indices[from]!;
    let to = from + 1;
    while (indices[to] === index) to++;
    values.fill(keys[index]!, from, to);
    from = to;
  }
  return values;
}
