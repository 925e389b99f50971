import { association } from '../math/association.js';
import { MOST_DOCUMENTS } from './compare.js';
import type { Database } from './database.js';
import { groupBy } from './group-by.js';
import type { CorpusNewTermRow, SimilarRow } from './rows.js';

/** Terms that stand for a document, and documents named as like it. */
const PROFILE = 60;
const MOST_SIMILAR = 5;

/**
 * For each document the five most like it: cosine of TF-IDF, tf = 1 + ln n, idf = ln(documents / documents with the term), over
 * the 60 terms of each document that weigh most. 0 where nothing is shared, and then not listed.
 */
export async function findSimilar(database: Database): Promise<readonly SimilarRow[]> {
  const docs = await database.rows<{ place: number; id: string }>('SELECT place, id FROM docs ORDER BY place');
  if (docs.length < 3 || docs.length > MOST_DOCUMENTS) return [];
  const cells = await database.rows<{ doc: number; term: number; name: string; n: number; documents: number }>(`
    SELECT c.doc, c.term, t.name, sum(c.n)::INTEGER AS n, t.documents FROM counts c JOIN term_ids t USING (term)
    WHERE t.documents BETWEEN 2 AND ${docs.length - 1} GROUP BY ALL ORDER BY c.doc, c.term`);
  const profiles = docs.map(() => new Map<number, { readonly name: string; readonly weight: number }>());
  for (const [doc, own] of groupBy(cells, (cell) => cell.doc)) {
    const weighed = own.map(({ term, name, n, documents }) => ({
      term,
      name,
      weight: (1 + Math.log(n)) * Math.log(docs.length / documents),
    }));
    weighed.sort((a, b) => b.weight - a.weight || a.term - b.term);
    const top = weighed.slice(0, PROFILE);
    const length = Math.sqrt(top.reduce((sum, { weight }) => sum + weight * weight, 0));
    if (length > 0) for (const { term, name, weight } of top) profiles[doc]?.set(term, { name, weight: weight / length });
  }
  const holders = new Map<number, number[]>();
  profiles.forEach((profile, doc) => {
    for (const term of profile.keys()) holders.set(term, [...(holders.get(term) ?? []), doc]);
  });
  return profiles.flatMap((profile, doc) => {
    const likeness = new Map<number, { cosine: number; shared: { name: string; part: number }[] }>();
    for (const [term, { name, weight }] of profile) {
      for (const other of holders.get(term) ?? []) {
        if (other === doc) continue;
        const part = weight * (profiles[other]?.get(term)?.weight ?? 0);
        const known = likeness.get(other) ?? { cosine: 0, shared: [] };
        likeness.set(other, { cosine: known.cosine + part, shared: [...known.shared, { name, part }] });
      }
    }
    return [...likeness]
      .sort(([i, a], [j, b]) => b.cosine - a.cosine || i - j)
      .slice(0, MOST_SIMILAR)
      .map(([other, { cosine, shared }], i) => ({
        document: docs[doc]?.id ?? '',
        similar: docs[other]?.id ?? '',
        rank: i + 1,
        cosine,
        shared_terms: shared
          .sort((a, b) => b.part - a.part || (a.name < b.name ? -1 : 1))
          .slice(0, 5)
          .map(({ name }) => name),
      }));
  });
}

const NEW_TERM = { count: 5, documents: 2, npmi: 0.45, most: 200 } as const;

/**
 * Words of the whole corpus that may be one term: two counted words that stand side by side five times or more, in two documents or
 * more, with a high normalised pointwise mutual information (Bouma 2009). Proposed, never applied: most often first.
 */
export async function findNewTerms(database: Database): Promise<readonly CorpusNewTermRow[]> {
  const [total] = await database.rows<{ words: number }>('SELECT coalesce(sum(words), 0)::BIGINT AS words FROM docs');
  const pairs = await database.rows<{ a: string; b: string; n: number; documents: number; row: number; column: number; example: string }>(`
    WITH beside AS (SELECT document, turn, sentence, term AS a,
        lead(term) OVER line AS b, lead(start) OVER line AS next, "end", regexp_matches(term, '[一-鿿]') AS han
      FROM terms WINDOW line AS (PARTITION BY document, turn, sentence ORDER BY start)),
    pairs AS (SELECT a, b, count(*)::INTEGER AS n, count(DISTINCT document)::INTEGER AS documents,
        min((d.place, turn, sentence, d.id)) AS first
      FROM beside JOIN docs d USING (document) WHERE next = "end" AND han AND regexp_matches(b, '[一-鿿]') GROUP BY ALL
      HAVING count(*) >= ${NEW_TERM.count} AND count(DISTINCT document) >= ${NEW_TERM.documents})
    SELECT p.a, p.b, p.n, p.documents, x.count AS "row", y.count AS "column",
      first[4] || '#' || first[2] || '.' || first[3] AS example
    FROM pairs p JOIN term_ids x ON x.name = p.a JOIN term_ids y ON y.name = p.b ORDER BY p.n DESC, p.a, p.b`);
  return pairs
    .map(({ a, b, n, documents, row, column, example }) => ({
      ...{ term: a + b, parts: [a, b], count: n, documents },
      npmi: association({ both: n, row, column, total: total?.words ?? 0 }).npmi,
      example,
    }))
    .filter(({ npmi }) => npmi >= NEW_TERM.npmi)
    .slice(0, NEW_TERM.most);
}
