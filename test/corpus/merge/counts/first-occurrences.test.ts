import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Database } from '../../../../src/corpus/database.js';
import { firstOccurrences, partsOfNumber, sentenceNumber } from '../../../../src/corpus/merge/counts/first-occurrences.js';

let folder: string;
let database: Database;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'yuanzhuo-examples-'));
  database = await Database.open({ memory: '128MB', spill: join(folder, 'spill'), threads: 1 });
  await database.run(`CREATE TEMP TABLE said AS SELECT * FROM (VALUES
    (7, 1, 2, 1), (7, 0, 12, 3), (7, 0, 2, 99), (7, 1, 1, 1), (9, 1, 999999, 99999)) t("row", doc, turn, sentence)`);
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

const documents = ['a.txt', 'b.txt'].map((id) => ({ id, date: '', month: '', words: 1 }));

describe('firstOccurrences', () => {
  it('gives of each row the first three sentences in the order of the corpus', async () => {
    const found = await firstOccurrences(database, `SELECT "row", ${sentenceNumber('s')} AS number FROM said s`, { documents });
    expect([...found]).toEqual([
      [7, ['a.txt#s2.99', 'a.txt#s12.3', 'b.txt#s1.1']],
      [9, ['b.txt#s999999.99999']],
    ]);
  });

  it('takes the number of a sentence apart again', async () => {
    const rows = await database.rows(`SELECT ${partsOfNumber('n')} FROM (SELECT ${sentenceNumber('s')} AS n FROM said s WHERE "row" = 9)`);
    expect(rows).toEqual([{ doc: 1, turn: 999999, sentence: 99999 }]);
  });
});
