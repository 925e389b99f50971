import { parentPort, Worker, type WorkerOptions } from 'node:worker_threads';

type Answer<Result> = { readonly result: Result } | { readonly error: unknown };

/** A thread that is asked one thing after another, and answers in that order. It keeps the process alive only while it is asked something. */
export class Thread<Order, Result> {
  readonly #worker: Worker;
  readonly #waiting: { readonly resolve: (result: Result) => void; readonly reject: (error: unknown) => void }[] = [];
  #broken: { readonly error: unknown } | null = null;

  /** @param module runs on the thread, and calls `answerEach`. */
  constructor(module: URL, options: WorkerOptions) {
    this.#worker = new Worker(module, options);
    this.#worker.unref();
    this.#worker.on('message', (answer: Answer<Result>) => {
      const order = this.#waiting.shift();
      if (this.#waiting.length === 0) this.#worker.unref();
      if ('error' in answer) order?.reject(answer.error);
      else order?.resolve(answer.result);
    });
    this.#worker.on('error', (error) => this.#break(error));
    this.#worker.on('exit', (code) => this.#break(new Error(`a thread ended with ${code}`)));
  }

  ask(order: Order): Promise<Result> {
    return new Promise((resolve, reject) => {
      if (this.#broken) return reject(this.#broken.error);
      this.#waiting.push({ resolve, reject });
      this.#worker.ref();
      this.#worker.postMessage(order);
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #break(error: unknown): void {
    this.#broken ??= { error };
    for (const { reject } of this.#waiting.splice(0)) reject(error);
  }
}

/** The other side of it. */
export function answerEach<Order, Result>(answer: (order: Order) => Result | Promise<Result>): void {
  let last: Promise<void> = Promise.resolve();
  parentPort?.on('message', (order: Order) => {
    last = last.then(async () => {
      try {
        parentPort?.postMessage({ result: await answer(order) } satisfies Answer<Result>);
      } catch (error) {
        parentPort?.postMessage({ error } satisfies Answer<Result>);
      }
    });
  });
}
