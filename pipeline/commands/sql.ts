import { Database } from '../../src/corpus/database.js';
import { choosePartsFor, makeViews } from '../../src/corpus/merge/views.js';
import { CorpusStore } from '../../src/corpus/store.js';
import { corpusErrors, errors } from '../../src/errors.js';
import { rowsToCsv } from '../../src/spreadsheets/csv/rows-to-csv.js';
import { MERGE_MEMORY } from '../corpus/merge.js';
import type { Options } from '../terminal/options.js';
import type { Terminal } from './run.js';

/** `yuanzhuo sql DIR "select …"`: a query over documents, people, sentences, words and codes of a corpus; CSV, or JSON with --json. */
export async function sql({ paths, json }: Options, terminal: Terminal): Promise<number> {
  const [folder, ...query] = paths;
  if (folder === undefined || query.length === 0) throw corpusErrors.noQuery();
  const store = new CorpusStore(folder);
  const { kept, parts } = store.readPlan();
  const keys = [...kept, ...parts.flatMap(({ documents }) => documents)].map(({ key }) => key);
  const markers = store.marked().flatMap((part) => store.marker(part, { thorough: false }) ?? []);
  const chosen = choosePartsFor(keys, markers).parts;
  if (chosen.length === 0) throw errors.notACorpus(folder);
  const database = await Database.open({ memory: MERGE_MEMORY, spill: store.spill, threads: 2 });
  try {
    await makeViews(database, chosen, (part, table) => store.partFile(part, table));
    const rows = await database.rows<Record<string, unknown>>(query.join(' ')).catch((cause: unknown) => {
      throw corpusErrors.query(cause instanceof Error ? cause.message : String(cause));
    });
    if (json) terminal.print(JSON.stringify(rows, null, 1));
    else terminal.print(rowsToCsv({ columns: Object.keys(rows[0] ?? {}).map((name) => ({ name })) }, rows).trimEnd());
  } finally {
    await database.close();
  }
  return 0;
}
