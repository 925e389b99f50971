/** Examples of a row. */
const MOST = 3;
const SENTENCES = 100_000;
const TURNS = 1_000_000;

/** Document, turn and sentence of a row of `said` as one whole number, in the order of the corpus. */
export const placeNumber = (table: string): string =>
  `((${table}.doc * ${TURNS}::BIGINT + ${table}.turn) * ${SENTENCES} + ${table}.sentence)`;

/**
 * A query of the first three places of each key, as `examples`: `document#turn.sentence`. No more than those are held in memory.
 *
 * @param places selects the columns of the key and `place`, a place's number, each place once.
 */
export function firstPlaces(places: string, key: string): string {
  return `WITH firsts AS (SELECT ${key}, unnest(min(place, ${MOST})) AS place FROM (${places}) GROUP BY ${key})
    SELECT ${key}, list(d.id || '#' || (f.place // ${SENTENCES} % ${TURNS}) || '.' || (f.place % ${SENTENCES}) ORDER BY f.place) AS examples
    FROM firsts f JOIN docs d ON d.place = f.place // ${TURNS * SENTENCES} GROUP BY ${key}`;
}
