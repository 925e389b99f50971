import { availableParallelism } from 'node:os';
import { dirname, resolve } from 'node:path';
import { ROWS } from '../../../src/corpus/plan/document-key.js';
import type { Part, Plan } from '../../../src/corpus/shapes.js';
import { CorpusStore, readPlanFile } from '../../../src/corpus/store.js';
import { mayRecover } from '../../../src/corpus/to-set-aside.js';
import { corpusErrors } from '../../../src/errors/corpus-errors.js';
import { errors } from '../../../src/errors/errors.js';
import { type Driver, processes, shardOf } from '../../corpus/drivers.js';
import { MapProgress } from '../../corpus/map-progress.js';
import { notifyOfSetAside, notifyUnlessQuiet } from '../../corpus/messages.js';
import { FORMATS, notOfCorpus } from '../../formats/formats.js';
import type { Context } from '../command.js';
import type { CorpusOptions } from './corpus-options.js';

/**
 * Many transcripts as one corpus.
 *
 *   yuanzhuo corpus FOLDER… -o DIR            plan → map → merge
 *   yuanzhuo corpus FOLDER… -o DIR --to plan  only the plan
 *   yuanzhuo corpus --plan FILE [--shard i/n] maps what the plan still lacks, or a share of it; without --shard it merges as well
 *   yuanzhuo corpus status DIR                how far it is
 *   yuanzhuo corpus merge DIR                 merges; an incomplete corpus is refused
 */
export async function runCorpus(paths: readonly string[], options: CorpusOptions, context: Context): Promise<number> {
  const [verb, folder] = paths;
  if (verb !== 'status') refuseFormats(options);
  if (verb === 'status' && folder !== undefined)
    return (await import('./corpus-status.js')).corpusStatus(new CorpusStore(folder), options, context.terminal);
  if (verb === 'merge' && folder !== undefined) return merge(new CorpusStore(folder), options, context);
  if (options.shard !== null && options.plan === null) throw corpusErrors.noPlan();
  const store = new CorpusStore(resolve(options.plan === null ? options.output : dirname(options.plan)));
  if (options.plan === null && paths.length === 0) throw errors.noFiles();
  const isPlanOnly = options.plan === null && options.to === 'plan';
  // First of all: its processes load while the rest of this program does.
  const driver = isPlanOnly ? null : await chooseDriver(options);
  const plan = options.plan === null ? await makePlan(paths, { store, options, context }) : readPlan(options.plan, context.version);
  notifyUnlessQuiet(workload(plan), options, context.terminal);
  if (driver === null) {
    context.terminal.print(store.planFile);
    return plan.setAside.length > 0 ? 2 : 0;
  }
  await map(driver, plan, { store, options, context });
  return options.shard === null ? merge(store, options, context) : 0;
}

/** Before anything is read or written: a format that is not made would take the place of the report that is there. @throws YuanzhuoError that names those that are made. */
function refuseFormats({ formats, reports }: CorpusOptions): void {
  const unknown = notOfCorpus(formats);
  if (unknown.length > 0 && !reports)
    throw corpusErrors.formats(
      unknown,
      FORMATS.flatMap(({ name, corpus }) => (corpus === null ? [] : [name])),
    );
}

async function merge(store: CorpusStore, options: CorpusOptions, context: Context): Promise<number> {
  return (await import('./merge-and-report.js')).mergeAndReport(store, options, context);
}

async function chooseDriver({ queue, workers }: CorpusOptions): Promise<Driver> {
  if (queue !== null) return (await import('../../corpus/queue-driver.js')).throughQueue(queue);
  const count = workers ?? availableParallelism();
  return count === 1 ? (await import('../../corpus/in-process.js')).inProcess : processes(count);
}

interface Work {
  readonly store: CorpusStore;
  readonly options: CorpusOptions;
  readonly context: Context;
}

/** Plans, and writes the plan. @throws YuanzhuoError where there is nothing to do. */
async function makePlan(paths: readonly string[], { store, options, context: { version, terminal } }: Work): Promise<Plan> {
  const { planCorpus } = await import('../../corpus/plan.js');
  const plan = await planCorpus({ ...options, paths }, version, store);
  if (plan.kept.length + plan.parts.length === 0) {
    notifyOfSetAside(plan.setAside, options, terminal);
    throw corpusErrors.nothing(store.folder);
  }
  store.writePlan(plan);
  return plan;
}

function readPlan(file: string, version: string): Plan {
  const plan = readPlanFile(file);
  if (plan.version !== version) throw corpusErrors.otherVersion(plan.version, version);
  if (plan.rows !== ROWS) throw corpusErrors.otherRows(dirname(file));
  return plan;
}

function workload({ kept, parts }: Plan) {
  const count = parts.reduce((sum, { documents }) => sum + documents.length, 0);
  return {
    zh: `共 ${count + kept.length} 份文字稿：${kept.length} 份已处理，${count} 份待处理，分 ${parts.length} 个分片`,
    en: `${count + kept.length} documents: ${kept.length} done before, ${count} to do, in ${parts.length} parts`,
  };
}

/** Maps what the plan, or the share of it, still lacks. */
async function map(driver: Driver, plan: Plan, { store, options, context }: Work): Promise<void> {
  const mine = options.shard === null ? plan.parts : shardOf(plan.parts, options.shard);
  const missing = mine.filter(({ part }) => store.marker(part, { thorough: true })?.setAside.some(mayRecover) ?? true);
  // A damaged part looks whole to those who do not read it again, and one with a document that may be read now looks done.
  for (const { part } of missing) store.discard(part);
  const progress = new MapProgress(missing, options, context.terminal);
  // What merges is loaded while others map.
  if (options.shard === null) void import('./merge-and-report.js');
  await driver({ header: plan, folder: store.folder, parts: missing, onPart: (part: Part) => progress.done(part) });
  progress.end();
}
