import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { Database } from '../../src/corpus/database.js';
import { aliasesToCsv, readAliases } from '../../src/corpus/merge/aliases.js';
import { mergeTables } from '../../src/corpus/merge/merge.js';
import { outputNames } from '../../src/corpus/merge/output-names.js';
import { choosePartsFor, makeViews } from '../../src/corpus/merge/views.js';
import type { CorpusTables } from '../../src/corpus/rows.js';
import type { Plan, SetAside } from '../../src/corpus/shapes.js';
import type { CorpusStore } from '../../src/corpus/store.js';
import { corpusErrors, errors } from '../../src/errors.js';
import { readMembers } from '../../src/files/corpus-documents.js';
import { writeWhole } from '../../src/files/disk.js';
import { settingsBeside } from '../../src/files/list-inputs.js';
import { writeFolder } from '../../src/files/write-folder.js';
import { groupBy } from '../../src/group-by.js';
import type { RunInput, Terminal } from '../commands/run.js';
import type { Options } from '../terminal/options.js';
import { warningLine } from '../terminal/progress.js';
import { publishCorpus } from './publish.js';
import { speaker, tellSetAside } from './words.js';

/** DuckDB may use so much memory while merging; the rest is spilled to disk. */
export const MERGE_MEMORY = '512MB';

/** Tables and report of all that is committed. @throws YuanzhuoError where a part is missing or damaged: nothing is written then. */
export async function mergeCorpus(store: CorpusStore, version: string, options: Options, terminal: Terminal): Promise<number> {
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
    await database.close();
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
  const { runInputs } = await import('../commands/run.js');
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
export function inspect(store: CorpusStore, plan: Plan) {
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
