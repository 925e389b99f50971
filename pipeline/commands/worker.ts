import { setTimeout as wait } from 'node:timers/promises';
import { type ConnectionOptions, Queue, UnrecoverableError, Worker } from 'bullmq';
import type { Part, Plan } from '../../src/corpus/shapes.js';
import { CorpusStore } from '../../src/corpus/store.js';
import { corpusErrors, errors, YuanzhuoError } from '../../src/errors.js';
import type { Driver } from '../corpus/drivers.js';
import { PartMapper } from '../corpus/part-mapper.js';
import type { Options } from '../terminal/options.js';
import type { Terminal } from './run.js';

const QUEUE = 'yuanzhuo-parts';

/** A part to be mapped: all that travels. The plan is read from the shared folder. */
interface Job {
  readonly folder: string;
  readonly part: string;
}

/** How long a worker may be silent before its part is given to another, and how often that is looked at (milliseconds). */
const LOCK = 10_000;
const LOOK = 5_000;
/** A part may lose its worker so often; what ends processes is set aside long before. */
const MOST_STALLED = 20;
/** The driver looks for markers so often (milliseconds): they, not the queue, say what is done. */
const POLL = 250;

const connection = (url: string): ConnectionOptions => ({ url, maxRetriesPerRequest: null, enableOfflineQueue: true });

/**
 * Gives every part to whichever worker asks first, and waits for the markers. The queue may lose a job, do one twice, or be restarted
 * empty: what is still missing while nothing waits or runs is given again.
 */
export function throughQueue(url: string): Driver {
  return async ({ folder, parts, onPart }) => {
    const store = new CorpusStore(folder);
    const queue = new Queue<Job>(QUEUE, { connection: connection(url) });
    const silent = (): void => undefined;
    queue.on('error', silent);
    try {
      await answers(queue, url);
      const missing = new Map(parts.map((part) => [part.part, part]));
      const own = `${Date.now().toString(36)}${process.pid.toString(36)}`;
      for (let round = 0; missing.size > 0; round++) {
        await queue.addBulk([...missing.keys()].map((part) => jobFor({ folder, part }, `${own}-${round}-${part}`)));
        while (missing.size > 0) {
          for (const [name, part] of missing) {
            if (!store.marker(name, { thorough: false })) continue;
            missing.delete(name);
            onPart(part);
          }
          await throwFailed(queue, folder, new Set(missing.keys()));
          if (missing.size > 0 && (await isEmpty(queue))) break;
          await wait(POLL);
        }
      }
    } finally {
      await queue.close().catch(silent);
    }
  };
}

const jobFor = (data: Job, jobId: string) => ({
  name: 'part',
  data,
  opts: { jobId, attempts: 3, backoff: { type: 'fixed', delay: 500 }, removeOnComplete: true, removeOnFail: { age: 3600 } },
});

async function answers(queue: Queue<Job>, url: string): Promise<void> {
  const ready = queue.waitUntilReady().then(() => true);
  ready.catch(() => undefined);
  const answered = await Promise.race([ready.catch(() => false), wait(5000, false)]);
  if (!answered) throw corpusErrors.queue(url, undefined);
}

async function isEmpty(queue: Queue<Job>): Promise<boolean> {
  const counts = await queue.getJobCounts('waiting', 'active', 'delayed', 'prioritized');
  return Object.values(counts).every((count) => count === 0);
}

/** What a worker could not do on any attempt, told as it told it. */
async function throwFailed(queue: Queue<Job>, folder: string, missing: ReadonlySet<string>): Promise<void> {
  for (const { data, failedReason } of await queue.getFailed(0, 100)) {
    if (data.folder !== folder || !missing.has(data.part)) continue;
    const told = /^\{.*\}$/s.exec(failedReason ?? '');
    if (!told) throw new Error(failedReason);
    const { code, messages } = JSON.parse(told[0]) as Pick<YuanzhuoError, 'code' | 'messages'>;
    throw new YuanzhuoError(code, messages);
  }
}

/** `yuanzhuo worker --queue redis://…`: maps parts until it is stopped (Ctrl-C, SIGTERM). Its folder must be that of the plan. */
export async function worker({ queue: url, quiet, lang }: Options, version: string, terminal: Terminal): Promise<number> {
  if (url === null) throw errors.optionMissing('--queue');
  const plans = new Plans(version);
  const probe = new Queue<Job>(QUEUE, { connection: connection(url) });
  const silent = (): void => undefined;
  probe.on('error', silent);
  await answers(probe, url).finally(() => probe.close().catch(silent));
  const mapping = new Map<Plan, PartMapper>();
  const bull = new Worker<Job>(
    QUEUE,
    async ({ data: { folder, part: name } }) => {
      try {
        const { plan, part } = plans.find(folder, name);
        const own = mapping.get(plan) ?? new PartMapper();
        if (!mapping.has(plan)) {
          for (const [other, idle] of mapping) if (mapping.delete(other)) void idle.close();
          own.open({ header: plan, folder });
        }
        mapping.set(plan, own);
        if (!quiet) terminal.tell(`→ ${name}  ${folder}`);
        await own.map(part);
      } catch (error) {
        if (error instanceof YuanzhuoError) throw new UnrecoverableError(JSON.stringify({ code: error.code, messages: error.messages }));
        throw error;
      }
    },
    { connection: connection(url), lockDuration: LOCK, stalledInterval: LOOK, maxStalledCount: MOST_STALLED },
  );
  bull.on('error', silent);
  if (!quiet) terminal.tell(lang === 'en' ? `Waiting for parts at ${url}` : `等待任务：${url}`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
  });
  // First of all it is silent: a part that is not done is given to another, and not told to have failed.
  await bull.close(true);
  await Promise.all([...mapping.values()].map((own) => own.close()));
  return 0;
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
