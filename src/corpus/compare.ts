import type { Settings } from '../settings.js';
import { type GroupTerm, listKeyness, type Share, signTest, subsetTest } from './compare-groups.js';
import type { Database } from './database.js';
import { groupBy } from './group-by.js';
import type { CorpusKeynessRow } from './rows.js';

/** Above it, tables that compare every document with every other are not made; the store holds what they need. */
export const MOST_DOCUMENTS = 5000;
/** The most frequent terms of at least two documents are compared. */
const MOST_COMPARED = 1000;

type Rules = Pick<Settings, 'thresholds' | 'seed'>;

const COMPARED = `(SELECT term, name, count FROM term_ids WHERE documents >= 2 ORDER BY term LIMIT ${MOST_COMPARED})`;

/** What one discussion says more often than the others. */
export async function compareDocuments(database: Database, { thresholds, seed }: Rules): Promise<readonly CorpusKeynessRow[]> {
  const docs = await database.rows<{ place: number; id: string; words: number }>('SELECT place, id, words FROM docs ORDER BY place');
  if (docs.length < 2 || docs.length > MOST_DOCUMENTS) return [];
  const total = docs.reduce((sum, { words }) => sum + words, 0);
  const cells = await database.rows<{ doc: number; term: string; n: number; all: number }>(
    `SELECT c.doc, t.name AS term, sum(c.n)::INTEGER AS n, any_value(t.count) AS "all" FROM counts c JOIN ${COMPARED} t USING (term)
      GROUP BY c.doc, t.name ORDER BY t.name, c.doc`,
  );
  const counted: GroupTerm[] = [];
  for (const own of groupBy(cells, ({ term }) => term).values()) {
    const counts = new Map(own.map(({ doc, n }) => [doc, n]));
    const units = docs.map(({ place, words }) => ({ count: counts.get(place) ?? 0, words, inside: false }));
    for (const { doc, term, n, all } of own) {
      const { id, words } = docs[doc] ?? { id: '', words: 0 };
      if (n < thresholds.minimum_count || n * total <= all * words) continue;
      const p = subsetTest(
        units.map((unit, place) => (place === doc ? { ...unit, inside: true } : unit)),
        seed,
      );
      counted.push({ group: id, term, here: n, elsewhere: all - n, wordsHere: words, wordsElsewhere: total - words, documents: 1, p });
    }
  }
  counted.sort((a, b) => (a.group !== b.group ? (a.group < b.group ? -1 : 1) : a.term < b.term ? -1 : 1));
  const examples = await examplesByDocument(database);
  return listKeyness(counted, { thresholds }, (group, term) => examples.get(`${group}\n${term}`) ?? []);
}

/** Up to three sentences of each term in each document. */
async function examplesByDocument(database: Database): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await database.rows<{ id: string; term: string; examples: string[] }>(`
    WITH said AS (SELECT DISTINCT w.document, w.term, w.turn, w.sentence FROM terms w SEMI JOIN ${COMPARED} t ON t.name = w.term)
    SELECT d.id, term, list(d.id || '#' || turn || '.' || sentence ORDER BY turn, sentence)[1:3] AS examples
    FROM said JOIN docs d USING (document) GROUP BY d.id, term HAVING count(*) > 0`);
  return new Map(rows.map(({ id, term, examples }) => [`${id}\n${term}`, examples]));
}

/**
 * What a person, or the people of an organisation, say more often than the others in the same discussions: what the discussion is
 * about does not make anybody's word. `group` is the column of `roles` that names the group.
 */
export async function compareSpeakers(
  database: Database,
  group: 'name' | 'organisation',
  { thresholds, seed }: Rules,
): Promise<readonly CorpusKeynessRow[]> {
  // A group takes part where it has words; in each of those discussions the others are the rest.
  await database.run(`CREATE OR REPLACE TEMP TABLE grouped AS
    SELECT doc, speaker, ${group} AS who FROM roles WHERE ${group} <> '' AND words > 0`);
  const spoken = await database.rows<{ who: string; doc: number; here: number; words: number }>(`
    SELECT g.who, g.doc, sum(r.words)::INTEGER AS here, (SELECT sum(words) FROM roles x WHERE x.doc = g.doc)::INTEGER AS words
    FROM grouped g JOIN roles r ON r.doc = g.doc AND r.speaker = g.speaker GROUP BY g.who, g.doc ORDER BY g.who, g.doc`);
  const cells = await database.rows<{ who: string; doc: number; term: string; n: number }>(`
    SELECT g.who, g.doc, t.name AS term, sum(c.n)::INTEGER AS n FROM counts c JOIN grouped g ON g.doc = c.doc AND g.speaker = c.speaker
      JOIN ${COMPARED} t USING (term) GROUP BY ALL ORDER BY g.who, t.name, g.doc`);
  const all = await database.rows<{ doc: number; term: string; n: number }>(`
    SELECT c.doc, t.name AS term, sum(c.n)::INTEGER AS n FROM counts c JOIN ${COMPARED} t USING (term) WHERE c.person >= 0 GROUP BY ALL`);
  const inDocument = new Map(all.map(({ doc, term, n }) => [`${doc}\n${term}`, n]));
  const cellsOf = groupBy(cells, ({ who }) => who);
  const counted: GroupTerm[] = [];
  for (const [who, places] of groupBy(spoken, (row) => row.who)) {
    for (const [term, own] of groupBy(cellsOf.get(who) ?? [], (cell) => cell.term)) {
      const said = new Map(own.map(({ doc, n }) => [doc, n]));
      const shares: Share[] = places.map(({ doc, here: wordsHere, words }) => {
        const here = said.get(doc) ?? 0;
        return { here, wordsHere, rest: (inDocument.get(`${doc}\n${term}`) ?? 0) - here, wordsRest: words - wordsHere };
      });
      const sum = (key: keyof Share): number => shares.reduce((total, share) => total + share[key], 0);
      const [here, elsewhere, wordsHere, wordsElsewhere] = [sum('here'), sum('rest'), sum('wordsHere'), sum('wordsRest')];
      if (here < thresholds.minimum_count || wordsElsewhere === 0 || here * wordsElsewhere <= elsewhere * wordsHere) continue;
      counted.push({ group: who, term, here, elsewhere, wordsHere, wordsElsewhere, documents: own.length, p: signTest(shares, seed) });
    }
  }
  const examples = await database.rows<{ who: string; term: string; examples: string[] }>(`
    WITH said AS (SELECT DISTINCT g.who, w.term, d.place, d.id, w.turn, w.sentence FROM terms w JOIN docs d USING (document)
      JOIN grouped g ON g.doc = d.place AND g.speaker = w.speaker SEMI JOIN ${COMPARED} t ON t.name = w.term)
    SELECT who, term, list(id || '#' || turn || '.' || sentence ORDER BY place, turn, sentence)[1:3] AS examples FROM said GROUP BY ALL`);
  const examplesFor = new Map(examples.map((row) => [`${row.who}\n${row.term}`, row.examples]));
  return listKeyness(counted, { thresholds }, (who, term) => examplesFor.get(`${who}\n${term}`) ?? []);
}
