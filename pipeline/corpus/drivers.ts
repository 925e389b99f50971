import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Part, PlanHeader } from '../../src/corpus/shapes.js';
import { corpusErrors, YuanzhuoError } from '../../src/errors.js';
import { removePath } from '../../src/files/disk.js';

/** What a driver is given: everything that decides on results is in here, and none of it in the driver. */
export interface Work {
  readonly header: PlanHeader;
  readonly folder: string;
  readonly parts: readonly Part[];
  /** Told for every part that is committed. */
  readonly onPart: (part: Part) => void;
}

/** Sees to it that every part is mapped, somewhere, once or more often. */
export type Driver = (work: Work) => Promise<void>;

/** What a mapping process is told: first the header and the folder, then part after part. */
export type Order =
  | { readonly header: PlanHeader; readonly folder: string; readonly part?: never }
  | { readonly part: Part; readonly poison: readonly string[]; readonly header?: never };

/** What it answers to a part; an error that is the user's travels as its code and messages. */
export type Report =
  | { readonly done: string }
  | { readonly failed: { readonly code: string; readonly messages: YuanzhuoError['messages'] } };

/** How often a part may end its process before its documents are tried one by one. */
const MOST_ATTEMPTS = 2;

/** Long-lived processes, each with a segmenter of its own. They load it at once, while the work is still planned. */
export function processes(count: number): Driver {
  const waiting = Array.from({ length: count }, () => new MappingProcess());
  return async (work) => {
    const queue = [...work.parts];
    for (const unneeded of waiting.splice(queue.length)) unneeded.close();
    const run = async (): Promise<void> => {
      const worker = new TirelessWorker(work, waiting.pop());
      try {
        for (let part = queue.shift(); part !== undefined; part = queue.shift()) {
          await worker.map(part);
          work.onPart(part);
        }
      } finally {
        worker.close();
      }
    };
    await Promise.all(Array.from({ length: Math.min(count, queue.length) }, run));
  };
}

/** A mapping process that is replaced when it dies, and its part given again; a document that kills it again is set aside. */
export class TirelessWorker {
  #process: MappingProcess;

  constructor(
    readonly place: Pick<Work, 'header' | 'folder'>,
    process = new MappingProcess(),
  ) {
    this.#process = process;
    this.#process.open(place);
  }

  async map(part: Part): Promise<void> {
    let poison: readonly string[] = [];
    for (let attempts = 1; !(await this.#process.map(part, poison)); attempts++) {
      this.#process = new MappingProcess();
      this.#process.open(this.place);
      if (attempts === MOST_ATTEMPTS) poison = await findPoison(part, this.place);
      else if (attempts > MOST_ATTEMPTS) throw new Error(`part ${part.part} ends its process although no document does`);
    }
  }

  close(): void {
    this.#process.close();
  }
}

/** The documents of a part that end a process even alone. */
async function findPoison(part: Part, { header, folder }: Pick<Work, 'header' | 'folder'>): Promise<readonly string[]> {
  const poison: string[] = [];
  const probe = join(folder, '.probe');
  for (const document of part.documents) {
    const alone = new MappingProcess();
    alone.open({ header, folder: probe });
    if (!(await alone.map({ part: document.key.padEnd(32, '0'), documents: [document] }, []))) poison.push(document.id);
    alone.close();
  }
  removePath(probe);
  return poison;
}

/**
 * V8 11 (Node 20) compiles again and again what it has not seen enough of: a tenth of what mapping takes. Later versions count calls
 * instead and do not know the flag.
 */
const PATIENT = process.versions.v8.startsWith('11.') ? ['--interrupt-budget=1000000'] : [];

class MappingProcess {
  readonly #child: ChildProcess;

  /** Until it is opened this program may end without it. */
  constructor() {
    this.#child = fork(fileURLToPath(new URL('./mapping-process.js', import.meta.url)), {
      serialization: 'advanced',
      execArgv: [...process.execArgv, ...PATIENT],
    });
    this.#child.unref();
    this.#child.channel?.unref();
  }

  open({ header, folder }: Pick<Work, 'header' | 'folder'>): void {
    this.#child.ref();
    this.#child.channel?.ref();
    this.#tell({ header, folder });
  }

  /** False where the process ended over it. */
  map(part: Part, poison: readonly string[]): Promise<boolean> {
    return new Promise((resolve, reject) => {
      const child = this.#child;
      if (child.exitCode !== null || child.signalCode !== null) {
        resolve(false);
        return;
      }
      const settle = (answer: () => void): void => {
        child.off('message', onMessage);
        child.off('exit', onExit);
        answer();
      };
      const onMessage = (report: Report): void =>
        settle(() => {
          if ('done' in report) resolve(true);
          else reject(new YuanzhuoError(report.failed.code, report.failed.messages));
        });
      const onExit = (): void => settle(() => resolve(false));
      child.on('message', onMessage);
      child.on('exit', onExit);
      this.#tell({ part, poison });
    });
  }

  close(): void {
    if (this.#child.connected) this.#child.disconnect();
  }

  #tell(order: Order): void {
    this.#child.send(order, undefined, undefined, () => undefined);
  }
}

/** `0/4` → the first of four equal shares of the parts. @throws YuanzhuoError for anything else. */
export function shardOf(parts: readonly Part[], shard: string): readonly Part[] {
  const [, index, count] = (/^(\d+)\/(\d+)$/.exec(shard) ?? []).map(Number);
  if (index === undefined || count === undefined || index >= count) throw corpusErrors.shard(shard);
  return parts.filter((_, i) => i % count === index);
}
