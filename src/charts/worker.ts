import { parentPort, workerData } from 'node:worker_threads';
import { createWorkbench } from './workbench.js';
import type { RenderFiles, Workbench } from './workbench.js';
import { warmUp } from './warm-up.js';

/** What a thread is asked, and what it answers. */
export type Request = { readonly [Step in keyof Workbench]: { readonly step: Step; readonly order: Parameters<Workbench[Step]>[0] } }[keyof Workbench];
export type Answer = { readonly value: unknown } | { readonly error: unknown };

export interface ThreadData extends RenderFiles {
  /** Whether this thread loads Vega at once. */
  readonly draws: boolean;
}

const { draws, ...files } = workerData as ThreadData;
const workbench = createWorkbench(files);
const warm = warmUp(workbench, { draws, resvg: files.resvg });

parentPort?.on('message', async ({ step, order }: Request) => {
  try {
    await warm;
    const value = await (workbench[step] as (given: typeof order) => Promise<unknown>)(order);
    parentPort?.postMessage({ value } satisfies Answer);
  } catch (error) {
    parentPort?.postMessage({ error } satisfies Answer);
  }
});
