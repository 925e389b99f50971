import { sentenceId } from '../../../sentence-id.js';
import type { Database } from '../../database.js';
import type { Facts } from './facts.js';
import { NONE } from './runs.js';

/** Examples of a row. */
const MOST = 3;
const SENTENCES = 100_000;
const TURNS = 1_000_000;

/** Document, turn and sentence of a row of `said` as one whole number, ascending in the order of the corpus. */
export const sentenceNumber = (table: string): string =>
  `((${table}.doc * ${TURNS}::BIGINT + ${table}.turn) * ${SENTENCES} + ${table}.sentence)`;

/** Document, turn and sentence of such a number, as three columns. */
export const partsOfNumber = (number: string): string => `(${number} // ${TURNS * SENTENCES})::INTEGER AS doc,
  (${number} // ${SENTENCES} % ${TURNS})::INTEGER AS turn, (${number} % ${SENTENCES})::INTEGER AS sentence`;

/**
 * The first three sentences of each row, as `document#s12.3`.
 *
 * @param numbers selects `row` and `number`, the number of a sentence (`sentenceNumber`), each sentence of a row once. Of each row DuckDB
 * holds no more than three in memory.
 */
export async function firstOccurrences(
  database: Database,
  numbers: string,
  { documents }: Pick<Facts, 'documents'>,
): Promise<ReadonlyMap<number, readonly string[]>> {
  const [rows = NONE, docs = NONE, turns = NONE, sentences = NONE] = await database.integers(`
    SELECT "row", ${partsOfNumber('number')}
    FROM (SELECT "row", unnest(min(number, ${MOST})) AS number FROM (${numbers}) GROUP BY "row") ORDER BY "row", number`);
  const found = new Map<number, string[]>();
  rows.forEach((row, i) => {
    const id = `${documents[docs[i]!]!.id}#${sentenceId(turns[i]!, sentences[i]!)}`;
    const own = found.get(row);
    if (own) own.push(id);
    else found.set(row, [id]);
  });
  return found;
}
