import { Thread } from '../thread.js';
import type { TermBatch } from './term-cells.js';
import type { Tested, ToTest } from './test-terms.js';

/** Batches that may wait for the thread; more of them would fill the memory. */
const MOST_WAITING = 4;

/** Tests of terms, on a thread of their own: they take longer than all else that is asked of terms. */
export class TestThread {
  readonly #thread: Thread<TermBatch | 'end', Tested | null>;
  readonly #batches: Promise<unknown>[] = [];

  constructor(toTest: ToTest) {
    this.#thread = new Thread(new URL('./test-terms.js', import.meta.url), { workerData: toTest });
  }

  /** Hands it over; comes back once few are waiting. */
  async read(batch: TermBatch): Promise<void> {
    const read = this.#thread.ask(batch);
    // A failure is told where it is waited for.
    read.catch(() => undefined);
    this.#batches.push(read);
    await this.#batches.at(-MOST_WAITING);
  }

  /** When all is read. */
  async found(): Promise<Tested> {
    await Promise.all(this.#batches);
    return (await this.#thread.ask('end')) as Tested;
  }

  close(): Promise<void> {
    return this.#thread.close();
  }
}
