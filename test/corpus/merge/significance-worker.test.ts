import { afterEach, describe, expect, it } from 'vitest';
import type { SignificanceOrder, Tested } from '../../../src/corpus/merge/significance-worker.js';
import { WorkerClient } from '../../../src/workers/worker-client.js';
import { workerThread } from '../../../src/workers/worker-thread.js';

const module = new URL('../../../dist/src/corpus/merge/significance-worker.js', import.meta.url);
const client = new WorkerClient<SignificanceOrder, Tested | null>({ zh: '', en: '' }, workerThread(module));
afterEach(() => client.close());

describe('the thread that tests terms', () => {
  it('says so where it takes the place of one that ended half-way, and tests no part for the whole', async () => {
    await expect(client.ask('end')).rejects.toMatchObject({ name: 'YuanzhuoError', code: 'corpus.tests-lost' });
  });
});
