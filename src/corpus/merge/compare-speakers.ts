import type { Database } from '../database.js';
import type { CorpusKeynessRow } from '../rows.js';
import { MOST_COMPARED, type Rules, withExamples } from './compare.js';
import { LIMITS, type Listed, listTested, type TestedTerm } from './compare-groups.js';
import { type Dealt, dealtTest } from './dealt-test.js';
import type { Facts } from './facts.js';
import { NONE } from './runs.js';
import { signTest } from './sign-test.js';
import type { TermCells, TermReader } from './term-cells.js';

/**
 * What a person, or the people of an organisation, say more often than the others in the same discussions: what the discussion is
 * about does not make anybody's word. The p of a person is the larger one of two tests: that of the excess in each discussion (`signTest`), which a
 * single discussion cannot pass, and that of words dealt at random (`dealtTest`), which knows how much of the talk is theirs. Both are
 * of what is tested at all, which is an excess. Who came once is compared and not tested.
 */
export class SpeakerComparison implements TermReader {
  readonly #counted: TestedTerm[] = [];
  #compared = 0;
  /** How often the term is said in each document by anybody who is known. */
  readonly #inDocument: Int32Array;
  /** How often it is said in each slot. */
  readonly #own: Int32Array;
  /** Of the slots of one group. */
  readonly #excess: Float64Array;
  readonly #dealt: Dealt[] = [];

  constructor(
    readonly facts: Facts,
    readonly groups: Groups,
    readonly rules: Rules,
  ) {
    this.#inDocument = new Int32Array(facts.documents.length);
    this.#own = new Int32Array(groups.documentOf.length);
    this.#excess = new Float64Array(groups.documentOf.length);
  }

  read({ term, name, voices, byVoice, documents }: TermCells): void {
    if (documents.length < 2 || this.#compared === MOST_COMPARED) return;
    this.#compared++;
    const { personOf, documentOf } = this.facts;
    const { slotOf, groupOf } = this.groups;
    const saying = new Set<number>();
    for (let i = 0; i < voices.length; i++) {
      const voice = voices[i]!;
      const count = byVoice[i]!;
      const document = documentOf[voice]!;
      if (personOf[voice]! >= 0) this.#inDocument[document] = this.#inDocument[document]! + count;
      const slot = slotOf[voice]!;
      if (slot < 0) continue;
      this.#own[slot] = this.#own[slot]! + count;
      saying.add(groupOf[slot]!);
    }
    for (const group of saying) this.#compare(group, { term, name });
    for (const document of documents) this.#inDocument[document] = 0;
  }

  /** And empties the slots of the group. */
  #compare(group: number, { term, name }: Pick<TermCells, 'term' | 'name'>): void {
    const { firstSlot, names, words, wordsOfOthers } = this.groups;
    const [first = 0, last = 0] = [firstSlot[group], firstSlot[group + 1]];
    const excess = this.#excess.subarray(0, last - first);
    const { here, total, saidIn, even } = this.#sumSlots(first, last, excess);
    const { minimum_count } = this.rules.thresholds;
    const [wordsHere, wordsElsewhere] = [words[group]!, wordsOfOthers[group]!];
    const elsewhere = total - here;
    if (here < minimum_count || wordsElsewhere === 0 || here * wordsElsewhere <= elsewhere * wordsHere) return;
    const least = Math.max(minimum_count, Math.floor(even) + 1);
    const tested = excess.length < 2 ? { p: null, least: 1 } : this.#test(excess, here, least);
    const groupName = names[group]!;
    this.#counted.push({ group, groupName, term, termName: name, here, elsewhere, wordsHere, wordsElsewhere, documents: saidIn, ...tested });
  }

  /** The second test is made where the first finds something: it can only take away. Of two signs one is an excess, which alone is tested. */
  #test(excess: Float64Array, here: number, least: number): Pick<TestedTerm, 'p' | 'least'> {
    const sign = Math.min(1, 2 * signTest(excess, this.rules.seed));
    const p = sign < LIMITS.hint ? Math.max(sign, dealtTest(this.#dealt, here, least)) : sign;
    return { p, least: 2 ** (1 - excess.filter((value) => Math.abs(value) > 1e-12).length) };
  }

  #sumSlots(first: number, last: number, excess: Float64Array): Readonly<Record<'here' | 'total' | 'saidIn' | 'even', number>> {
    const { documentOf, own: ownWords, all: allWords } = this.groups;
    let here = 0;
    let total = 0;
    let saidIn = 0;
    let even = 0;
    this.#dealt.length = 0;
    for (let slot = first; slot < last; slot++) {
      const own = this.#own[slot]!;
      const said = this.#inDocument[documentOf[slot]!]!;
      const expected = (said * ownWords[slot]!) / allWords[slot]!;
      excess[slot - first] = own - expected;
      here += own;
      total += said;
      even += expected;
      if (said > 0) this.#dealt.push({ own: ownWords[slot]!, all: allWords[slot]!, said });
      if (own > 0) saidIn++;
      this.#own[slot] = 0;
    }
    return { here, total, saidIn, even };
  }

  listed(): Compared {
    return { listed: listTested(this.#counted, this.rules), tests: this.#counted.filter(({ p }) => p !== null).length };
  }
}

/** What a comparison lists, and how many tests it has made. */
export interface Compared {
  readonly listed: readonly Listed<CorpusKeynessRow>[];
  readonly tests: number;
}

/** What a comparison has listed, with examples. */
export function listSpeakers(
  database: Database,
  listed: readonly Listed<CorpusKeynessRow>[],
  { group }: Pick<Groups, 'group'>,
  facts: Facts,
): Promise<readonly CorpusKeynessRow[]> {
  const said = `voices_of_${group} v ON v."group" = l."group" JOIN said s ON s.voice = v.voice AND s.term = l.term`;
  return withExamples(database, listed, { table: `listed_${group}`, said }, facts);
}

/** Groups of people. What a group says in one document has a slot; the slots of a group stand together. */
export interface Groups {
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
  /** The group's words in the document, and those of all. */
  readonly own: Int32Array;
  readonly all: Int32Array;
  /** Of each voice, −1 where it belongs to no group. */
  readonly slotOf: Int32Array;
}

/**
 * A group takes part where it has words; in each of those discussions the others are the rest.
 *
 * @param group the column of `roles` that names the group.
 */
export async function readGroups(database: Database, group: Groups['group']): Promise<Groups> {
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
    const one = groupOf[slot]!;
    firstSlot[one] = slot;
    words[one] = words[one]! + own[slot]!;
    wordsOfOthers[one] = wordsOfOthers[one]! + all[slot]! - own[slot]!;
  }
  return { ...{ group, names: names.map(({ name }) => name), firstSlot, words, wordsOfOthers }, groupOf, documentOf, own, all, slotOf };
}
