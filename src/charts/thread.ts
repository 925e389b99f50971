import { Worker } from 'node:worker_threads';
import type { Chart } from '../data.js';
import type { FontSubset } from './render-charts.js';
import type { Answer } from './worker.js';

export interface DrawOrder {
  readonly chart: Chart;
  readonly subset: FontSubset;
}

/** Chart → SVG without its fonts. */
export type DrawSvg = (order: DrawOrder) => Promise<string>;

/** A thread that draws one chart after another. It keeps the process alive only while it has one to draw. */
export interface Thread {
  readonly draw: DrawSvg;
  readonly close: () => Promise<void>;
}

/** `sample`: fonts for the first, unseen picture. */
export function startThread(sample: FontSubset): Thread {
  const worker = new Worker(new URL('./worker.js', import.meta.url), {
    workerData: sample,
    resourceLimits: { maxYoungGenerationSizeMb: 8 },
  });
  worker.unref();
  const waiting: { readonly resolve: (svg: string) => void; readonly reject: (error: unknown) => void }[] = [];
  let broken: unknown;
  worker.on('message', (answer: Answer) => {
    const order = waiting.shift();
    if (waiting.length === 0) worker.unref();
    if ('error' in answer) order?.reject(answer.error);
    else order?.resolve(answer.svg);
  });
  worker.on('error', (error) => {
    broken = error;
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  return {
    draw: (order) =>
      new Promise((resolve, reject) => {
        if (broken !== undefined) return reject(broken);
        waiting.push({ resolve, reject });
        worker.ref();
        worker.postMessage(order);
      }),
    close: async () => {
      await worker.terminate();
    },
  };
}
