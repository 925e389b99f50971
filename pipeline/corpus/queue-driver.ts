import { setTimeout as wait } from 'node:timers/promises';
import type { Queue } from 'bullmq';
import type { Part } from '../../src/corpus/shapes.js';
import { CorpusStore } from '../../src/corpus/store.js';
import { YuanzhuoError } from '../../src/errors/error.js';
import type { Driver, Work } from './drivers.js';
import { ignore, type Job, openQueue } from './queue.js';

/** The driver looks for markers so often (milliseconds): they, not the queue, say what is done. */
const POLL = 250;

/**
 * Gives every part to whichever worker is free first, and waits for the markers. The queue may lose a job, do one twice, or be restarted
 * empty: what is still missing while nothing waits or runs is given again.
 */
export function throughQueue(url: string): Driver {
  return async ({ folder, parts, onPart }) => {
    const queue = await openQueue(url);
    try {
      const missing = new Map(parts.map((part) => [part.part, part]));
      const own = `${Date.now().toString(36)}${process.pid.toString(36)}`;
      for (let round = 0; missing.size > 0; round++) {
        await queue.addBulk([...missing.keys()].map((part) => jobFor({ folder, part }, `${own}-${round}-${part}`)));
        await waitForMarkers(queue, missing, { folder, onPart });
      }
    } finally {
      await queue.close().catch(ignore);
    }
  };
}

const jobFor = (data: Job, jobId: string) => ({
  name: 'part',
  data,
  opts: { jobId, attempts: 3, backoff: { type: 'fixed', delay: 500 }, removeOnComplete: true, removeOnFail: { age: 3600 } },
});

/** Until no part is missing, or the queue is empty all the same. */
async function waitForMarkers(
  queue: Queue<Job>,
  missing: Map<string, Part>,
  { folder, onPart }: Pick<Work, 'folder' | 'onPart'>,
): Promise<void> {
  const store = new CorpusStore(folder);
  while (missing.size > 0) {
    for (const [name, part] of missing) {
      if (!store.marker(name, { thorough: false })) continue;
      missing.delete(name);
      onPart(part);
    }
    await throwFailed(queue, folder, new Set(missing.keys()));
    if (missing.size > 0 && (await isEmpty(queue))) return;
    await wait(POLL);
  }
}

async function isEmpty(queue: Queue<Job>): Promise<boolean> {
  const counts = await queue.getJobCounts('waiting', 'active', 'delayed', 'prioritized');
  return Object.values(counts).every((count) => count === 0);
}

/** @throws what a worker could not do on any attempt, with the messages that it gave. */
async function throwFailed(queue: Queue<Job>, folder: string, missing: ReadonlySet<string>): Promise<void> {
  for (const { data, failedReason } of await queue.getFailed(0, 100)) {
    if (data.folder !== folder || !missing.has(data.part)) continue;
    const [reported] = /^\{.*\}$/s.exec(failedReason) ?? [];
    if (reported === undefined) throw new Error(failedReason);
    const { code, messages } = JSON.parse(reported) as Pick<YuanzhuoError, 'code' | 'messages'>;
    throw new YuanzhuoError(code, messages);
  }
}
