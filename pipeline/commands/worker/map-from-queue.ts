import { UnrecoverableError, Worker } from 'bullmq';
import type { Part, Plan } from '../../../src/corpus/shapes.js';
import { CorpusStore } from '../../../src/corpus/store.js';
import type { Language } from '../../../src/data.js';
import { corpusErrors } from '../../../src/errors/corpus-errors.js';
import { YuanzhuoError } from '../../../src/errors/error.js';
import { errors } from '../../../src/errors/errors.js';
import { PartMapper } from '../../corpus/part-mapper.js';
import { connection, ignore, type Job, openQueue, QUEUE } from '../../corpus/queue.js';
import type { Context } from '../command.js';

interface Request {
  readonly language: Language;
  /** The address of Redis. */
  readonly queue: string | null;
  readonly quiet: boolean;
}

/** How long a worker may be silent before its part is given to another, and how often that is checked (milliseconds). */
const LOCK = 10_000;
const CHECK = 5_000;
/** A part may lose its worker so often; what ends processes is set aside long before. */
const MOST_STALLED = 20;

/** `yuanzhuo worker --queue redis://…`: maps parts until it is stopped (Ctrl-C, SIGTERM). Its folder must be that of the plan. */
export async function mapFromQueue({ queue: url, quiet, language }: Request, { version, terminal }: Context): Promise<number> {
  if (url === null) throw errors.optionMissing('--queue');
  await (await openQueue(url)).close().catch(ignore);
  const mappers = new PlanMappers(version);
  const worker = new Worker<Job>(
    QUEUE,
    async ({ data }) => {
      await mappers.map(data, () => {
        if (!quiet) terminal.notify(`→ ${data.part}  ${data.folder}`);
      });
    },
    { connection: connection(url), lockDuration: LOCK, stalledInterval: CHECK, maxStalledCount: MOST_STALLED },
  );
  worker.on('error', ignore);
  if (!quiet) terminal.notify(language === 'en' ? `Waiting for parts at ${url}` : `等待分片：${url}`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
  });
  // The worker goes first: a part that is not done is given to another, instead of being reported as failed.
  await worker.close(true);
  await mappers.close();
  return 0;
}

/** Maps parts of whatever plan they belong to; only that of the last one keeps a process. */
class PlanMappers {
  readonly #plans: Plans;
  #plan: Plan | undefined;
  #mapper: PartMapper | undefined;

  constructor(version: string) {
    this.#plans = new Plans(version);
  }

  async map({ folder, part: name }: Job, onStart: () => void): Promise<void> {
    try {
      const { plan, part } = this.#plans.find(folder, name);
      const mapper = this.#mapperFor(plan, folder);
      onStart();
      await mapper.map(part);
    } catch (error) {
      if (error instanceof YuanzhuoError) throw new UnrecoverableError(JSON.stringify({ code: error.code, messages: error.messages }));
      throw error;
    }
  }

  #mapperFor(plan: Plan, folder: string): PartMapper {
    if (this.#mapper && this.#plan === plan) return this.#mapper;
    void this.#mapper?.close();
    const mapper = new PartMapper();
    mapper.open({ header: plan, folder });
    this.#plan = plan;
    this.#mapper = mapper;
    return mapper;
  }

  async close(): Promise<void> {
    await this.#mapper?.close();
  }
}

/** The plans of shared folders; one that does not hold a part any more is read again. */
class Plans {
  readonly #plans = new Map<string, Plan>();

  constructor(readonly version: string) {}

  find(folder: string, name: string): { readonly plan: Plan; readonly part: Part } {
    for (const plan of [this.#plans.get(folder), new CorpusStore(folder).readPlan()]) {
      const part = plan?.parts.find((one) => one.part === name);
      if (!plan || !part) continue;
      if (plan.version !== this.version) throw corpusErrors.otherVersion(plan.version, this.version);
      this.#plans.set(folder, plan);
      return { plan, part };
    }
    throw errors.notACorpus(folder);
  }
}
