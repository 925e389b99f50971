import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Database } from '../../../../src/corpus/database.js';
import { quoteExamples } from '../../../../src/corpus/merge/counts/quote-examples.js';

let folder: string;
let database: Database;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'yuanzhuo-examples-'));
  database = await Database.open({ memory: '128MB', spill: join(folder, 'spill'), threads: 1 });
  await database.run(`CREATE TEMP TABLE docs AS SELECT * FROM (VALUES (0, 5, 'a#1.txt')) t(doc, document, id)`);
  await database.run(`CREATE TEMP TABLE sentences AS SELECT * FROM (VALUES (5, 2, 1, '何川', ' 水。'), (5, 2, 2, '何川', '火。'))
    t(document, turn, sentence, speaker, text)`);
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('quoteExamples', () => {
  it('finds the sentence of each example once, whatever the id of its document holds', async () => {
    const quotes = await quoteExamples(database, ['a#1.txt#s2.1', 'a#1.txt#s2.1']);
    expect([...quotes]).toEqual([['a#1.txt#s2.1', { document: 'a#1.txt', sentence: 's2.1', speaker: '何川', text: '水。' }]]);
  });

  it('leaves out what is not there, and asks for nothing where nothing is wanted', async () => {
    expect((await quoteExamples(database, ['a#1.txt#s9.9', 'b.txt#s1.1'])).size).toBe(0);
    expect((await quoteExamples(database, [])).size).toBe(0);
  });
});
