import { YuanzhuoError } from '../../src/errors/error.js';
import { formatErrors } from '../../src/errors/format-errors.js';
import { type Extracted, type ExtractionMeans, extract } from '../../src/files/formats/formats.js';
import { sniffBinary } from '../../src/files/formats/sniff-format.js';
import { Shared } from '../../src/workers/shared.js';
import { WorkerClient } from '../../src/workers/worker-client.js';
import { workerThread } from '../../src/workers/worker-thread.js';
import type { ExtractionRequest } from './extraction-request.js';

interface Bounds {
  readonly seconds: number;
  readonly megabytes: number;
}

/** A book of a thousand pages takes less than half of each. */
const MOST: Bounds = { seconds: 120, megabytes: 1024 };

/**
 * `extract`, but for binary formats in a thread with bounds on time and memory: a file of a few kilobytes can unfold into more than any
 * machine has. Text is read here, where its size bounds both. @throws YuanzhuoError as `extract`, and where a bound is met.
 */
export async function extractBounded(bytes: Uint8Array, path: string, means: ExtractionMeans): Promise<Extracted> {
  if (sniffBinary(bytes) === null) return extract(bytes, path, means);
  return shared.use((thread) => thread.extract({ bytes, path, means }));
}

export const giveBackExtraction = (): Promise<void> => shared.giveBack();

/** Reads one file after another, so that the time of each begins with it. */
export class ExtractionThread {
  readonly #client: WorkerClient<ExtractionRequest, Extracted>;
  #last: Promise<unknown> = Promise.resolve();

  constructor(readonly most = MOST) {
    const start = workerThread(new URL('./extraction-thread.js', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: most.megabytes },
    });
    this.#client = new WorkerClient({ zh: '读取文件的线程', en: 'The thread that reads files' }, start);
  }

  extract(request: ExtractionRequest): Promise<Extracted> {
    const extracted = this.#last.then(() => this.#extract(request));
    this.#last = extracted.catch(() => undefined);
    return extracted;
  }

  async #extract(request: ExtractionRequest): Promise<Extracted> {
    const timer = setTimeout(() => this.#client.interrupt(), this.most.seconds * 1000);
    try {
      return await this.#client.ask(request, 1);
    } catch (error) {
      throw error instanceof YuanzhuoError && error.code === 'worker.ended' ? formatErrors.tooCostly(request.path, this.most) : error;
    } finally {
      clearTimeout(timer);
    }
  }

  readonly close = (): Promise<void> => this.#client.close();
}

const shared = new Shared(() => new ExtractionThread());
