import { dispersion, type Parts } from '../../../math/dispersion.js';
import type { Database } from '../../database.js';
import type { CorpusPersonRow, CorpusTermRow, DocumentRow, PeriodRow } from '../../rows.js';
import type { Facts } from '../counts/facts.js';
import { firstOccurrences, sentenceNumber } from '../counts/first-occurrences.js';
import { MOST_TERMS, type TermCells, type TermReader } from '../counts/term-cells.js';

export const listDocuments = (database: Database): Promise<readonly DocumentRow[]> =>
  database.rows(
    `SELECT id AS document, title, date, place, organisers, file, speakers, turns, sentences, characters, words, warnings FROM docs ORDER BY doc`,
  );

/** Documents of a person that are named in the row; the store holds the rest. */
const MOST_NAMED = 50;

export async function listPeople(database: Database): Promise<readonly CorpusPersonRow[]> {
  return database.rows(`WITH held AS (SELECT name, min(doc, ${MOST_NAMED}) AS docs FROM (SELECT DISTINCT name, doc FROM roles) GROUP BY name),
    named AS (SELECT h.name, list(d.id ORDER BY d.doc) AS ids FROM (SELECT name, unnest(docs) AS doc FROM held) h
      JOIN docs d ON d.doc = h.doc GROUP BY h.name)
    SELECT r.name AS person, list_sort(list_distinct(list(r.speaker))) AS names,
      coalesce(list_sort(list_distinct(list(r.organisation) FILTER (r.organisation <> ''))), []) AS organisation,
      count(DISTINCT r.doc)::INTEGER AS documents, sum(r.turns)::INTEGER AS turns, sum(r.characters)::BIGINT AS characters,
      sum(r.words)::BIGINT AS words, coalesce(min(d.date) FILTER (d.date <> ''), '') AS first_date,
      coalesce(max(d.date) FILTER (d.date <> ''), '') AS last_date, any_value(n.ids) AS in_documents
    FROM roles r JOIN docs d ON d.doc = r.doc JOIN named n ON n.name = r.name GROUP BY r.name ORDER BY documents DESC, words DESC, person`);
}

export const listMonths = (database: Database): Promise<readonly PeriodRow[]> =>
  database.rows(
    `SELECT month, count(*)::INTEGER AS documents, sum(words)::BIGINT AS words FROM docs WHERE month <> '' GROUP BY month ORDER BY month`,
  );

/** The table of terms. */
export class TermList implements TermReader {
  readonly #rows: { readonly number: number; readonly row: Omit<CorpusTermRow, 'examples'> }[] = [];
  readonly #parts: Parts;
  /** Of each person the last term that was seen. */
  readonly #seen: Int32Array;

  constructor(
    readonly facts: Facts,
    /** Terms that are said less often are left out. */
    readonly minimum: number,
  ) {
    const { documents, words, people } = facts;
    const smallest = documents.reduce((least, one) => (one.words > 0 ? Math.min(least, one.words) : least), words);
    this.#parts = { number: documents.length, words, smallest };
    this.#seen = new Int32Array(people).fill(-1);
  }

  read({ term: number, name: term, tag, count, voices, documents, byDocument }: TermCells): void {
    if (number >= MOST_TERMS || count < this.minimum) return;
    const { documents: all, words, personOf } = this.facts;
    let people = 0;
    for (const voice of voices) {
      const person = personOf[voice]!;
      if (person < 0 || this.#seen[person] === number) continue;
      this.#seen[person] = number;
      people++;
    }
    let first_date = '';
    for (const document of documents) {
      const date = all[document]!.date;
      if (date !== '' && (first_date === '' || date < first_date)) first_date = date;
    }
    const per_thousand = (1000 * count) / words;
    this.#rows.push({
      number,
      row: {
        term,
        tag,
        count,
        per_thousand,
        documents: documents.length,
        people,
        dispersion: this.#dispersion(count, documents, byDocument),
        first_date,
      },
    });
  }

  /** Most terms are too rare to be even. */
  #dispersion(count: number, documents: Int32Array, byDocument: Int32Array): number | null {
    if (count < this.#parts.number) return null;
    const { documents: all } = this.facts;
    const spread = Array.from(documents, (document, i) => ({ count: byDocument[i]!, words: all[document]!.words }));
    return dispersion(spread, this.#parts)?.dpNorm ?? null;
  }

  /** With the first sentence of each term in each of the first three documents. */
  async rows(database: Database): Promise<readonly CorpusTermRow[]> {
    const numbers = `SELECT s.term AS "row", min(${sentenceNumber('s')}) AS number FROM said s JOIN term_ids t USING (term)
      WHERE t.count >= ${this.minimum} AND t.term < ${MOST_TERMS} GROUP BY s.term, s.doc`;
    const examples = await firstOccurrences(database, numbers, this.facts);
    return this.#rows.map(({ number, row }) => ({ ...row, examples: examples.get(number) ?? [] }));
  }
}
