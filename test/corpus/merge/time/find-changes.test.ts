import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Database } from '../../../../src/corpus/database.js';
import { findChanges } from '../../../../src/corpus/merge/time/find-changes.js';
import type { ChangeRow } from '../../../../src/corpus/rows.js';

/** 何川 on eight dates and once without one, 陆萍 on two: words of term 0, which rise, and of term 1, which do not; sentences of one theme. */
const RISING = [0, 1, 2, 3, 4, 5, 6, 7];
const STEADY = [3, 3, 3, 3, 3, 3, 3, 3];
let folder: string;
let rows: readonly ChangeRow[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'yuanzhuo-changes-'));
  const database = await Database.open({ memory: '128MB', spill: join(folder, 'spill'), threads: 1 });
  const make = (table: string, columns: string, values: readonly string[]) =>
    database.run(`CREATE TEMP TABLE ${table} AS SELECT * FROM (VALUES ${values.map((row) => `(${row})`).join(', ')}) AS t(${columns})`);
  const docs = [...RISING.keys(), 8];
  const voices = [...docs.map((doc) => ({ voice: doc, doc, group: 0 })), ...[0, 7].map((doc, i) => ({ voice: 9 + i, doc, group: 1 }))];
  const nameOf = (group: number): string => (group === 0 ? "'何川'" : "'陆萍'");
  await make(
    'docs',
    'doc, date',
    docs.map((doc) => `${doc}, '${doc === 8 ? '' : `2026-0${doc + 1}-01`}'`),
  );
  await make(
    'grouped_name',
    '"group", doc, words, name',
    voices.map(({ doc, group }) => `${group}, ${doc}, 100, ${nameOf(group)}`),
  );
  await make('listed_name', '"row", "group", term', ['0, 0, 0', '1, 0, 1', '2, 1, 1']);
  await make(
    'voices_of_name',
    'voice, "group"',
    voices.map(({ voice, group }) => `${voice}, ${group}`),
  );
  await make(
    'voices',
    'voice, doc',
    voices.map(({ voice, doc }) => `${voice}, ${doc}`),
  );
  await make('term_ids', 'term, name', ["0, '渡口'", "1, '船票'"]);
  await make('counts', 'term, voice, n', [
    ...RISING.flatMap((n, doc) => (n > 0 ? [`0, ${doc}, ${n}`] : [])),
    ...STEADY.map((n, doc) => `1, ${doc}, ${n}`),
    ...['0, 8, 50', '1, 10, 6'],
  ]);
  await make(
    'roles',
    'doc, speaker, name',
    voices.map(({ doc, group }) => `${doc}, ${nameOf(group)}, ${nameOf(group)}`),
  );
  await make(
    'spoken',
    'doc, name, n',
    voices.map(({ doc, group }) => `${doc}, ${nameOf(group)}, 20`),
  );
  await make('coded', 'doc, turn, sentence, speaker, theme', ["7, 1, 1, '陆萍', '航运'", "7, 1, 2, '陆萍', '航运'"]);
  const people = [...['何川', '陆萍'].map((person) => ({ person, documents: 2 })), { person: '沈立', documents: 1 }];
  rows = await findChanges(database, people, 1);
  await database.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('changes of a person', () => {
  it('are tested over the dates as trends are, without what has no date', () => {
    const [rising, steady] = rows;
    expect(rising).toMatchObject({ person: '何川', kind: 'term', item: '渡口', dates: 7, of_dates: 8, tier: 'strong' });
    expect(rising).toMatchObject({ earlier: 6, earlier_of: 400, later: 22, later_of: 400 });
    expect(rising?.rho).toBeCloseTo(1, 12);
    // Two of 8! orders, and two tests.
    expect(rising?.q).toBeLessThan(0.001);
    expect(steady).toMatchObject({ item: '船票', rho: 0, p: 1, q: 1, tier: 'described' });
  });

  it('are described alone where the dates are too few for a test, and themes as words are', () => {
    const untested = { rho: null, p: null, q: null, tier: 'described' };
    expect(rows.slice(2)).toEqual([
      {
        person: '陆萍',
        kind: 'term',
        item: '船票',
        dates: 1,
        of_dates: 2,
        earlier: 0,
        earlier_of: 100,
        later: 6,
        later_of: 100,
        ...untested,
      },
      {
        person: '陆萍',
        kind: 'theme',
        item: '航运',
        dates: 1,
        of_dates: 2,
        earlier: 0,
        earlier_of: 20,
        later: 2,
        later_of: 20,
        ...untested,
      },
    ]);
  });
});
