import type { Settings } from '../settings.js';
import { type GroupTerm, type ListedTerm, listKeyness, rankTest, signTest } from './compare-groups.js';
import type { Database } from './database.js';
import type { Facts } from './facts.js';
import { firstPlaces, placeNumber } from './first-places.js';
import type { CorpusKeynessRow } from './rows.js';
import { NONE } from './runs.js';
import type { TermCells, TermReader } from './term-cells.js';

/** Above it, tables that compare every document with every other are not made; the store holds what they need. */
export const MOST_DOCUMENTS = 5000;
/** The most frequent terms of at least two documents are compared. */
const MOST_COMPARED = 1000;

type Rules = Pick<Settings, 'thresholds' | 'seed'>;

/** What one discussion says more often than the others; nothing where they are too many. */
export class DocumentComparison implements TermReader {
  readonly #counted: GroupTerm[] = [];
  readonly #isMade: boolean;
  #compared = 0;

  constructor(
    readonly facts: Facts,
    readonly rules: Rules,
  ) {
    const { length } = facts.documents;
    this.#isMade = length >= 2 && length <= MOST_DOCUMENTS;
  }

  read({ term, name, count: all, documents, byDocument }: TermCells): void {
    if (!this.#isMade || documents.length < 2 || this.#compared === MOST_COMPARED) return;
    this.#compared++;
    const { facts, rules } = this;
    const rates = Float64Array.from(byDocument, (here, i) => here / (facts.documents[documents[i] ?? 0]?.words ?? 1));
    const p = rankTest(rates, facts.documents.length);
    documents.forEach((group, i) => {
      const { id = '', words = 0 } = facts.documents[group] ?? {};
      const here = byDocument[i] ?? 0;
      if (here < rules.thresholds.minimum_count || here * facts.words <= all * words) return;
      this.#counted.push({
        group,
        groupName: id,
        term,
        termName: name,
        here,
        elsewhere: all - here,
        wordsHere: words,
        wordsElsewhere: facts.words - words,
        documents: 1,
        p: p[i] ?? 1,
      });
    });
  }

  rows(database: Database): Promise<readonly CorpusKeynessRow[]> {
    const rows = listKeyness(this.#counted, this.rules);
    const listed = { table: 'listed_documents', said: 'said s ON s.doc = l."group" AND s.term = l.term' };
    return withExamples(database, rows, listed, this.facts);
  }
}

/**
 * What a person, or the people of an organisation, say more often than the others in the same discussions: what the discussion is
 * about does not make anybody's word.
 */
export class SpeakerComparison implements TermReader {
  readonly #counted: GroupTerm[] = [];
  #compared = 0;
  /** How often the term is said in each document by anybody who is known. */
  readonly #inDocument: Int32Array;
  /** How often it is said in each slot. */
  readonly #own: Int32Array;
  /** Of the slots of one group. */
  readonly #excess: Float64Array;

  private constructor(
    readonly facts: Facts,
    readonly groups: Groups,
    readonly rules: Rules,
  ) {
    this.#inDocument = new Int32Array(facts.documents.length);
    this.#own = new Int32Array(groups.documentOf.length);
    this.#excess = new Float64Array(groups.documentOf.length);
  }

  /** @param group the column of `roles` that names the group. */
  static async prepare(database: Database, group: 'name' | 'organisation', facts: Facts, rules: Rules): Promise<SpeakerComparison> {
    return new SpeakerComparison(facts, await readGroups(database, group), rules);
  }

  read({ term, name, voices, byVoice, documents }: TermCells): void {
    if (documents.length < 2 || this.#compared === MOST_COMPARED) return;
    this.#compared++;
    const { personOf, documentOf } = this.facts;
    const { slotOf, groupOf } = this.groups;
    const saying = new Set<number>();
    for (let i = 0; i < voices.length; i++) {
      const voice = voices[i] ?? 0;
      const count = byVoice[i] ?? 0;
      const document = documentOf[voice] ?? 0;
      if ((personOf[voice] ?? -1) >= 0) this.#inDocument[document] = (this.#inDocument[document] ?? 0) + count;
      const slot = slotOf[voice] ?? -1;
      if (slot < 0) continue;
      this.#own[slot] = (this.#own[slot] ?? 0) + count;
      saying.add(groupOf[slot] ?? 0);
    }
    for (const group of saying) this.#compare(group, { term, name });
    for (const document of documents) this.#inDocument[document] = 0;
  }

  /** And empties the slots of the group. */
  #compare(group: number, { term, name }: Pick<TermCells, 'term' | 'name'>): void {
    const { firstSlot, names, words, wordsOfOthers } = this.groups;
    const [first = 0, last = 0] = [firstSlot[group], firstSlot[group + 1]];
    const excess = this.#excess.subarray(0, last - first);
    const { here, total, saidIn } = this.#sumSlots(first, last, excess);
    const { thresholds, seed } = this.rules;
    const [wordsHere, wordsElsewhere] = [words[group] ?? 0, wordsOfOthers[group] ?? 0];
    const elsewhere = total - here;
    if (here < thresholds.minimum_count || wordsElsewhere === 0 || here * wordsElsewhere <= elsewhere * wordsHere) return;
    const p = signTest(excess, seed);
    const groupName = names[group] ?? '';
    this.#counted.push({ group, groupName, term, termName: name, here, elsewhere, wordsHere, wordsElsewhere, documents: saidIn, p });
  }

