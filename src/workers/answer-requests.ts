import { parentPort } from 'node:worker_threads';
import { YuanzhuoError } from '../errors/error.js';

/** What a worker is told. */
export interface Told<Request> {
  readonly id: number;
  readonly request: Request;
}

/** What it answers. An error that is the user's travels as its code and messages: its class is lost on the way. */
export type Answer<Response> = { readonly id: number } & (
  | { readonly response: Response }
  | { readonly failed: Pick<YuanzhuoError, 'code' | 'messages'> }
  | { readonly error: unknown }
);

/**
 * In a worker: answers what its WorkerClient asks, one request after another. A process ends when its parent goes.
 *
 * @param lanes so many requests are answered at once, where a part of the work is done outside this thread.
 */
export function answerRequests<Request, Response>(answer: (request: Request) => Response | Promise<Response>, lanes = 1): void {
  const last: Promise<void>[] = [];
  let asked = 0;
  const onMessage = ({ id, request }: Told<Request>): void => {
    const lane = asked++ % lanes;
    last[lane] = (last[lane] ?? Promise.resolve()).then(async () => {
      try {
        tell({ id, response: await answer(request) });
      } catch (error) {
        tell({ id, ...(error instanceof YuanzhuoError ? { failed: { code: error.code, messages: error.messages } } : { error }) });
      }
    });
  };
  if (parentPort) parentPort.on('message', onMessage).on('messageerror', fail);
  else process.on('message', onMessage).on('disconnect', () => process.exit());
}

/** What cannot be read would never be answered. */
function fail(error: unknown): never {
  throw error;
}

function tell<Response>(answer: Answer<Response>): void {
  if (parentPort) parentPort.postMessage(answer);
  // The parent may be gone: nobody waits then.
  else process.send?.(answer, undefined, undefined, () => undefined);
}
