import { join } from 'node:path';
import type { Part } from '../../src/corpus/shapes.js';
import { YuanzhuoError } from '../../src/errors/error.js';
import { removePath } from '../../src/files/disk.js';
import { COMPILE_LATE } from '../../src/workers/compile-late.js';
import { WorkerClient } from '../../src/workers/worker-client.js';
import { workerProcess } from '../../src/workers/worker-process.js';
import type { MappingRequest, Place } from './mapping-request.js';

/** A part may end so many processes before its documents are tried one by one, each of which may end one. */
const MOST_ATTEMPTS = 2;

/** Maps parts in a process of its own, which loads at once. A document that ends its process again and again is set aside. */
export class PartMapper {
  readonly #client = mappingProcess();
  #place: Place | undefined;

  open(place: Place): void {
    this.#place = place;
    this.#client.open({ place });
  }

  async map(part: Part): Promise<void> {
    try {
      await this.#client.ask({ part, poison: [] }, MOST_ATTEMPTS);
    } catch (error) {
      // Without a place it was closed.
      if (!isFailure(error) || !this.#place) throw error;
      const poison = await findPoison(part, this.#place);
      await this.#client.ask({ part, poison });
    }
  }

  close(): Promise<void> {
    this.#place = undefined;
    return this.#client.close();
  }
}

/** Whether the program could not cope, be it that its process ended; what is wrong with the plan or the machine is reported to the user. */
function isFailure(error: unknown): boolean {
  return !(error instanceof YuanzhuoError) || error.code === 'worker.ended';
}

/** The documents of a part that fail even alone. */
async function findPoison(part: Part, { header, folder }: Place): Promise<readonly string[]> {
  const probe = join(folder, '.probe');
  const alone = mappingProcess();
  alone.open({ place: { header, folder: probe } });
  const poison: string[] = [];
  try {
    for (const document of part.documents) {
      const own = { part: document.key.padEnd(32, '0'), documents: [document] };
      const failed = await alone.ask({ part: own, poison: [] }).then(() => false, isFailure);
      if (failed) poison.push(document.id);
    }
  } finally {
    await alone.close();
    removePath(probe);
  }
  return poison;
}

function mappingProcess(): WorkerClient<MappingRequest, null> {
  const module = new URL('./mapping-process.js', import.meta.url);
  return new WorkerClient(
    { zh: '处理文字稿的进程', en: 'The process that maps transcripts' },
    workerProcess(module, { flags: COMPILE_LATE }),
  );
}
