import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Database } from '../../../src/corpus/database.js';
import { DocumentComparison } from '../../../src/corpus/merge/comparisons/compare.js';
import { listSpeakers, readGroups, SpeakerComparison } from '../../../src/corpus/merge/comparisons/compare-speakers.js';
import { aggregate } from '../../../src/corpus/merge/counts/aggregate.js';
import { type Facts, readFacts } from '../../../src/corpus/merge/counts/facts.js';
import { readTerms, type TermReader, termBatches } from '../../../src/corpus/merge/counts/term-cells.js';
import { TermList } from '../../../src/corpus/merge/descriptions/describe.js';
import { DocumentProfiles, findNewTerms } from '../../../src/corpus/merge/descriptions/relate-documents.js';
import { seededRandom } from '../../../src/math/random.js';
import { defaultSettings } from '../../../src/settings.js';

/** Random words of a corpus: twelve documents, four people, sixty terms of which few are frequent. */
interface Word {
  readonly document: number;
  readonly sentence: number;
  readonly speaker: string;
  readonly term: string;
  readonly start: number;
}

const DOCUMENTS = 12;
const random = seededRandom(5);
const draw = (below: number): number => Math.floor(random() * below);
const words: readonly Word[] = Array.from({ length: DOCUMENTS * 200 }, (_, i) => {
  const common = `词语${String(Math.floor(60 * random() ** 2)).padStart(2, '0')}`;
  const term = { 10: '社区', 11: '食堂' }[i % 50] ?? common;
  // Some words touch: the next begins where the last ended.
  return {
    document: Math.floor(i / 200),
    sentence: Math.floor((i % 200) / 8),
    speaker: `人${draw(4)}`,
    term,
    start: (i % 200) * 5 - (i % 3),
  };
});
const idOf = (document: number): string => `d${String(document).padStart(2, '0')}`;
const termsOf = [...new Set(words.map(({ term }) => term))];
const count = (is: (word: Word) => boolean): number => words.filter(is).length;

let folder: string;
let database: Database;
let facts: Facts;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'yuanzhuo-readers-'));
  database = await Database.open({ memory: '256MB', spill: join(folder, 'spill'), threads: 2 });
  const integers = (name: string, values: readonly number[]) => ({ name, type: 'INTEGER' as const, values: Int32Array.from(values) });
  const texts = (name: string, values: readonly string[]) => ({ name, type: 'VARCHAR' as const, values });
  const keys = (values: readonly number[]) => ({ name: 'document', type: 'BIGINT' as const, values: BigInt64Array.from(values, BigInt) });
  const documents = Array.from({ length: DOCUMENTS }, (_, i) => i);
  const zeros = (name: string) =>
    integers(
      name,
      documents.map(() => 0),
    );
  await database.load('documents', [
    keys(documents),
    texts('id', documents.map(idOf)),
    ...['title', 'file', 'place', 'organisers'].map((name) =>
      texts(
        name,
        documents.map(() => ''),
      ),
    ),
    texts(
      'date',
      documents.map((i) => `2025-0${1 + (i % 9)}`),
    ),
    ...['characters', 'sentences', 'turns', 'speakers', 'warnings'].map(zeros),
    integers(
      'words',
      documents.map((i) => count(({ document }) => document === i)),
    ),
  ]);
  const people = documents.flatMap((document) => [0, 1, 2, 3].map((i) => ({ document, speaker: `人${i}` })));
  const said = ({ document, speaker }: { document: number; speaker: string }) =>
    count((word) => word.document === document && word.speaker === speaker);
  await database.load('people', [
    keys(people.map(({ document }) => document)),
    texts(
      'speaker',
      people.map(({ speaker }) => speaker),
    ),
    texts(
      'organisation',
      people.map(() => ''),
    ),
    integers(
      'turns',
      people.map(() => 1),
    ),
    integers(
      'characters',
      people.map(() => 1),
    ),
    integers('words', people.map(said)),
  ]);
  const speakers = ['人0', '人1', '人2', '人3'];
  await database.load('words', [
    keys(words.map(({ document }) => document)),
    integers(
      'turn',
      words.map(() => 1),
    ),
    integers(
      'sentence',
      words.map(({ sentence }) => sentence),
    ),
    {
      ...integers(
        'speaker',
        words.map(({ speaker }) => speakers.indexOf(speaker)),
      ),
      type: 'ENUM',
      labels: speakers,
    },
    {
      ...integers(
        'term',
        words.map(({ term }) => termsOf.indexOf(term)),
      ),
      type: 'ENUM',
      labels: termsOf,
    },
    texts(
      'tag',
      words.map(() => 'n'),
    ),
    integers(
      'start',
      words.map(({ start }) => start),
    ),
    integers(
      'end',
      words.map(({ start }) => start + 4),
    ),
  ]);
  await aggregate(database, []);
  facts = await readFacts(database);
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

