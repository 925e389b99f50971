import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CorpusStore } from '../../src/corpus/store.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yuanzhuo-store-'));
  mkdirSync(join(folder, 'parts'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('removes what killed runs left, of parts that stay too, and nothing else', () => {
  const kept = 'a'.repeat(32);
  const gone = 'b'.repeat(32);
  const writer = '14264baf-11aa-491f-b356-c7afeb85ba0d';
  const files = [
    'aliases.csv',
    `aliases.csv.${writer}.tmp`,
    'notes.tmp',
    `parts/${kept}.json`,
    `parts/${kept}.json.${writer}.tmp`,
    `parts/.${kept}.turns.${writer}.tmp`,
    `parts/${gone}.json`,
  ];
  for (const file of files) writeFileSync(join(folder, file), '');
  new CorpusStore(folder).keepOnly(new Set([kept]));
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['aliases.csv', 'notes.tmp', 'parts', `parts/${kept}.json`]);
});
