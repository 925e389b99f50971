import { Worker } from 'node:worker_threads';
import type { Answer, Request, ThreadData } from './worker.js';

/** A thread that does one request after another. It keeps the process alive only while it has one. */
export interface Thread {
  readonly draws: boolean;
  readonly busy: boolean;
  ask(request: Request): Promise<unknown>;
  close(): Promise<void>;
}

export function startThread(data: ThreadData): Thread {
  const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: data, resourceLimits: { maxYoungGenerationSizeMb: 8 } });
  worker.unref();
  let waiting: { resolve: (value: unknown) => void; reject: (error: unknown) => void } | undefined;
  let broken: unknown;
  const settle = (answer: Answer): void => {
    const current = waiting;
    waiting = undefined;
    worker.unref();
    if ('error' in answer) current?.reject(answer.error);
    else current?.resolve(answer.value);
  };
  worker.on('message', settle);
  worker.on('error', (error) => {
    broken = error;
    settle({ error });
  });
  return {
    draws: data.draws,
    get busy() {
      return waiting !== undefined;
    },
    ask: (request) =>
      new Promise((resolve, reject) => {
        if (broken !== undefined) return reject(broken);
        waiting = { resolve, reject };
        worker.ref();
        worker.postMessage(request);
      }),
    async close() {
      await worker.terminate();
    },
  };
}
