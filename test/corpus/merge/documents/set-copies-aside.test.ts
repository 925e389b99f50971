import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Database } from '../../../../src/corpus/database.js';
import { setCopiesAside } from '../../../../src/corpus/merge/documents/set-copies-aside.js';
import { PART_TABLES } from '../../../../src/corpus/shapes.js';

let folder: string;
let database: Database;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'yuanzhuo-copies-'));
  database = await Database.open({ memory: '128MB', spill: join(folder, 'spill'), threads: 1 });
});
afterEach(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

async function findIn(documents: Readonly<Record<string, readonly string[]>>) {
  const ids = Object.keys(documents);
  const lines = ids.flatMap((id, document) => (documents[id] ?? []).map((text, i) => ({ document, turn: 1, sentence: i + 1, text })));
  const keys = (values: readonly number[]) => ({ name: 'document', type: 'BIGINT' as const, values: BigInt64Array.from(values, BigInt) });
  await database.load('some_documents', [keys(ids.map((_, i) => i)), { name: 'id', type: 'VARCHAR', values: ids }]);
  await database.load('some_sentences', [
    keys(lines.map(({ document }) => document)),
    { name: 'turn', type: 'INTEGER', values: Int32Array.from(lines, ({ turn }) => turn) },
    { name: 'sentence', type: 'INTEGER', values: Int32Array.from(lines, ({ sentence }) => sentence) },
    { name: 'text', type: 'VARCHAR', values: lines.map(({ text }) => text) },
  ]);
  for (const table of PART_TABLES) {
    const source = table === 'documents' ? 'some_documents' : 'some_sentences';
    await database.run(`CREATE TEMP VIEW ${table} AS SELECT * FROM ${source}`);
  }
  const copies = await setCopiesAside(database);
  const left = await database.rows<{ id: string }>('SELECT id FROM documents ORDER BY id');
  return { copies, left: left.map(({ id }) => id) };
}

const talk = (topic: string): readonly string[] => Array.from({ length: 40 }, (_, i) => `${topic}的第${i}件事，要先算清楚。`);

describe('copies', () => {
  it('are found whatever their punctuation, and with some sentences changed; the longest is kept', async () => {
    const garden = talk('花园');
    const found = await findIn({
      'a.txt': garden.map((text, i) => (i % 10 === 5 ? `嗯，${text}` : text)),
      'b.txt': [...garden, '最后补充一句。'],
      'c.txt': garden.map((text) => text.replace('，', ',')),
      'd.txt': talk('食堂'),
      'e.txt': garden.slice(0, 20),
    });
    expect(found.copies).toEqual(['a.txt', 'c.txt', 'e.txt'].map((document) => ({ document, of: 'b.txt' })));
    expect(found.left).toEqual(['b.txt', 'd.txt']);
    expect((await database.rows<{ n: number }>('SELECT count(*)::INTEGER AS n FROM sentences'))[0]?.n).toBe(41 + 40);
  });

  it('are none where the same sentences are said in another order', async () => {
    const garden = talk('花园');
    const shuffled = garden.map((_, i) => garden[(i * 7) % 40] ?? '');
    expect(await findIn({ 'a.txt': garden, 'b.txt': shuffled })).toEqual({ copies: [], left: ['a.txt', 'b.txt'] });
  });
});