  #sumSlots(first: number, last: number, excess: Float64Array): Readonly<Record<'here' | 'total' | 'saidIn', number>> {
    const { documentOf, shares } = this.groups;
    let here = 0;
    let total = 0;
    let saidIn = 0;
    for (let slot = first; slot < last; slot++) {
      const own = this.#own[slot] ?? 0;
      const all = this.#inDocument[documentOf[slot] ?? 0] ?? 0;
      excess[slot - first] = own - all * (shares[slot] ?? 0);
      here += own;
      total += all;
      if (own > 0) saidIn++;
      this.#own[slot] = 0;
    }
    return { here, total, saidIn };
  }

  rows(database: Database): Promise<readonly CorpusKeynessRow[]> {
    const { group } = this.groups;
    const said = `voices_of_${group} v ON v."group" = l."group" JOIN said s ON s.voice = v.voice AND s.term = l.term`;
    return withExamples(database, listKeyness(this.#counted, this.rules), { table: `listed_${group}`, said }, this.facts);
  }
}

/** Groups of people. What a group says in one document has a slot; the slots of a group stand together. */
interface Groups {
  readonly group: 'name' | 'organisation';
  readonly names: readonly string[];
  /** Of each group its first slot, and behind the last group the end. */
  readonly firstSlot: Int32Array;
  /** Of each group the words, and those of the others in the same documents. */
  readonly words: Float64Array;
  readonly wordsOfOthers: Float64Array;
  /** Of each slot. */
  readonly groupOf: Int32Array;
  readonly documentOf: Int32Array;
  /** The group's part of what is said in the document. */
  readonly shares: Float64Array;
  /** Of each voice, −1 where it belongs to no group. */
  readonly slotOf: Int32Array;
}

/** A group takes part where it has words; in each of those discussions the others are the rest. */
async function readGroups(database: Database, group: Groups['group']): Promise<Groups> {
  await database.run(`CREATE TEMP TABLE grouped_${group} AS
    SELECT (dense_rank() OVER (ORDER BY ${group}))::INTEGER - 1 AS "group", doc, speaker, words, ${group} AS name
    FROM roles WHERE ${group} <> '' AND words > 0`);
  await database.run(`CREATE TEMP TABLE slots_${group} AS
    SELECT (row_number() OVER (ORDER BY "group", doc))::INTEGER - 1 AS slot, "group", doc, own, words
    FROM (SELECT "group", doc, sum(words)::INTEGER AS own FROM grouped_${group} GROUP BY ALL)
      JOIN (SELECT doc, sum(words)::INTEGER AS words FROM roles GROUP BY doc) USING (doc)`);
  await database.run(`CREATE TEMP TABLE voices_of_${group} AS SELECT v.voice, g."group", s.slot
    FROM voices v JOIN grouped_${group} g ON g.doc = v.doc AND g.speaker = v.speaker JOIN slots_${group} s ON s."group" = g."group" AND s.doc = v.doc`);
  const names = await database.rows<{ name: string }>(
    `SELECT any_value(name) AS name FROM grouped_${group} GROUP BY "group" ORDER BY "group"`,
  );
  const [groupOf = NONE, documentOf = NONE, own = NONE, all = NONE] = await database.integers(
    `SELECT "group", doc, own, words FROM slots_${group} ORDER BY slot`,
  );
  const [slotOf = NONE] = await database.integers(
    `SELECT coalesce(g.slot, -1) FROM voices v LEFT JOIN voices_of_${group} g USING (voice) ORDER BY v.voice`,
  );
  const words = new Float64Array(names.length);
  const wordsOfOthers = new Float64Array(names.length);
  const firstSlot = new Int32Array(names.length + 1).fill(groupOf.length);
  for (let slot = groupOf.length - 1; slot >= 0; slot--) {
    const one = groupOf[slot] ?? 0;
    firstSlot[one] = slot;
    words[one] = (words[one] ?? 0) + (own[slot] ?? 0);
    wordsOfOthers[one] = (wordsOfOthers[one] ?? 0) + (all[slot] ?? 0) - (own[slot] ?? 0);
  }
  const shares = Float64Array.from(own, (part, slot) => part / Math.max(1, all[slot] ?? 0));
  return { ...{ group, names: names.map(({ name }) => name), firstSlot, words, wordsOfOthers }, groupOf, documentOf, shares, slotOf };
}

/** Up to three sentences for each row. The rows are loaded as a table, which `said` joins to as `l`. */
async function withExamples(
  database: Database,
  rows: readonly ListedTerm[],
  { table, said }: { readonly table: string; readonly said: string },
  facts: Facts,
): Promise<readonly CorpusKeynessRow[]> {
  await database.load(table, [
    { name: 'row', type: 'INTEGER', values: Int32Array.from(rows, (_, i) => i) },
    { name: 'group', type: 'INTEGER', values: Int32Array.from(rows, ({ group }) => group) },
    { name: 'term', type: 'INTEGER', values: Int32Array.from(rows, ({ term }) => term) },
  ]);
  const places = `SELECT DISTINCT l."row", ${placeNumber('s')} AS place FROM ${table} l JOIN ${said}`;
  const examples = await firstPlaces(database, places, facts);
  return rows.map(({ row }, i) => ({ ...row, examples: examples.get(i) ?? [] }));
}
