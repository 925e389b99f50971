import type { Thread } from './thread.js';
import type { Workbench } from './workbench.js';
import type { Request } from './worker.js';

interface Job {
  readonly request: Request;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** A workbench whose steps are done by whichever thread is free, in the order in which they were asked for. */
export function spreadOver(threads: readonly Thread[]): Workbench {
  const jobs: Job[] = [];
  const begin = (): void => {
    for (const thread of threads.filter(({ busy }) => !busy)) {
      // Drawing only where Vega is loaded.
      const next = jobs.findIndex(({ request }) => request.step !== 'draw' || thread.draws);
      const [job] = next < 0 ? [] : jobs.splice(next, 1);
      if (job !== undefined) thread.ask(job.request).then(job.resolve, job.reject).finally(begin);
    }
  };
  const ask = <T>(request: Request): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      jobs.push({ request, resolve: (value) => resolve(value as T), reject });
      begin();
    });
  return { draw: (order) => ask({ step: 'draw', order }), finish: (order) => ask({ step: 'finish', order }) };
}
