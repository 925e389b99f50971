import { availableParallelism } from 'node:os';
import { dirname, resolve } from 'node:path';
import type { Plan } from '../../src/corpus/shapes.js';
import { CorpusStore, readPlanFile } from '../../src/corpus/store.js';
import { corpusErrors, errors } from '../../src/errors.js';
import { type Driver, processes, shardOf } from '../corpus/drivers.js';
import { Progress, speaker, tellSetAside } from '../corpus/words.js';
import type { Options } from '../terminal/options.js';
import type { Terminal } from './run.js';

/**
 * Many transcripts as one corpus.
 *
 *   yuanzhuo corpus FOLDER… -o DIR            plan → map → merge
 *   yuanzhuo corpus FOLDER… -o DIR --to plan  only the plan
 *   yuanzhuo corpus --plan FILE [--shard i/n] maps what the plan still lacks, or a share of it; without --shard it merges as well
 *   yuanzhuo corpus status DIR                how far it is
 *   yuanzhuo corpus merge DIR                 merges; an incomplete corpus is refused
 */
export async function corpus(options: Options, version: string, terminal: Terminal): Promise<number> {
  const [verb, folder] = options.paths;
  const merge = async (store: CorpusStore) => (await import('../corpus/merge.js')).mergeCorpus(store, version, options, terminal);
  if (verb === 'status' && folder !== undefined) return status(new CorpusStore(folder), options, terminal);
  if (verb === 'merge' && folder !== undefined) return merge(new CorpusStore(folder));
  if (options.shard !== null && options.plan === null) throw corpusErrors.noPlan();
  const store = new CorpusStore(resolve(options.plan === null ? options.output : dirname(options.plan)));
  if (options.plan === null && options.paths.length === 0) throw errors.noFiles();
  const isPlanOnly = options.plan === null && options.planOnly;
  // First of all: its processes load while the rest of this program does.
  const driver = isPlanOnly ? null : await chooseDriver(options);
  let plan: Plan;
  if (options.plan === null) {
    const { planCorpus } = await import('../corpus/plan.js');
    plan = await planCorpus(options, version, store);
    if (plan.kept.length + plan.parts.length === 0) {
      tellSetAside(plan.setAside, options, terminal);
      throw corpusErrors.nothing(store.folder);
    }
    store.writePlan(plan);
  } else {
    plan = readPlanFile(options.plan);
    if (plan.version !== version) throw corpusErrors.otherVersion(plan.version, version);
  }
  const say = speaker(options, terminal);
  const count = plan.parts.reduce((sum, { documents }) => sum + documents.length, 0);
  say({
    zh: `语料 ${count + plan.kept.length} 篇：${plan.kept.length} 篇已处理过，${count} 篇待处理，分 ${plan.parts.length} 份`,
    en: `${count + plan.kept.length} documents: ${plan.kept.length} done before, ${count} to do, in ${plan.parts.length} parts`,
  });
  if (driver === null) {
    terminal.print(store.planFile);
    return plan.setAside.length > 0 ? 2 : 0;
  }
  const mine = options.shard === null ? plan.parts : shardOf(plan.parts, options.shard);
  const left = mine.filter(({ part }) => store.marker(part, { thorough: true }) === null);
  // A damaged part looks whole to those who do not read it again.
  for (const { part } of left) store.discard(part);
  const progress = new Progress(left, options, terminal);
  // What merges is read while others map.
  if (options.shard === null) void import('../corpus/merge.js');
  await driver({ header: plan, folder: store.folder, parts: left, onPart: (part) => progress.done(part) });
  progress.end();
  return options.shard === null ? merge(store) : 0;
}

async function chooseDriver({ queue, workers }: Options): Promise<Driver> {
  if (queue !== null) return (await import('./worker.js')).throughQueue(queue);
  const count = workers ?? availableParallelism();
  return count === 1 ? (await import('../corpus/in-process.js')).inProcess : processes(count);
}

async function status(store: CorpusStore, options: Options, terminal: Terminal): Promise<number> {
  const { inspect } = await import('../corpus/merge.js');
  const plan = store.readPlan();
  const { missing, setAside } = inspect(store, plan);
  const total = plan.kept.length + plan.parts.reduce((sum, { documents }) => sum + documents.length, 0);
  const facts = {
    documents: total,
    kept: plan.kept.length,
    parts: plan.parts.length,
    missing: missing.length,
    set_aside: setAside.length + plan.setAside.length,
  };
  if (options.json) terminal.print(JSON.stringify(facts));
  else {
    const zh = `${total} 篇，本次 ${plan.parts.length} 份，已完成 ${plan.parts.length - missing.length} 份，还缺 ${missing.length} 份；未计入 ${facts.set_aside} 篇`;
    const en = `${total} documents; ${plan.parts.length - missing.length} of ${plan.parts.length} parts done, ${missing.length} missing; ${facts.set_aside} set aside`;
    terminal.print((options.lang ?? 'zh') === 'zh' ? zh : en);
  }
  return missing.length > 0 ? 2 : 0;
}
