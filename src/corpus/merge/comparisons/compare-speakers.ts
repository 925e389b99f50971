import type { Database } from '../../database.js';
import type { CorpusKeynessRow } from '../../rows.js';
import type { Facts } from '../counts/facts.js';
import { NONE } from '../counts/runs.js';
import type { TermCells, TermReader } from '../counts/term-cells.js';
import { clumpOf, type Dealt, dealtTest, type Scatter } from '../tests/dealt-test.js';
import { isRare, signTest } from '../tests/sign-test.js';
import { MOST_COMPARED, type Rules, withExamples } from './compare.js';
import { LIMITS, type Listed, listTested, type TestedTerm } from './compare-groups.js';

/**
 * What a person, or the people of an organisation, say more often than the others in the same discussions: what the discussion is
 * about does not make anybody's word. The p of a person is the larger one of two tests: that of the excess in each discussion (`signTest`), which a
 * single discussion cannot pass, and that of words dealt at random (`dealtTest`) in clumps, which knows how much of the talk is theirs. The
 * second is of what is tested at all, an excess. Who came once is compared and not tested.
 */
export class SpeakerComparison implements TermReader {
  readonly #counted: TestedTerm[] = [];
  #compared = 0;
  /** How often the term is said in each document by anybody who is known. */
  readonly #inDocument: Int32Array;
  /** How often it is said in each slot. */
  readonly #own: Int32Array;
  /** Of one group, the discussions in which the term is said at all. */
  readonly #cells: Cells;
  /** Of all terms. */
  readonly #scatter: Scatter = { squares: 0, expected: 0 };
  /** What the second test is made of, by its index in `counted`: it waits until it is known how much terms clump. */
  readonly #waiting: { readonly index: number; readonly cells: Cells; readonly counts: Counts; readonly isTried: boolean }[] = [];
  /** Of each document the sum of the shares of its slots, and of their squares. */
  readonly #shares: Float64Array;
  readonly #squares: Float64Array;

  constructor(
    readonly facts: Facts,
    readonly groups: Groups,
    readonly rules: Rules,
  ) {
    this.#inDocument = new Int32Array(facts.documents.length);
    this.#own = new Int32Array(groups.documentOf.length);
    const column = () => new Float64Array(groups.documentOf.length);
    this.#cells = { shares: column(), said: column(), excess: column() };
    this.#shares = new Float64Array(facts.documents.length);
    this.#squares = new Float64Array(facts.documents.length);
    groups.shares.forEach((share, slot) => {
      const document = groups.documentOf[slot]!;
      this.#shares[document] = this.#shares[document]! + share;
      this.#squares[document] = this.#squares[document]! + share * share;
    });
  }

  read({ term, name, voices, byVoice, documents }: TermCells): void {
    if (documents.length < 2 || this.#compared === MOST_COMPARED) return;
    this.#compared++;
    const { personOf, documentOf } = this.facts;
    const { slotOf, groupOf } = this.groups;
    const saying = new Set<number>();
    const slots: number[] = [];
    for (let i = 0; i < voices.length; i++) {
      const voice = voices[i]!;
      const count = byVoice[i]!;
      const document = documentOf[voice]!;
      if (personOf[voice]! >= 0) this.#inDocument[document] = this.#inDocument[document]! + count;
      const slot = slotOf[voice]!;
      if (slot < 0) continue;
      if (this.#own[slot] === 0) slots.push(slot);
      this.#own[slot] = this.#own[slot]! + count;
      saying.add(groupOf[slot]!);
    }
    const scatter = this.#scatterOf(documents, slots);
    this.#scatter.squares += scatter.squares;
    this.#scatter.expected += scatter.expected;
    for (const group of saying) this.#compare(group, { term, name, clump: clumpOf(scatter) });
    for (const document of documents) this.#inDocument[document] = 0;
  }

  /** Over all slots of these documents; those that are not named say nothing of the term. */
  #scatterOf(documents: Int32Array, saying: readonly number[]): Scatter {
    const scatter = { squares: 0, expected: 0 };
    for (const document of documents) {
      const said = this.#inDocument[document]!;
      scatter.squares += said * said * this.#squares[document]!;
      scatter.expected += said * (this.#shares[document]! - this.#squares[document]!);
    }
    for (const slot of saying) {
      const own = this.#own[slot]!;
      scatter.squares += own * (own - 2 * this.#inDocument[this.groups.documentOf[slot]!]! * this.groups.shares[slot]!);
    }
    return scatter;
  }

  /** And empties the slots of the group. */
  #compare(group: number, { term, name, clump }: Pick<TermCells, 'term' | 'name'> & Pick<Counts, 'clump'>): void {
    const { firstSlot, names, words, wordsOfOthers } = this.groups;
    const [first = 0, last = 0] = [firstSlot[group], firstSlot[group + 1]];
    const { here, total, saidIn, even, cells } = this.#sumSlots(first, last);
    const { minimum_count } = this.rules.thresholds;
    const [wordsHere, wordsElsewhere] = [words[group]!, wordsOfOthers[group]!];
    const elsewhere = total - here;
    if (here < minimum_count || wordsElsewhere === 0 || here * wordsElsewhere <= elsewhere * wordsHere) return;
    const least = Math.max(minimum_count, Math.floor(even) + 1);
    const tested = last - first < 2 ? { p: null, least: 1 } : this.#test(cells, { here, least, clump });
    const groupName = names[group]!;
    this.#counted.push({
      group,
      groupName,
      term,
      termName: name,
      here,
      elsewhere,
      wordsHere,
      wordsElsewhere,
      documents: saidIn,
      ...tested,
    });
  }