async function readAll(minimum: number, readers: readonly TermReader[], atOnce?: number): Promise<number> {
  let batches = 0;
  for await (const batch of termBatches(database, minimum, atOnce)) {
    readTerms(batch, facts, readers);
    batches++;
  }
  return batches;
}

describe('one pass over the counts', () => {
  it('gives the same in many batches as in one', async () => {
    const [whole, parted] = [new TermList(facts, 3), new TermList(facts, 3)];
    expect(await readAll(3, [whole])).toBe(1);
    expect(await readAll(3, [parted], 40)).toBeGreaterThan(5);
    expect(await parted.rows(database)).toEqual(await whole.rows(database));
  });

  it('leaves nothing behind where it is given up, and the database closed', async () => {
    const other = await Database.open({ memory: '64MB', spill: join(folder, 'spill'), threads: 1 });
    await other.run(
      `CREATE TABLE term_ids AS SELECT i::INTEGER AS term, 't' || i AS name, 'n' AS tag, 2 AS count, 2 AS documents FROM range(99) t(i)`,
    );
    await other.run('CREATE TABLE counts AS SELECT i::INTEGER AS term, v::INTEGER AS voice, 1 AS n FROM range(99) t(i), range(2) u(v)');
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => unhandled.push(reason);
    process.on('unhandledRejection', note);
    for await (const { terms } of termBatches(other, 1, 2)) {
      expect(terms.length).toBeGreaterThan(0);
      break;
    }
    await other.close();
    await new Promise((resolve) => setTimeout(resolve, 100));
    process.off('unhandledRejection', note);
    expect(unhandled).toEqual([]);
  });

  it('lists what a naive count finds', async () => {
    const list = new TermList(facts, 3);
    await readAll(3, [list]);
    const rows = await list.rows(database);
    expect(rows.map(({ term }) => term).sort()).toEqual(termsOf.filter((term) => count((word) => word.term === term) >= 3).sort());
    for (const row of rows) {
      const own = words.filter(({ term }) => term === row.term);
      const documents = [...new Set(own.map(({ document }) => document))];
      expect(row.count).toBe(own.length);
      expect(row.documents).toBe(documents.length);
      expect(row.people).toBe(new Set(own.map(({ speaker }) => speaker)).size);
      expect(row.first_date).toBe(documents.map((i) => `2025-0${1 + (i % 9)}`).sort()[0]);
      const firsts = documents.slice(0, 3).map((i) => `${idOf(i)}#s1.${own.find(({ document }) => document === i)?.sentence}`);
      expect(row.examples).toEqual(firsts);
    }
  });

  it('compares what a person says with the others of the same discussions', async () => {
    const settings = { ...defaultSettings, thresholds: { ...defaultSettings.thresholds, minimum_count: 2 } };
    const groups = await readGroups(database, 'name');
    const comparison = new SpeakerComparison(facts, groups, settings);
    await readAll(2, [comparison]);
    const rows = await listSpeakers(database, comparison.listed().listed, groups, facts);
    expect(rows.length).toBeGreaterThan(20);
    for (const { group, term, count: here, elsewhere, documents, per_thousand } of rows) {
      const own = words.filter((word) => word.term === term && word.speaker === group);
      expect(here).toBe(own.length);
      expect(elsewhere).toBe(count((word) => word.term === term && word.speaker !== group));
      expect(documents).toBe(new Set(own.map(({ document }) => document)).size);
      expect(per_thousand).toBeCloseTo((1000 * here) / count(({ speaker }) => speaker === group), 9);
    }
  });

  it('lists of a discussion also what no other one says', async () => {
    const own = { documents: [0, 1].map((i) => ({ id: `d${i}`, date: '', month: '', words: 100 })), words: 200 };
    const rules = { ...defaultSettings, thresholds: { ...defaultSettings.thresholds, minimum_count: 2 } };
    const comparison = new DocumentComparison({ ...own, documentOf: new Int32Array(), personOf: new Int32Array(), people: 0 }, rules);
    const said = { tag: 'n', count: 5, voices: new Int32Array(), byVoice: new Int32Array() };
    comparison.read({ ...said, term: 0, name: '渡船', documents: Int32Array.of(0), byDocument: Int32Array.of(5) });
    comparison.read({ ...said, term: 1, name: '码头', documents: Int32Array.of(0, 1), byDocument: Int32Array.of(1, 4) });
    const rows = await comparison.rows(database);
    expect(rows.map(({ group, term, elsewhere }) => [group, term, elsewhere])).toEqual([
      ['d0', '渡船', 0],
      ['d1', '码头', 1],
    ]);
  });

  it('names as shared only what both documents have', () => {
    const three = { documents: [0, 1, 2].map((i) => ({ id: `d${i}`, date: '', month: '', words: 10 })), words: 30 };
    const profiles = new DocumentProfiles({ ...three, documentOf: new Int32Array(), personOf: new Int32Array(), people: 0 });
    const said = { tag: 'n', count: 2, voices: new Int32Array(), byVoice: new Int32Array(), byDocument: Int32Array.of(1, 1) };
    profiles.read({ ...said, term: 0, name: '渡船', documents: Int32Array.of(0, 1) });
    profiles.read({ ...said, term: 1, name: '码头', documents: Int32Array.of(0, 2) });
    const shared = profiles.rows().map(({ document, similar, shared_terms }) => [document, similar, shared_terms]);
    expect(shared).toEqual([
      ['d0', 'd1', ['渡船']],
      ['d0', 'd2', ['码头']],
      ['d1', 'd0', ['渡船']],
      ['d2', 'd0', ['码头']],
    ]);
  });

  it('finds for each document those whose cosine of TF-IDF is largest', async () => {
    const profiles = new DocumentProfiles(facts);
    await readAll(1, [profiles]);
    const rows = profiles.rows();
    const weights = Array.from({ length: DOCUMENTS }, (_, i) => {
      const weighed = termsOf.map((term) => {
        const n = count((word) => word.document === i && word.term === term);
        const spread = new Set(words.filter((word) => word.term === term).map(({ document }) => document)).size;
        return n === 0 || spread < 2 || spread === DOCUMENTS ? 0 : (1 + Math.log(n)) * Math.log(DOCUMENTS / spread);
      });
      const length = Math.hypot(...weighed);
      return weighed.map((weight) => weight / length);
    });
    const cosine = (i: number, j: number): number =>
      (weights[i] ?? []).reduce((sum, weight, k) => sum + weight * (weights[j]?.[k] ?? 0), 0);
    for (let i = 0; i < DOCUMENTS; i++) {
      const own = rows.filter(({ document }) => document === idOf(i));
      const expected = Array.from({ length: DOCUMENTS }, (_, j) => j)
        .filter((j) => j !== i && cosine(i, j) > 0)
        .sort((a, b) => cosine(i, b) - cosine(i, a));
      expect(own.map(({ similar }) => similar)).toEqual(expected.slice(0, 5).map(idOf));
      for (const [k, row] of own.entries()) expect(row.cosine).toBeCloseTo(cosine(i, expected[k] ?? 0), 9);
    }
  });

  it('proposes only words that touch in a sentence', async () => {
    const touching = new Map<string, number>();
    words.forEach((word, i) => {
      const next = words[i + 1];
      if (next && next.document === word.document && next.sentence === word.sentence && next.start === word.start + 4)
        touching.set(word.term + next.term, (touching.get(word.term + next.term) ?? 0) + 1);
    });
    const found = await findNewTerms(database, facts);
    expect(found.map(({ term }) => term)).toEqual(['社区食堂']);
    for (const { term, count: n } of found) expect(n).toBe(touching.get(term));
  });
});

