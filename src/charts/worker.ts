import { parentPort, workerData } from 'node:worker_threads';
import { warmUp } from './warm-up.js';
import { createWorkbench } from './workbench.js';
import type { FontSubset, Workbench } from './workbench.js';

/** What a thread is asked, and what it answers. */
export type Request = { readonly [Step in keyof Workbench]: { readonly step: Step; readonly order: Parameters<Workbench[Step]>[0] } }[keyof Workbench];
export type Answer = { readonly value: unknown } | { readonly error: unknown };

export interface ThreadData {
  /** Whether this thread loads Vega. */
  readonly draws: boolean;
  /** Compiled once: what one thread has optimised, the other has too. */
  readonly resvg: WebAssembly.Module;
  /** Characters for the first, unseen picture. */
  readonly sample: FontSubset;
}

const { draws, resvg, sample } = workerData as ThreadData;
const workbench = createWorkbench(resvg);
const warm = warmUp(workbench, { draws, subset: sample });
// A failure is told with the first answer.
warm.catch(() => undefined);

parentPort?.on('message', async ({ step, order }: Request) => {
  try {
    await warm;
    const value = await (workbench[step] as (given: typeof order) => Promise<unknown>)(order);
    parentPort?.postMessage({ value } satisfies Answer);
  } catch (error) {
    parentPort?.postMessage({ error } satisfies Answer);
  }
});