  /**
   * By signs. The second test is only made where this one finds something; where it surely does, it waits for the second one, beside which few p
   * of signs are the larger.
   */
  #test(cells: Cells, counts: Counts): Pick<TestedTerm, 'p' | 'least'> {
    const isTried = !isRare(cells.excess);
    const p = isTried ? signTest(cells.excess, this.rules.seed) : 0;
    if (p < LIMITS.hint)
      this.#waiting.push({ index: this.#counted.length, cells: map(cells, (column) => column.slice()), counts, isTried });
    return { p, least: 2 ** -cells.excess.reduce((sum, value) => sum + Number(Math.abs(value) > 1e-12), 0) };
  }

  #sumSlots(first: number, last: number): Readonly<Record<'here' | 'total' | 'saidIn' | 'even', number>> & { readonly cells: Cells } {
    const { documentOf, shares } = this.groups;
    const cells = this.#cells;
    let here = 0;
    let total = 0;
    let saidIn = 0;
    let even = 0;
    let discussions = 0;
    for (let slot = first; slot < last; slot++) {
      const own = this.#own[slot]!;
      const said = this.#inDocument[documentOf[slot]!]!;
      if (said === 0) continue;
      const share = shares[slot]!;
      const expected = said * share;
      cells.shares[discussions] = share;
      cells.said[discussions] = said;
      cells.excess[discussions++] = own - expected;
      here += own;
      total += said;
      even += expected;
      if (own > 0) saidIn++;
      this.#own[slot] = 0;
    }
    return { here, total, saidIn, even, cells: map(cells, (column) => column.subarray(0, discussions)) };
  }

  listed(): Compared {
    const usual = clumpOf(this.#scatter);
    for (const { index, cells, counts, isTried } of this.#waiting) {
      const one = this.#counted[index]!;
      const dealt = dealtTest(cells, { ...counts, clump: Math.max(usual, counts.clump) });
      const p = isTried ? Math.max(one.p!, dealt) : signTest(cells.excess, this.rules.seed, dealt);
      this.#counted[index] = { ...one, p };
    }
    return { listed: listTested(this.#counted, this.rules), tests: this.#counted.filter(({ p }) => p !== null).length };
  }
}

/** Of each discussion beside what is dealt the group's occurrences above its share. */
interface Cells extends Dealt {
  readonly excess: Float64Array;
}

const map = ({ shares, said, excess }: Cells, change: (column: Float64Array) => Float64Array): Cells => ({
  shares: change(shares),
  said: change(said),
  excess: change(excess),
});

type Counts = Parameters<typeof dealtTest>[1];

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
  /** The group's part of what is said in the document. */
  readonly shares: Float64Array;
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
  const shares = Float64Array.from(own, (part, slot) => part / Math.max(1, all[slot]!));
  return { ...{ group, names: names.map(({ name }) => name), firstSlot, words, wordsOfOthers }, groupOf, documentOf, shares, slotOf };
}
