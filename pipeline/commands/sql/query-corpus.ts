import type { Database } from '../../../src/corpus/database.js';
import { CorpusStore } from '../../../src/corpus/store.js';
import { corpusErrors } from '../../../src/errors/corpus-errors.js';
import { rowsToCsv } from '../../../src/spreadsheets/csv/rows-to-csv.js';
import { assertComplete, inspect } from '../../corpus/inspect.js';
import { withViews } from '../../corpus/with-views.js';
import type { Terminal } from '../../terminal/terminal.js';

interface Request {
  readonly paths: readonly string[];
  readonly json: boolean;
}

/** `yuanzhuo sql DIR "select …"`: a query over documents, people, sentences, words and codes of a corpus; CSV, or JSON with --json. */
export async function queryCorpus({ paths, json }: Request, terminal: Terminal): Promise<number> {
  const [folder, ...query] = paths;
  if (folder === undefined || query.length === 0) throw corpusErrors.noQuery();
  const store = new CorpusStore(folder);
  const inspected = inspect(store, store.readPlan());
  assertComplete(store, inspected);
  const rows = await withViews(store, { parts: inspected.parts, threads: 2, work: (database) => rowsOf(database, query.join(' ')) });
  if (json) terminal.print(JSON.stringify(rows, null, 1));
  else terminal.print(rowsToCsv({ columns: Object.keys(rows[0] ?? {}).map((name) => ({ name })) }, rows).trimEnd());
  return 0;
}

function rowsOf(database: Database, query: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return database.rows<Record<string, unknown>>(query).catch((cause: unknown) => {
    throw corpusErrors.query(cause instanceof Error ? cause.message : String(cause));
  });
}
