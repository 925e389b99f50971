import { basename, join } from 'node:path';
import { outputNames } from '../../../src/corpus/merge/documents/output-names.js';
import type { PlannedDocument } from '../../../src/corpus/shapes.js';
import type { CorpusStore } from '../../../src/corpus/store.js';
import { readMembers } from '../../../src/files/corpus-documents.js';
import { settingsBeside } from '../../../src/files/list-inputs.js';
import { groupBy } from '../../../src/group-by.js';
import { assertComplete, inspect } from '../../corpus/inspect.js';
import { mergeCorpus } from '../../corpus/merge.js';
import { countable, REPORTS } from '../../corpus/report-pages.js';
import type { AnalysisInput } from '../analyse/analyse-input.js';
import type { Context } from '../command.js';
import type { CorpusOptions } from './corpus-options.js';

/** Merges a corpus, and with --reports first analyses each of its discussions, whose reports its page links. Gives the exit code. */
export async function mergeAndReport(store: CorpusStore, options: CorpusOptions, context: Context): Promise<number> {
  const { version, terminal } = context;
  if (options.reports) await reportEach(store, { options, context });
  const { report, language, setAside } = await mergeCorpus(store, { ...options, version }, terminal);
  if (!options.quiet && report !== null) terminal.print(language === 'zh' ? `请打开：${report}` : `Open: ${report}`);
  return setAside.length > 0 ? 2 : 0;
}

interface Means {
  readonly options: CorpusOptions;
  readonly context: Context;
}

/** A report of each discussion that is counted, in a folder named for it. @throws YuanzhuoError where any is missing. */
async function reportEach(store: CorpusStore, { options, context }: Means): Promise<void> {
  const plan = store.readPlan();
  const inspected = inspect(store, plan);
  assertComplete(store, plan, inspected);
  const documents = countable(plan, [...plan.setAside, ...inspected.setAside]);
  const { analyseInputs } = await import('../analyse/analyse-inputs.js');
  const to = options.to === 'plan' ? 'publish' : options.to;
  const output = join(store.folder, REPORTS);
  await analyseInputs({ inputs: inputsOf(documents), files: documents.length }, { ...options, to, output }, context);
}

/** What is in an archive is read from there once more, in order. */
async function* inputsOf(documents: readonly PlannedDocument[]): AsyncGenerator<AnalysisInput> {
  const names = outputNames(documents.map(({ id }) => id));
  for (const [path, own] of groupBy(documents, ({ container }) => container)) {
    const wanted = new Map(own.map(({ member, id }) => [member, id]));
    for await (const member of readMembers({ path, name: basename(path) })) {
      const id = wanted.get(member.member);
      const place = member.member === '' ? path : `${path}#${member.member}`;
      if (id !== undefined) yield { path: place, name: names.get(id) ?? id, settings: settingsBeside(path), member };
    }
  }
}
