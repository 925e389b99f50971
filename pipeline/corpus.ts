import { availableParallelism } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { aliasesToCsv, readAliases } from '../src/corpus/aliases.js';
import { Database } from '../src/corpus/database.js';
import { groupBy } from '../src/corpus/group-by.js';
import { mergeTables } from '../src/corpus/merge.js';
import { outputNames } from '../src/corpus/output-names.js';
import type { CorpusTables } from '../src/corpus/rows.js';
import type { Part, Plan, SetAside } from '../src/corpus/shapes.js';
import { CorpusStore, readPlanFile } from '../src/corpus/store.js';
import { choosePartsFor, makeViews } from '../src/corpus/views.js';
import type { Language } from '../src/data.js';
import { corpusErrors, errors } from '../src/errors.js';
import { readMembers } from '../src/files/corpus-documents.js';
import { writeWhole } from '../src/files/disk.js';
import { settingsBeside } from '../src/files/list-inputs.js';
import { writeFolder } from '../src/files/write-folder.js';
import { type Driver, inProcess, processes, shardOf } from './corpus-drivers.js';
import { planCorpus } from './corpus-plan.js';
import { publishCorpus } from './corpus-publish.js';
import type { Options } from './options.js';
import { warningLine } from './progress.js';
import type { RunInput, Terminal } from './run-files.js';

/** DuckDB may use so much memory while merging; the rest is spilled to disk. */
export const MERGE_MEMORY = '512MB';

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
  if (verb === 'status' && folder !== undefined) return status(new CorpusStore(folder), options, terminal);
  if (verb === 'merge' && folder !== undefined) return merge(new CorpusStore(folder), version, options, terminal);
  if (options.shard !== null && options.plan === null) throw corpusErrors.noPlan();
  const store = new CorpusStore(resolve(options.plan === null ? options.output : dirname(options.plan)));
  if (options.plan === null && options.paths.length === 0) throw errors.noFiles();
  const isPlanOnly = options.plan === null && options.planOnly;
  const driver = isPlanOnly ? null : await chooseDriver(options);
  let plan: Plan;
  if (options.plan === null) {
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
  await driver({ header: plan, folder: store.folder, parts: left, onPart: (part) => progress.done(part) });
  progress.end();
  if (options.shard !== null) return 0;
  return merge(store, version, options, terminal);
}

async function chooseDriver({ queue, workers }: Options): Promise<Driver> {
  if (queue !== null) return (await import('./corpus-queue.js')).throughQueue(queue);
  const count = workers ?? availableParallelism();
  return count === 1 ? inProcess : processes(count);
}

/** Tables and report of all that is committed. @throws YuanzhuoError where a part is missing or damaged: nothing is written then. */
async function merge(store: CorpusStore, version: string, options: Options, terminal: Terminal): Promise<number> {
  const plan = store.readPlan();
  const { parts, setAside, missing } = inspect(store, plan);
  if (missing.length > 0) throw corpusErrors.incomplete(store.folder, missing.length, plan.parts.length);
  const language = options.lang ?? plan.language;
  const all = [...plan.setAside, ...setAside];
  const aliasFile = join(store.folder, 'aliases.csv');
  const aliases = readAliases(aliasFile);
  const database = await Database.open({ memory: MERGE_MEMORY, spill: store.spill, threads: availableParallelism() });
  let tables: CorpusTables;
  try {
    await makeViews(database, parts, (part, table) => store.partFile(part, table));
    const [settings] = plan.settings;
    if (!settings) throw errors.notACorpus(store.folder);
    const quotes = options.formats.has('html') || options.formats.has('md');
    tables = await mergeTables(database, { settings, aliases, setAside: all, language, quotes });
    if (tables.documents.length === 0) throw corpusErrors.nothing(store.folder);
  } finally {
    database.close();
  }
  const report = join(store.folder, 'report');
  const { content, warnings } = await publishCorpus(tables, { plan, version, language, formats: options.formats });
  writeFolder(report, content);
  writeWhole(
    aliasFile,
    aliasesToCsv(
      aliases,
      tables.people.flatMap(({ names }) => names),
    ),
  );
  store.keepOnly(new Set(parts.map(({ part }) => part)));
  tellSetAside(all, options, terminal);
  for (const warning of warnings) terminal.tell(warningLine(basename(store.folder), warning, language));
  speaker(
    options,
    terminal,
  )({
    zh: `计入 ${tables.documents.length} 篇，${tables.people.length} 人；未计入 ${all.length} 篇`,
    en: `${tables.documents.length} documents with ${tables.people.length} people counted; ${all.length} set aside`,
  });
  if (options.reports) await reportEach(plan, all, { store, options, version, terminal });
  const first = ['report.html', 'report.md', 'tables/documents.csv'].find((file) => content.has(file));
  if (!options.quiet && first) terminal.print(language === 'zh' ? `请打开：${join(report, first)}` : `Open: ${join(report, first)}`);
  return all.length > 0 ? 2 : 0;
}