describe('the database of a corpus', () => {
  it('does one thing after another, whoever asks meanwhile, and keeps labels of any number', async () => {
    const labels = Array.from({ length: 70_000 }, (_, i) => `标签${i}`);
    const load = (table: string, of: readonly string[]) =>
      database.load(table, [
        { name: 'label', type: 'ENUM', values: Int32Array.from({ length: 9000 }, (_, i) => (i * 7919) % of.length), labels: of },
      ]);
    const slow = 'SELECT count(*)::INTEGER AS n FROM range(3000) a(x), range(3000) b(y) WHERE (x * y) % 7 = 3';
    const all = [3, 300, 70_000].map((many) => load(`labelled_${many}`, labels.slice(0, many)));
    const [rows] = await Promise.all([
      database.rows<{ n: number }>(slow),
      ...all,
      database.run('CREATE TEMP TABLE between_them AS SELECT 1 AS one'),
    ]);
    expect(rows[0]?.n).toBeGreaterThan(0);
    for (const many of [3, 300, 70_000]) {
      const [found] = await database.rows<{ n: number; last: string }>(
        `SELECT count(DISTINCT label)::INTEGER AS n, max(rowid) AS last FROM labelled_${many}`,
      );
      expect(found?.n).toBe(Math.min(many, 9000));
      const [at] = await database.rows<{ label: string }>(`SELECT label FROM labelled_${many} WHERE rowid = 5000`);
      expect(at?.label).toBe(labels[(5000 * 7919) % many]);
    }
  });
});
