import { dispersion } from '../math/dispersion.js';
import type { Database } from './database.js';
import { firstPlaces, placeNumber } from './first-places.js';
import type { CorpusPersonRow, CorpusTermRow, DocumentRow, PeriodRow } from './rows.js';
import { byFirst, NONE } from './runs.js';

export const listDocuments = (database: Database): Promise<readonly DocumentRow[]> =>
  database.rows(
    `SELECT id AS document, title, date, file, speakers, turns, sentences, characters, words, warnings FROM docs ORDER BY place`,
  );

/** Documents of a person that are named in the row; the rest is asked of the store. */
const MOST_NAMED = 50;

export async function listPeople(database: Database): Promise<readonly CorpusPersonRow[]> {
  return database.rows(`WITH held AS (SELECT name, min(doc, ${MOST_NAMED}) AS docs FROM (SELECT DISTINCT name, doc FROM roles) GROUP BY name),
    named AS (SELECT h.name, list(d.id ORDER BY d.place) AS ids FROM (SELECT name, unnest(docs) AS doc FROM held) h
      JOIN docs d ON d.place = h.doc GROUP BY h.name)
    SELECT r.name AS person, list_sort(list_distinct(list(r.speaker))) AS names,
      coalesce(list_sort(list_distinct(list(r.organisation) FILTER (r.organisation <> ''))), []) AS organisation,
      count(DISTINCT r.doc)::INTEGER AS documents, sum(r.turns)::INTEGER AS turns, sum(r.characters)::BIGINT AS characters,
      sum(r.words)::BIGINT AS words, coalesce(min(d.date) FILTER (d.date <> ''), '') AS first_date,
      coalesce(max(d.date) FILTER (d.date <> ''), '') AS last_date, any_value(n.ids) AS in_documents
    FROM roles r JOIN docs d ON d.place = r.doc JOIN named n ON n.name = r.name GROUP BY r.name ORDER BY documents DESC, words DESC, person`);
}

export const listMonths = (database: Database): Promise<readonly PeriodRow[]> =>
  database.rows(
    `SELECT month, count(*)::INTEGER AS documents, sum(words)::BIGINT AS words FROM docs WHERE month <> '' GROUP BY month ORDER BY month`,
  );

interface TermFacts {
  readonly place: number;
  readonly term: string;
  readonly tag: string;
  readonly count: number;
  readonly documents: number;
  readonly people: number;
  readonly first_date: string;
  readonly examples: readonly string[];
}

/** Terms of the table: what is rarer is in the store. */
const MOST_TERMS = 20_000;

export async function listTerms(database: Database, minimum: number): Promise<readonly CorpusTermRow[]> {
  const [total] = await database.rows<{ words: number; documents: number; smallest: number }>(
    'SELECT coalesce(sum(words), 0)::BIGINT AS words, count(*)::INTEGER AS documents, coalesce(min(words) FILTER (words > 0), 0)::INTEGER AS smallest FROM docs',
  );
  if (!total) return [];
  const chosen = `(SELECT * FROM term_ids WHERE count >= ${minimum} AND term < ${MOST_TERMS})`;
  const facts = await database.rows<TermFacts>(`
    WITH spread AS (SELECT c.term, count(DISTINCT c.person) FILTER (c.person >= 0)::INTEGER AS people,
        coalesce(min(d.date) FILTER (d.date <> ''), '') AS first_date
      FROM counts c JOIN docs d ON d.place = c.doc JOIN ${chosen} t ON t.term = c.term GROUP BY c.term)
    SELECT t.term AS place, t.name AS term, t.tag, t.count, t.documents, s.people, s.first_date
    FROM ${chosen} t JOIN spread s USING (term) ORDER BY t.term`);
  const partsOf = byFirst(
    await database.integers(
      `SELECT c.term, sum(c.n)::INTEGER, any_value(d.words)::INTEGER FROM counts c JOIN docs d ON d.place = c.doc
      JOIN ${chosen} t ON t.term = c.term GROUP BY c.term, c.doc ORDER BY c.term, c.doc`,
    ),
  );
  const parts = (place: number) => {
    const [counts = NONE, words = NONE] = partsOf.get(place) ?? [];
    return Array.from(counts, (count, i) => ({ count, words: words[i] ?? 0 }));
  };
  const examples = await examplesOf(database, chosen);
  return facts.map(({ place, term, tag, count, documents, people, first_date }) => ({
    ...{ term, tag, count },
    per_thousand: (1000 * count) / total.words,
    ...{ documents, people },
    dispersion: dispersion(parts(place), { number: total.documents, words: total.words, smallest: total.smallest })?.dpNorm ?? null,
    first_date,
    examples: examples.get(place) ?? [],
  }));
}

/** Evidence: for each term its first sentence in each of the first three documents. */
async function examplesOf(database: Database, chosen: string): Promise<ReadonlyMap<number, readonly string[]>> {
  const rows = await database.rows<{ term: number; examples: readonly string[] }>(
    firstPlaces(
      `SELECT s.term, min(${placeNumber('s')}) AS place FROM said s SEMI JOIN ${chosen} t ON t.term = s.term GROUP BY s.term, s.doc`,
      'term',
    ),
  );
  return new Map(rows.map(({ term, examples }) => [term, examples]));
}
