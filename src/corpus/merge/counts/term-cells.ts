import type { Database } from '../../database.js';
import type { Facts } from './facts.js';
import { NONE, runs } from './runs.js';

/** A term, and how often it is said: by each voice, and in each document; voices and documents are indices, ascending. */
export interface TermCells {
  readonly term: number;
  readonly name: string;
  readonly tag: string;
  readonly count: number;
  readonly voices: Int32Array;
  readonly byVoice: Int32Array;
  readonly documents: Int32Array;
  readonly byDocument: Int32Array;
}

/** Computes something of every term, one after the other in order of frequency. */
export interface TermReader {
  read(cells: TermCells): void;
}

/** Terms of the table: what is rarer is in the store. */
export const MOST_TERMS = 20_000;
/** Cells that are in memory at once. */
const AT_ONCE = 100_000;

/** Whole terms with all of their counts, in columns: of each count the term, the voice, and how often. */
export interface TermBatch {
  readonly terms: readonly Pick<TermCells, 'term' | 'name' | 'tag' | 'count'>[];
  readonly cells: readonly Int32Array[];
}

/**
 * Goes once through all counts: those of terms of two documents or more, and of the frequent ones that are said `minimum` times.
 *
 * @param atOnce cells of a batch, more where one term has more.
 */
export async function* termBatches(database: Database, minimum: number, atOnce = AT_ONCE): AsyncGenerator<TermBatch> {
  await database.run(`CREATE OR REPLACE TEMP TABLE batches AS
    SELECT term, name, tag, count, (sum(documents) OVER (ORDER BY term ROWS UNBOUNDED PRECEDING) // ${atOnce})::INTEGER AS batch
    FROM term_ids WHERE documents >= 2 OR (count >= ${minimum} AND term < ${MOST_TERMS})`);
  const batches = await database.rows<{ batch: number; first: number; last: number }>(
    'SELECT batch, min(term) AS first, max(term) AS last FROM batches GROUP BY batch ORDER BY batch',
  );
  const fetch = async ({ batch, first, last }: (typeof batches)[number]): Promise<TermBatch> => ({
    terms: await database.rows(`SELECT term, name, tag, count FROM batches WHERE batch = ${batch} ORDER BY term`),
    cells: await database.integers(`SELECT term, voice, n FROM counts SEMI JOIN batches USING (term)
      WHERE term BETWEEN ${first} AND ${last} ORDER BY term, voice`),
  });
  let [next] = batches.slice(0, 1).map(fetch);
  for (const following of [...batches.slice(1), null]) {
    if (!next) return;
    const batch: TermBatch = await next;
    // The database fetches the next batch while this one is read.
    next = following ? fetch(following) : undefined;
    // A failure is thrown where it is awaited; without this it would be unhandled where the caller gave up before.
    next?.catch(() => undefined);
    yield batch;
  }
}

export function readTerms({ terms, cells }: TermBatch, facts: Facts, readers: readonly TermReader[]): void {
  const [term = NONE, voice = NONE, count = NONE] = cells;
  runs(term).forEach(({ from, to }, i) => {
    const [voices, byVoice] = [voice.subarray(from, to), count.subarray(from, to)];
    const own = { ...(terms[i] as (typeof terms)[number]), voices, byVoice, ...inDocuments(voices, byVoice, facts) };
    for (const reader of readers) reader.read(own);
  });
}

/** Voices of one document follow each other. */
function inDocuments(voices: Int32Array, byVoice: Int32Array, { documentOf }: Facts): Pick<TermCells, 'documents' | 'byDocument'> {
  const documents = new Int32Array(voices.length);
  const byDocument = new Int32Array(voices.length);
  let count = 0;
  for (let i = 0; i < voices.length; i++) {
    const document = documentOf[voices[i]!]!;
    if (count === 0 || documents[count - 1] !== document) documents[count++] = document;
    byDocument[count - 1] = byDocument[count - 1]! + byVoice[i]!;
  }
  return { documents: documents.subarray(0, count), byDocument: byDocument.subarray(0, count) };
}
