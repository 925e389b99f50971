import { sentenceId } from '../../sentence-id.js';
import type { Database } from '../database.js';
import type { Facts } from './facts.js';
import { NONE } from './runs.js';

/** Examples of a row. */
const MOST = 3;
const SENTENCES = 100_000;
const TURNS = 1_000_000;

/** Document, turn and sentence of a row of `said` as one whole number, in the order of the corpus. */
export const placeNumber = (table: string): string =>
  `((${table}.doc * ${TURNS}::BIGINT + ${table}.turn) * ${SENTENCES} + ${table}.sentence)`;

/** Of such a number document, turn and sentence, as three columns. */
export const partsOfPlace = (place: string): string => `(${place} // ${TURNS * SENTENCES})::INTEGER AS doc,
  (${place} // ${SENTENCES} % ${TURNS})::INTEGER AS turn, (${place} % ${SENTENCES})::INTEGER AS sentence`;

/**
 * The first three places of each row, `document#s12.3`.
 *
 * @param places selects a number `row` and `place`, a place's number, each place of a row once. No more than three are held in memory.
 */
export async function firstPlaces(
  database: Database,
  places: string,
  { documents }: Pick<Facts, 'documents'>,
): Promise<ReadonlyMap<number, readonly string[]>> {
  const [rows = NONE, docs = NONE, turns = NONE, sentences = NONE] = await database.integers(`
    SELECT "row", ${partsOfPlace('place')}
    FROM (SELECT "row", unnest(min(place, ${MOST})) AS place FROM (${places}) GROUP BY "row") ORDER BY "row", place`);
  const found = new Map<number, string[]>();
  rows.forEach((row, i) => {
    const place = `${documents[docs[i]!]!.id}#${sentenceId(turns[i]!, sentences[i]!)}`;
    const own = found.get(row);
    if (own) own.push(place);
    else found.set(row, [place]);
  });
  return found;
}
