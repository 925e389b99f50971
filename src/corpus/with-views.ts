import { Database } from './database.js';
import { makeViews } from './merge/documents/views.js';
import type { CorpusStore } from './store.js';

/** DuckDB may use so much memory; the rest is spilled to disk. */
const MEMORY = '512MB';

interface Wanted {
  readonly parts: Parameters<typeof makeViews>[1];
  readonly threads: number;
}

/** A database with the tables of these parts, which the caller closes. @throws where a part cannot be read; then nothing is left open. */
export async function openViews(store: CorpusStore, { parts, threads }: Wanted): Promise<Database> {
  const database = await Database.open({ memory: MEMORY, spill: store.spill, threads });
  try {
    await makeViews(database, parts, (part, table) => store.partFile(part, table));
    return database;
  } catch (cause) {
    await database.close();
    throw cause;
  }
}

/** Works on a database with the tables of these parts, and closes it. */
export async function withViews<Result>(
  store: CorpusStore,
  { work, ...wanted }: Wanted & { readonly work: (database: Database) => Promise<Result> },
): Promise<Result> {
  const database = await openViews(store, wanted);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
