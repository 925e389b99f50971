import { correspondence } from '../math/correspondence.js';
import type { Database } from './database.js';
import { groupBy } from './group-by.js';
import type { DocumentMapRow } from './rows.js';

const MOST_TERMS = 60;
const MOST_DOCUMENTS = 500;
/** With fewer of these terms a document's place is chance. */
const LEAST_WORDS = 30;

/**
 * Which discussions talk of the same things: correspondence analysis of documents × the most frequent terms that at least two documents
 * and at most nine in ten have. No points for fewer than three documents or eight terms, or more than 500 documents.
 */
export async function mapDocuments(
  database: Database,
): Promise<{ readonly map: readonly DocumentMapRow[]; readonly mapShares: readonly [number, number] }> {
  const none = { map: [], mapShares: [0, 0] as const };
  const docs = await database.rows<{ place: number; id: string }>('SELECT place, id FROM docs ORDER BY place');
  if (docs.length < 3 || docs.length > MOST_DOCUMENTS) return none;
  const cells = await database.rows<{ doc: number; term: string; n: number }>(`
    SELECT c.doc, t.name AS term, sum(c.n)::INTEGER AS n FROM counts c JOIN (SELECT term, name FROM term_ids
      WHERE documents >= 2 AND documents * 10 <= ${docs.length} * 9 ORDER BY term LIMIT ${MOST_TERMS}) t USING (term)
    GROUP BY t.term, t.name, c.doc ORDER BY t.term, c.doc`);
  const terms = [...groupBy(cells, ({ term }) => term)].map(([term, own]) => ({
    term,
    counts: new Map(own.map(({ doc, n }) => [doc, n])),
  }));
  const rows = docs
    .map(({ place, id }) => ({ id, row: terms.map(({ counts }) => counts.get(place) ?? 0) }))
    .filter(({ row }) => row.reduce((sum, count) => sum + count, 0) >= LEAST_WORDS);
  const kept = terms.map((one, j) => ({ ...one, j })).filter(({ j }) => rows.some(({ row }) => (row[j] ?? 0) > 0));
  if (rows.length < 3 || kept.length < 8) return none;
  const found = correspondence(rows.map(({ row }) => kept.map(({ j }) => row[j] ?? 0)));
  if (found === null) return none;
  const point = { x: 0, y: 0, contribution: 0 };
  return {
    map: [
      ...rows.map(({ id }, i) => ({ kind: 'document' as const, item: id, ...(found.rows[i] ?? point) })),
      ...kept.map(({ term }, i) => ({ kind: 'term' as const, item: term, ...(found.columns[i] ?? point) })),
    ],
    mapShares: found.shares,
  };
}
