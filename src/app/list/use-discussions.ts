import { useEffect, useState } from 'preact/hooks';
import type { DiscussionSummary } from '../api.js';
import { listen, server } from '../server.js';

/** So many titles are asked for that the list does not know; the rest when these are there. */
const AT_ONCE = 20;

type Summaries = ReadonlyMap<string, DiscussionSummary>;

/** The rows of the list, null until they are there. Titles and people of transcripts that were never run are read one after another, behind it. */
export function useDiscussions(onProblem: (cause: unknown) => void) {
  const [rows, setRows] = useState<readonly DiscussionSummary[] | null>(null);
  const [summaries, setSummaries] = useState<Summaries>(new Map());
  const refresh = (): Promise<void> => server.list().then(setRows).catch(onProblem);
  // Once; afterwards the server tells of changes.
  useEffect(() => {
    void refresh();
    return listen((event) => {
      if (event.kind !== 'changed') return;
      setSummaries((before) => new Map([...before].filter(([name]) => stemOf(name) !== stemOf(event.name))));
      void refresh();
    }, refresh);
  }, []);
  useEffect(() => {
    const unknown = rows?.filter(({ name, people }) => people === null && !summaries.has(name)).slice(0, AT_ONCE) ?? [];
    if (unknown.length === 0) return;
    let isGone = false;
    void readAll(unknown).then((found) => {
      if (!isGone) setSummaries((before) => new Map([...before, ...found]));
    });
    return () => {
      isGone = true;
    };
  }, [rows, summaries]);
  return { rows: rows?.map((row) => completed(row, summaries.get(row.name))) ?? null, refresh };
}

const stemOf = (name: string): string => name.replace(/\.[^.]*$/, '');

/** A row that cannot be read stays as it is, and says why where it is opened. */
async function readAll(rows: readonly DiscussionSummary[]): Promise<Summaries> {
  const found = new Map<string, DiscussionSummary>();
  for (const row of rows) found.set(row.name, await server.summary(row.name).catch(() => row));
  return found;
}

const completed = (row: DiscussionSummary, summary = row): DiscussionSummary => ({
  ...row,
  title: row.title ?? summary.title,
  date: row.date ?? summary.date,
  people: row.people ?? summary.people,
  doubts: row.doubts ?? summary.doubts,
});
