import type { Answer } from '../../../src/corpus/database.js';
import { CorpusStore } from '../../../src/corpus/store.js';
import { withViews } from '../../../src/corpus/with-views.js';
import { queryErrors } from '../../../src/errors/query-errors.js';
import { rowsToCsv } from '../../../src/spreadsheets/csv/rows-to-csv.js';
import { assertComplete, inspect } from '../../corpus/inspect.js';
import type { Terminal } from '../../terminal/terminal.js';

interface Request {
  readonly paths: readonly string[];
  readonly json: boolean;
}

/** `yuanzhuo sql DIR "select …"`: a query over documents, people, sentences, words and codes of a corpus; CSV, or JSON with --json. */
export async function queryCorpus({ paths, json }: Request, terminal: Terminal): Promise<number> {
  const [folder, ...query] = paths;
  if (folder === undefined || query.length === 0) throw queryErrors.none();
  const store = new CorpusStore(folder);
  const plan = store.readPlan();
  const inspected = inspect(store, plan);
  assertComplete(store, plan, inspected);
  const answer = await withViews(store, {
    parts: inspected.parts,
    threads: 2,
    work: async (database) => {
      await database.confine(store.parts);
      return database.ask(query.join(' '));
    },
  });
  terminal.print(json ? toJson(answer) : toCsv(answer));
  return 0;
}

/** Readers of JSON would round a long whole number, so it is a text there. */
const toJson = ({ rows }: Answer): string => JSON.stringify(rows, (_, value) => (typeof value === 'bigint' ? String(value) : value), 1);

function toCsv({ columns, rows }: Answer): string {
  const cells = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, isFlat(value) ? value : JSON.stringify(value)])),
  );
  return rowsToCsv({ columns: columns.map((name) => ({ name })) }, cells).replace(/\r\n$/, '');
}

/** A value, or a list of values, which the CSV joins like those of all tables. */
const isFlat = (value: unknown): boolean =>
  Array.isArray(value) ? value.every((item) => typeof item !== 'object' || item === null) : typeof value !== 'object' || value === null;
