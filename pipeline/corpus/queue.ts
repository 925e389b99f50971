import { setTimeout as wait } from 'node:timers/promises';
import { type ConnectionOptions, Queue } from 'bullmq';
import { corpusErrors } from '../../src/errors/corpus-errors.js';

/** The queue through which parts reach workers on other machines. */
export const QUEUE = 'yuanzhuo-parts';

/** A part to be mapped: all that travels. The plan is read from the shared folder. */
export interface Job {
  readonly folder: string;
  readonly part: string;
}

/** Milliseconds that Redis may take to answer at first. */
const PATIENCE = 5000;

export const connection = (url: string): ConnectionOptions => ({ url, maxRetriesPerRequest: null, enableOfflineQueue: true });

/** Connection errors are not reported one by one: the connection is made again. */
export const ignore = (): void => undefined;

/** @throws YuanzhuoError where Redis does not answer. */
export async function openQueue(url: string): Promise<Queue<Job>> {
  const queue = new Queue<Job>(QUEUE, { connection: connection(url) });
  queue.on('error', ignore);
  const ready = queue.waitUntilReady().then(
    () => true,
    () => false,
  );
  if (await Promise.race([ready, wait(PATIENCE, false)])) return queue;
  await queue.close().catch(ignore);
  throw corpusErrors.queue(url, undefined);
}
