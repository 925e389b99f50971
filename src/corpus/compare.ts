import type { Settings } from '../settings.js';
import { type GroupTerm, listKeyness, rankTest, signTest } from './compare-groups.js';
import type { Database } from './database.js';
import { firstPlaces, placeNumber } from './first-places.js';
import type { CorpusKeynessRow } from './rows.js';
import { byFirst, NONE, runs } from './runs.js';

/** Above it, tables that compare every document with every other are not made; the store holds what they need. */
export const MOST_DOCUMENTS = 5000;
/** The most frequent terms of at least two documents are compared. */
const MOST_COMPARED = 1000;

type Rules = Pick<Settings, 'thresholds' | 'seed'>;

/** Numbers the compared terms, from 0 by frequency: the table `compared(place, term)`. */
async function compareTerms(database: Database): Promise<readonly { readonly name: string; readonly count: number }[]> {
  await database.run(`CREATE OR REPLACE TEMP TABLE compared AS
    SELECT (row_number() OVER (ORDER BY term))::INTEGER - 1 AS place, term, name, count
    FROM (SELECT * FROM term_ids WHERE documents >= 2 ORDER BY term LIMIT ${MOST_COMPARED})`);
  return database.rows('SELECT name, count FROM compared ORDER BY place');
}

/** What one discussion says more often than the others. */
export async function compareDocuments(database: Database, { thresholds }: Rules): Promise<readonly CorpusKeynessRow[]> {
  const docs = await database.rows<{ id: string; words: number }>('SELECT id, words FROM docs ORDER BY place');
  if (docs.length < 2 || docs.length > MOST_DOCUMENTS) return [];
  const total = docs.reduce((sum, { words }) => sum + words, 0);
  const terms = await compareTerms(database);
  const [term = NONE, doc = NONE, count = NONE] = await database.integers(`
    SELECT t.place, c.doc, sum(c.n)::INTEGER FROM counts c JOIN compared t USING (term) GROUP BY ALL ORDER BY t.place, c.doc`);
  const counted: GroupTerm[] = [];
  for (const { from, to } of runs(term)) {
    const { name, count: all } = terms[term[from] ?? 0] ?? { name: '', count: 0 };
    const rates = new Float64Array(docs.length);
    for (let i = from; i < to; i++) rates[doc[i] ?? 0] = (count[i] ?? 0) / (docs[doc[i] ?? 0]?.words ?? 1);
    const p = rankTest(rates);
    for (let i = from; i < to; i++) {
      const place = doc[i] ?? 0;
      const { id, words } = docs[place] ?? { id: '', words: 0 };
      const here = count[i] ?? 0;
      if (here < thresholds.minimum_count || here * total <= all * words) continue;
      const words_ = { wordsHere: words, wordsElsewhere: total - words };
      const numbers = { group: place, term: term[i] ?? 0 };
      counted.push({ group: id, term: name, here, elsewhere: all - here, ...words_, documents: 1, p: p[place] ?? 1, numbers });
    }
  }
  counted.sort((a, b) => a.numbers.group - b.numbers.group);
  return withExamples(database, listKeyness(counted, { thresholds }), 'SELECT voice, doc AS "group" FROM voices');
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
    SELECT (dense_rank() OVER (ORDER BY ${group}))::INTEGER - 1 AS "group", doc, speaker, words, ${group} AS name
    FROM roles WHERE ${group} <> '' AND words > 0`);
  const names = await database.rows<{ name: string }>('SELECT any_value(name) AS name FROM grouped GROUP BY "group" ORDER BY "group"');
  const terms = await compareTerms(database);
  const spoken = await database.integers(`
    SELECT g."group", g.doc, sum(g.words)::INTEGER, any_value(a.words)::INTEGER
    FROM grouped g JOIN (SELECT doc, sum(words) AS words FROM roles GROUP BY doc) a USING (doc) GROUP BY g."group", g.doc ORDER BY ALL`);
  const cells = await database.integers(`
    SELECT g."group", t.place, c.doc, sum(c.n)::INTEGER FROM counts c JOIN voices v USING (voice)
      JOIN grouped g ON g.doc = v.doc AND g.speaker = v.speaker JOIN compared t ON t.term = c.term GROUP BY ALL ORDER BY ALL`);
  const inDocument = byFirst(
    await database.integers(`
      SELECT c.doc, t.place, sum(c.n)::INTEGER FROM counts c JOIN compared t USING (term) WHERE c.person >= 0 GROUP BY ALL ORDER BY ALL`),
  );
  const cellsOf = byFirst(cells);
  const counted: GroupTerm[] = [];
  for (const [who, [docs = NONE, ownWords = NONE, allWords = NONE]] of byFirst(spoken)) {
    const [term = NONE, doc = NONE, count = NONE] = cellsOf.get(who) ?? [];
    const placeOf = new Map(Array.from(docs, (place, k) => [place, k]));
    const all = countsOf(docs, term, inDocument);
    const shares = Float64Array.from(ownWords, (words, k) => words / Math.max(1, allWords[k] ?? 0));
    const wordsHere = sum(ownWords);
    const wordsElsewhere = sum(allWords) - wordsHere;
    for (const { from, to } of runs(term)) {
      const place = term[from] ?? 0;
      const total = all.get(place) ?? NONE;
      const excess = new Float64Array(docs.length);
      for (let k = 0; k < excess.length; k++) excess[k] = -(total[k] ?? 0) * (shares[k] ?? 0);
      let here = 0;
      for (let i = from; i < to; i++) {
        const k = placeOf.get(doc[i] ?? 0) ?? 0;
        excess[k] = (excess[k] ?? 0) + (count[i] ?? 0);
        here += count[i] ?? 0;
      }
      const elsewhere = sum(total) - here;
      if (here < thresholds.minimum_count || wordsElsewhere === 0 || here * wordsElsewhere <= elsewhere * wordsHere) continue;
      const p = signTest(excess, seed);
      const own = { here, elsewhere, wordsHere, wordsElsewhere, documents: to - from, p, numbers: { group: who, term: place } };
      counted.push({ group: names[who]?.name ?? '', term: terms[place]?.name ?? '', ...own });
    }
  }
  const voices = 'SELECT v.voice, g."group" FROM voices v JOIN grouped g ON g.doc = v.doc AND g.speaker = v.speaker';
  return withExamples(database, listKeyness(counted, { thresholds }), voices);
}

/** For each of a group's terms how often anybody says it in each of the group's documents. */
function countsOf(
  docs: Int32Array,
  said: Int32Array,
  inDocument: ReadonlyMap<number, readonly Int32Array[]>,
): ReadonlyMap<number, Int32Array> {
  const counts = new Map(runs(said).map(({ from }) => [said[from] ?? 0, new Int32Array(docs.length)]));
  docs.forEach((doc, k) => {
    const [terms = NONE, numbers = NONE] = inDocument.get(doc) ?? [];
    terms.forEach((term, i) => {
      const own = counts.get(term);
      if (own) own[k] = numbers[i] ?? 0;
    });
  });
  return counts;
}

/** Up to three sentences for each row. `voices` selects each voice with the number of its group. */
async function withExamples(
  database: Database,
  rows: readonly { readonly row: Omit<CorpusKeynessRow, 'examples'>; readonly numbers: GroupTerm['numbers'] }[],
  voices: string,
): Promise<readonly CorpusKeynessRow[]> {
  await database.load('listed', [
    { name: 'group', type: 'INTEGER', values: rows.map(({ numbers }) => numbers.group) },
    { name: 'term', type: 'INTEGER', values: rows.map(({ numbers }) => numbers.term) },
  ]);
  const places = `SELECT DISTINCT l."group", l.term, ${placeNumber('s')} AS place FROM said s JOIN compared t USING (term)
      JOIN (${voices}) v USING (voice) JOIN listed l ON l."group" = v."group" AND l.term = t.place`;
  const found = await database.rows<{ group: number; term: number; examples: readonly string[] }>(firstPlaces(places, '"group", term'));
  const examples = new Map(found.map(({ group, term, examples: own }) => [`${group} ${term}`, own]));
  return rows.map(({ row, numbers }) => ({ ...row, examples: examples.get(`${numbers.group} ${numbers.term}`) ?? [] }));
}

function sum(numbers: Int32Array): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
