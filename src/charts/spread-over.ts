import type { Thread } from './thread.js';
import type { Request } from './worker.js';
import type { Workbench } from './workbench.js';

interface Job {
  readonly request: Request;
  readonly resolve: (value: never) => void;
  readonly reject: (error: unknown) => void;
}

/** A workbench whose steps are done by whichever thread is free, in the order in which they were asked for. */
export function spreadOver(threads: readonly Thread[]): Workbench {
  const jobs: Job[] = [];
  const begin = (): void => {
    for (const thread of threads.filter(({ busy }) => !busy)) {
      const next = jobs.findIndex(({ request }) => suits(thread, request));
      const [job] = next < 0 ? [] : jobs.splice(next, 1);
      if (job === undefined) continue;
      thread.ask(job.request).then(job.resolve as (value: unknown) => void, job.reject).finally(begin);
    }
  };
  const ask = <T>(request: Request): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      jobs.push({ request, resolve: resolve as (value: never) => void, reject });
      begin();
    });
  return {
    draw: (order) => ask({ step: 'draw', order }),
    subset: (order) => ask({ step: 'subset', order }),
    finish: (order) => ask({ step: 'finish', order }),
    font: (order) => ask({ step: 'font', order }),
  };
}

/** Drawing only where Vega is loaded; fonts where it is not, so that both go on at the same time. */
function suits(thread: Thread, { step }: Request): boolean {
  return step === 'finish' || thread.draws === (step === 'draw');
}
