import { expect, it, vi } from 'vitest';
import { Database } from '../../src/corpus/database.js';
import { CorpusStore } from '../../src/corpus/store.js';
import { openViews } from '../../src/corpus/with-views.js';
import { testFolder } from '../files/temporary.js';

const files = testFolder();

it('leaves no database open where a part cannot be read', async () => {
  const close = vi.spyOn(Database.prototype, 'close');
  await expect(openViews(new CorpusStore(files.folder), { parts: [{ part: 'p1', keys: null }], threads: 1 })).rejects.toThrow(
    /No files found/,
  );
  expect(close).toHaveBeenCalledOnce();
});
