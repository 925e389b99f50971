import { Database } from '../../src/corpus/database.js';
import { makeViews } from '../../src/corpus/merge/views.js';
import type { CorpusStore } from '../../src/corpus/store.js';

/** DuckDB may use so much memory; the rest is spilled to disk. */
const MEMORY = '512MB';

interface Means<Result> {
  readonly parts: Parameters<typeof makeViews>[1];
  readonly threads: number;
  readonly work: (database: Database) => Promise<Result>;
}

/** Works on a database with the tables of these parts, and closes it. */
export async function withViews<Result>(store: CorpusStore, { parts, threads, work }: Means<Result>): Promise<Result> {
  const database = await Database.open({ memory: MEMORY, spill: store.spill, threads });
  try {
    await makeViews(database, parts, (part, table) => store.partFile(part, table));
    return await work(database);
  } finally {
    await database.close();
  }
}
