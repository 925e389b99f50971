import { parentPort, workerData } from 'node:worker_threads';
import type { FontSubset } from './render-charts.js';
import { renderSvg } from './render-svg.js';
import type { DrawOrder } from './thread.js';
import { warmUp } from './warm-up.js';

/** What the thread answers, in the order in which it is asked. */
export type Answer = { readonly svg: string } | { readonly error: unknown };

const warm = warmUp((workerData as FontSubset).fonts);
// A failure is told with the first answer.
warm.catch(() => undefined);

let last: Promise<void> = Promise.resolve();

parentPort?.on('message', ({ chart, subset }: DrawOrder) => {
  last = last.then(async () => {
    try {
      await warm;
      parentPort?.postMessage({ svg: await renderSvg(chart, subset.fonts) } satisfies Answer);
    } catch (error) {
      parentPort?.postMessage({ error } satisfies Answer);
    }
  });
});
