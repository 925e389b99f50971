import type { Database } from '../database.js';
import { NONE } from './runs.js';

/** What is asked of discussions and voices again and again, by their places. */
export interface Facts {
  readonly documents: readonly { readonly id: string; readonly date: string; readonly month: string; readonly words: number }[];
  /** Of all documents. */
  readonly words: number;
  /** Of each voice its document, and its person, −1 where nobody is known. */
  readonly documentOf: Int32Array;
  readonly personOf: Int32Array;
  readonly people: number;
}

export async function readFacts(database: Database): Promise<Facts> {
  const documents = await database.rows<Facts['documents'][number]>('SELECT id, date, month, words FROM docs ORDER BY place');
  const [documentOf = NONE, personOf = NONE] = await database.integers('SELECT doc, person FROM voices ORDER BY voice');
  const words = documents.reduce((sum, one) => sum + one.words, 0);
  return { documents, words, documentOf, personOf, people: personOf.reduce((most, person) => Math.max(most, person + 1), 0) };
}
