import { WorkerClient } from '../../workers/worker-client.js';
import { workerThread } from '../../workers/worker-thread.js';
import type { SignificanceOrder, Tested, ToTest } from './significance-worker.js';
import type { TermBatch } from './term-cells.js';

/** Batches that may wait for the thread; more of them would fill the memory. */
const MOST_WAITING = 4;

/**
 * Tests of terms, on a thread of their own: they take longer than all else that is asked of terms. It loads while others are at work.
 * What the thread has read is too much to keep for another: where it ends half-way, the next one says so and the merge fails.
 */
export class SignificanceThread {
  readonly #client = new WorkerClient<SignificanceOrder, Tested | null>(
    { zh: '检验词语的线程', en: 'The thread that tests terms' },
    workerThread(new URL('./significance-worker.js', import.meta.url)),
  );
  readonly #told: Promise<unknown>[] = [];

  begin(toTest: ToTest): void {
    this.#tell({ toTest });
  }

  /** Hands it over; comes back once few are waiting. */
  async read(batch: TermBatch): Promise<void> {
    this.#tell({ batch });
    await this.#told.at(-MOST_WAITING);
  }

  /** When all is read. */
  async found(): Promise<Tested> {
    await Promise.all(this.#told);
    return (await this.#client.ask('end')) as Tested;
  }

  close(): Promise<void> {
    return this.#client.close();
  }

  #tell(order: SignificanceOrder): void {
    const told = this.#client.ask(order);
    // A failure is told where it is waited for.
    told.catch(() => undefined);
    this.#told.push(told);
  }
}
