import type { Database } from '../../../src/corpus/database.js';
import { choosePartsFor } from '../../../src/corpus/merge/views.js';
import { CorpusStore } from '../../../src/corpus/store.js';
import { corpusErrors } from '../../../src/errors/corpus-errors.js';
import { errors } from '../../../src/errors/errors.js';
import { rowsToCsv } from '../../../src/spreadsheets/csv/rows-to-csv.js';
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
  const { kept, parts } = store.readPlan();
  const keys = [...kept, ...parts.flatMap(({ documents }) => documents)].map(({ key }) => key);
  const markers = store.marked().flatMap((part) => store.marker(part, { thorough: false }) ?? []);
  const chosen = choosePartsFor(keys, markers).parts;
  if (chosen.length === 0) throw errors.notACorpus(folder);
  const rows = await withViews(store, { parts: chosen, threads: 2, work: (database) => rowsOf(database, query.join(' ')) });
  if (json) terminal.print(JSON.stringify(rows, null, 1));
  else terminal.print(rowsToCsv({ columns: Object.keys(rows[0] ?? {}).map((name) => ({ name })) }, rows).trimEnd());
  return 0;
}

function rowsOf(database: Database, query: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return database.rows<Record<string, unknown>>(query).catch((cause: unknown) => {
    throw corpusErrors.query(cause instanceof Error ? cause.message : String(cause));
  });
}
