import { ahead } from '../../workers/ahead.js';
import { WorkerClient } from '../../workers/worker-client.js';
import { workerThread } from '../../workers/worker-thread.js';
import type { TermBatch } from './counts/term-cells.js';
import type { SignificanceOrder, Tested, ToTest } from './significance-worker.js';

/** Batches that may wait for the thread; more of them would fill the memory. */
const MOST_WAITING = 4;

/**
 * Tests of terms, on a thread of their own: they take longer than everything else that is computed of terms. The thread loads while others work.
 * The batches are not kept for a second thread: where the thread ends half-way, its replacement reports that and the merge fails.
 */
export class SignificanceThread {
  readonly #client = new WorkerClient<SignificanceOrder, Tested | null>(
    { zh: '检验词语的线程', en: 'The thread that tests terms' },
    workerThread(new URL('./significance-worker.js', import.meta.url)),
  );
  readonly #sent: Promise<unknown>[] = [];

  begin(toTest: ToTest): void {
    this.#send({ toTest });
  }

  /** Hands a batch over; resolves once few are waiting. */
  async read(batch: TermBatch): Promise<void> {
    this.#send({ batch });
    await this.#sent.at(-MOST_WAITING);
  }

  /** When all is read. */
  async found(): Promise<Tested> {
    await Promise.all(this.#sent);
    return (await this.#client.ask('end')) as Tested;
  }

  close(): Promise<void> {
    return this.#client.close();
  }

  #send(order: SignificanceOrder): void {
    this.#sent.push(ahead(this.#client.ask(order)));
  }
}
