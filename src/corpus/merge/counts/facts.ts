import type { Database } from '../../database.js';
import { NONE } from './runs.js';

/** Facts of documents and voices that every table needs, by their indices. */
export interface Facts {
  readonly documents: readonly { readonly id: string; readonly date: string; readonly month: string; readonly words: number }[];
  /** Of all documents. */
  readonly words: number;
  /** Of each voice its document, and its person; −1 where the person is not known. */
  readonly documentOf: Int32Array;
  readonly personOf: Int32Array;
  readonly people: number;
}

export async function readFacts(database: Database): Promise<Facts> {
  const documents = await database.rows<Facts['documents'][number]>('SELECT id, date, month, words FROM docs ORDER BY doc');
  const [documentOf = NONE, personOf = NONE] = await database.integers('SELECT doc, person FROM voices ORDER BY voice');
  const words = documents.reduce((sum, one) => sum + one.words, 0);
  return { documents, words, documentOf, personOf, people: personOf.reduce((most, person) => Math.max(most, person + 1), 0) };
}
