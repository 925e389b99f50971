import { association } from '../math/association.js';
import { MOST_DOCUMENTS } from './compare.js';
import type { Database } from './database.js';
import type { CorpusNewTermRow, SimilarRow } from './rows.js';
import { NONE, runs } from './runs.js';

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
  const [docOf = NONE, terms = NONE, counts = NONE, spread = NONE] = await database.integers(`
    SELECT c.doc, c.term, sum(c.n)::INTEGER, t.documents FROM counts c JOIN term_ids t USING (term)
    WHERE t.documents BETWEEN 2 AND ${docs.length - 1} GROUP BY ALL ORDER BY c.doc, c.term`);
  /** Of each document its terms with their weights. */
  const profiles = docs.map(() => new Map<number, number>());
  for (const { from, to } of runs(docOf)) {
    const weighed = Array.from(terms.subarray(from, to), (term, i) => ({
      term,
      weight: (1 + Math.log(counts[from + i] ?? 1)) * Math.log(docs.length / (spread[from + i] ?? 1)),
    }));
    const top = weighed.sort((a, b) => b.weight - a.weight || a.term - b.term).slice(0, PROFILE);
    const length = Math.sqrt(top.reduce((sum, { weight }) => sum + weight * weight, 0));
    if (length > 0) for (const { term, weight } of top) profiles[docOf[from] ?? 0]?.set(term, weight / length);
  }
  const nameOf = await namesOf(database, [...new Set(profiles.flatMap((profile) => [...profile.keys()]))]);
  const holders = new Map<number, { readonly doc: number; readonly weight: number }[]>();
  profiles.forEach((profile, doc) => {
    for (const [term, weight] of profile) {
      const known = holders.get(term);
      if (known) known.push({ doc, weight });
      else holders.set(term, [{ doc, weight }]);
    }
  });
  const cosines = new Float64Array(docs.length);
  return profiles.flatMap((profile, doc) => {
    cosines.fill(0);
    for (const [term, weight] of profile)
      for (const other of holders.get(term) ?? []) cosines[other.doc] = (cosines[other.doc] ?? 0) + weight * other.weight;
    cosines[doc] = 0;
    const like = docs.flatMap((_, other) => ((cosines[other] ?? 0) > 0 ? other : []));
    return like
      .sort((i, j) => (cosines[j] ?? 0) - (cosines[i] ?? 0) || i - j)
      .slice(0, MOST_SIMILAR)
      .map((other, i) => ({
        document: docs[doc]?.id ?? '',
        similar: docs[other]?.id ?? '',
        rank: i + 1,
        cosine: cosines[other] ?? 0,
        shared_terms: [...profile]
          .map(([term, weight]) => ({ name: nameOf.get(term) ?? '', part: weight * (profiles[other]?.get(term) ?? 0) }))
          .filter(({ part }) => part > 0)
          .sort((a, b) => b.part - a.part || (a.name < b.name ? -1 : 1))
          .slice(0, 5)
          .map(({ name }) => name),
      }));
  });
}

async function namesOf(database: Database, terms: readonly number[]): Promise<ReadonlyMap<number, string>> {
  await database.load('named', [{ name: 'term', type: 'INTEGER', values: terms }]);
  const rows = await database.rows<{ term: number; name: string }>('SELECT term, name FROM term_ids SEMI JOIN named USING (term)');
  return new Map(rows.map(({ term, name }) => [term, name]));
}

const NEW_TERM = { count: 5, documents: 2, npmi: 0.45, most: 200 } as const;

/**
 * Words of the whole corpus that may be one term: two counted words that stand side by side five times or more, in two documents or
 * more, with a high normalised pointwise mutual information (Bouma 2009). Proposed, never applied: most often first.
 */
export async function findNewTerms(database: Database): Promise<readonly CorpusNewTermRow[]> {
  const [total] = await database.rows<{ words: number }>('SELECT coalesce(sum(words), 0)::BIGINT AS words FROM docs');
  const pairs = await database.rows<{ a: string; b: string; n: number; documents: number; row: number; column: number; example: string }>(`
    WITH han AS (SELECT term FROM term_ids WHERE regexp_matches(name, '[一-鿿]')),
    beside AS (SELECT w.document, w.turn, w.sentence, s.term AS a,
        lead(s.term) OVER line AS b, lead(w.start) OVER line AS next, w."end"
      FROM words w JOIN spelled s ON s.text = w.term WINDOW line AS (PARTITION BY w.document, w.turn, w.sentence ORDER BY w.start)),
    pairs AS (SELECT a, b, count(*)::INTEGER AS n, count(DISTINCT document)::INTEGER AS documents,
        min((d.place, turn, sentence, d.id)) AS first
      FROM beside JOIN docs d USING (document) SEMI JOIN han f ON f.term = a SEMI JOIN han l ON l.term = b WHERE next = "end" GROUP BY ALL
      HAVING count(*) >= ${NEW_TERM.count} AND count(DISTINCT document) >= ${NEW_TERM.documents})
    SELECT x.name AS a, y.name AS b, p.n, p.documents, x.count AS "row", y.count AS "column",
      first[4] || '#' || first[2] || '.' || first[3] AS example
    FROM pairs p JOIN term_ids x ON x.term = p.a JOIN term_ids y ON y.term = p.b ORDER BY p.n DESC, x.name, y.name`);
  return pairs
    .map(({ a, b, n, documents, row, column, example }) => ({
      ...{ term: a + b, parts: [a, b], count: n, documents },
      npmi: association({ both: n, row, column, total: total?.words ?? 0 }).npmi,
      example,
    }))
    .filter(({ npmi }) => npmi >= NEW_TERM.npmi)
    .slice(0, NEW_TERM.most);
}