/** A report of each discussion that is counted, in a folder named for it; what is in an archive is read from there once more, in order. */
async function reportEach(plan: Plan, unusable: readonly SetAside[], { store, options, version, terminal }: Reporting): Promise<void> {
  const aside = new Set(unusable.map(({ id }) => id));
  const documents = [...plan.kept, ...plan.parts.flatMap((part) => part.documents)].filter(({ id }) => !aside.has(id));
  const names = outputNames(documents.map(({ id }) => id));
  async function* members(): AsyncGenerator<RunInput> {
    for (const [path, own] of groupBy(documents, ({ container }) => container)) {
      const wanted = new Map(own.map(({ member, id }) => [member, id]));
      for await (const member of readMembers({ path, name: basename(path) })) {
        const id = wanted.get(member.member);
        const place = member.member === '' ? path : `${path}#${member.member}`;
        if (id !== undefined) yield { path: place, name: names.get(id) ?? id, settings: settingsBeside(path), member };
      }
    }
  }
  const { runInputs } = await import('./run-files.js');
  const reports = { ...options, command: 'analyse', output: join(store.folder, 'reports') } as const;
  await runInputs({ inputs: members(), files: documents.length }, reports, version, terminal);
}

interface Reporting {
  readonly store: CorpusStore;
  readonly options: Options;
  readonly version: string;
  readonly terminal: Terminal;
}

/** What of a plan is there. */
function inspect(store: CorpusStore, plan: Plan) {
  const markers = store.marked().flatMap((part) => store.marker(part, { thorough: true }) ?? []);
  const wanted = [...plan.kept, ...plan.parts.flatMap(({ documents }) => documents)].map(({ key }) => key);
  const { parts, missing } = choosePartsFor(wanted, markers);
  const lost = new Set(missing);
  const names = new Set(parts.map(({ part }) => part));
  const known = new Set(wanted);
  return {
    parts,
    missing: [
      ...plan.parts.filter(({ documents }) => documents.some(({ key }) => lost.has(key))).map(({ part }) => part),
      ...(plan.kept.some(({ key }) => lost.has(key)) ? ['kept'] : []),
    ],
    setAside: markers.filter(({ part }) => names.has(part)).flatMap((marker) => marker.setAside.filter(({ key }) => known.has(key))),
  };
}

function status(store: CorpusStore, options: Options, terminal: Terminal): number {
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

const speaker =
  ({ quiet, lang }: Options, terminal: Terminal) =>
  (message: Readonly<Record<Language, string>>): void => {
    if (!quiet) terminal.tell(message[lang ?? 'zh']);
  };

function tellSetAside(list: Plan['setAside'], { lang }: Options, terminal: Terminal): void {
  const all = list.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  for (const { id, message } of all.slice(0, MOST_TOLD)) terminal.tell(`${id}  ${message[lang ?? 'zh']}`);
  const more = all.length - MOST_TOLD;
  const rest = { zh: `……另有 ${more} 篇，见 set-aside.csv`, en: `… and ${more} more: set-aside.csv` };
  if (more > 0) terminal.tell(rest[lang ?? 'zh']);
}

/** Documents that were set aside and are told one by one. */
const MOST_TOLD = 20;

/** Rate and time left, at most one line in two seconds. */
class Progress {
  readonly #start: number;
  readonly #total: number;
  #bytes = 0;
  #parts = 0;
  #told = 0;

  constructor(
    readonly parts: readonly Part[],
    readonly options: Options,
    readonly terminal: Terminal,
  ) {
    this.#start = terminal.now();
    this.#told = this.#start;
    this.#total = parts.reduce((sum, part) => sum + bytesOf(part), 0);
  }

  done(part: Part): void {
    this.#bytes += bytesOf(part);
    this.#parts++;
    const now = this.terminal.now();
    if (now - this.#told < 2000 || this.#parts === this.parts.length) return;
    this.#told = now;
    this.#tell(now);
  }

  end(): void {
    if (this.parts.length > 0) this.#tell(this.terminal.now());
  }

  #tell(now: number): void {
    const seconds = Math.max(0.001, (now - this.#start) / 1000);
    const rate = this.#bytes / seconds;
    const left = rate > 0 ? Math.round((this.#total - this.#bytes) / rate) : 0;
    const filled = this.#total === 0 ? 20 : Math.round((20 * this.#bytes) / this.#total);
    const bar = `${'█'.repeat(filled)}${'░'.repeat(20 - filled)}`;
    const speed = `${(rate / 1e6).toFixed(2)} MB/s`;
    speaker(
      this.options,
      this.terminal,
    )({
      zh: `${bar} ${this.#parts}/${this.parts.length} 份，${speed}，剩余约 ${left} 秒`,
      en: `${bar} ${this.#parts}/${this.parts.length} parts, ${speed}, about ${left} s left`,
    });
  }
}

const bytesOf = ({ documents }: Part): number => documents.reduce((sum, { bytes }) => sum + bytes, 0);
