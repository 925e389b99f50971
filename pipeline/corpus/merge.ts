import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { aliasesToCsv, listNames, readAliases, unusedAliases } from '../../src/corpus/merge/counts/aliases.js';
import { mergeTables } from '../../src/corpus/merge/merge.js';
import { peopleAttributes } from '../../src/corpus/people-attributes.js';
import type { SetAside } from '../../src/corpus/shapes.js';
import type { CorpusStore } from '../../src/corpus/store.js';
import { withViews } from '../../src/corpus/with-views.js';
import type { Language } from '../../src/data.js';
import { corpusErrors } from '../../src/errors/corpus-errors.js';
import { errors } from '../../src/errors/errors.js';
import { writeWhole } from '../../src/files/disk.js';
import { writeFolder } from '../../src/files/write-folder.js';
import { readBrand } from '../formats/brand.js';
import { corpusNeedsOf, type FormatName, formatsIn, ofCorpus } from '../formats/formats.js';
import { editedLine, warningLine } from '../terminal/progress.js';
import type { Terminal } from '../terminal/terminal.js';
import { assertComplete, inspect } from './inspect.js';
import { type MessageOptions, notifyOfSetAside, notifyUnlessQuiet } from './messages.js';
import { publishCorpus } from './publish.js';
import { countable, reportPages } from './report-pages.js';

interface Request extends MessageOptions {
  readonly version: string;
  readonly formats: ReadonlySet<FormatName>;
}

export interface Merged {
  /** What is not counted. */
  readonly setAside: readonly SetAside[];
  readonly language: Language;
  /** What is opened first. */
  readonly report: string | null;
}

/** Tables and report of all that is committed. @throws YuanzhuoError where a part is missing or damaged: nothing is written then. */
export async function mergeCorpus(store: CorpusStore, request: Request, terminal: Pick<Terminal, 'notify'>): Promise<Merged> {
  const plan = store.readPlan();
  const inspected = inspect(store, plan);
  assertComplete(store, plan, inspected);
  const { parts, setAside: unusable } = inspected;
  const [settings] = plan.settings;
  if (!settings) throw errors.notACorpus(store.folder);
  const brand = readBrand({ settings, settingsFile: plan.settingsFile ?? null });
  const { version, lang } = request;
  const folder = join(store.folder, 'report');
  // What the folder has is brought up to date too: nothing in it is older than the rest.
  const formats = ofCorpus([...request.formats, ...formatsIn(folder)]);
  const language = lang ?? plan.language;
  const setAside = [...plan.setAside, ...unusable];
  const aliasFile = join(store.folder, 'aliases.csv');
  const aliases = readAliases(aliasFile);
  const { counted, names } = await withViews(store, {
    parts,
    threads: availableParallelism(),
    work: async (database) => {
      const quotes = corpusNeedsOf(formats).has('quotes');
      return {
        counted: await mergeTables(database, { settings, aliases, setAside, language, quotes }),
        names: await listNames(database),
      };
    },
  });
  const tables = { ...counted, attributes: peopleAttributes(counted.people, plan) };
  if (tables.documents.length === 0) throw corpusErrors.nothing(store.folder);
  const pages = reportPages(
    store.folder,
    tables.documents,
    countable(plan, setAside).map(({ id }) => id),
  );
  const { content, warnings } = await publishCorpus(tables, { plan, brand, version, language, formats, pages });
  for (const edited of writeFolder(folder, content)) terminal.notify(editedLine(basename(store.folder), edited, language));
  writeWhole(aliasFile, aliasesToCsv(aliases, names, tables.documents));
  for (const { name, document } of unusedAliases(aliases, names)) terminal.notify(unused(name, document)[language]);
  store.keepOnly(new Set(parts.map(({ part }) => part)));
  const aside = tables.setAside.map(({ document, reason }) => ({ id: document, message: { zh: reason, en: reason } }));
  notifyOfSetAside(aside, request, terminal);
  for (const warning of warnings) terminal.notify(warningLine(basename(store.folder), warning, language));
  if (plan.settings.some(({ group_by }) => group_by !== '')) terminal.notify(NOT_GROUPED[language]);
  notifyUnlessQuiet(sizes(tables.documents.length, tables.people.length, tables.setAside.length), request, terminal);
  const report = REPORTS.find((file) => content.has(file));
  return { setAside, language, report: report === undefined ? null : join(folder, report) };
}

const NOT_GROUPED = {
  zh: 'group_by  提醒：多场比较只按人和机构比较，不按 group_by 分组。各人的特征写在 people.csv，可以自行合并检验。',
  en: 'group_by  warning: discussions are compared by person and organisation, not by group_by. The attributes of people are in people.csv, for models of your own.',
};

const unused = (name: string, document: string) => ({
  zh: `aliases.csv  提醒：没有${document === '' ? '' : `在 ${document} 里`}发言的“${name}”，这一行没有用到。请检查写法。`,
  en: `aliases.csv  warning: nobody called “${name}” speaks${document === '' ? '' : ` in ${document}`}, so this row was not used. Check the spelling.`,
});

const sizes = (documents: number, people: number, setAside: number) => ({
  zh: `计入 ${documents} 份文字稿、${people} 人；未计入 ${setAside} 份`,
  en: `${documents} transcripts with ${people} people counted; ${setAside} not counted`,
});

/** What is opened first, by what there is. */
const REPORTS = ['report.html', 'report.md', 'report.docx', 'slides.pptx', 'workbook.xlsx', 'tables/documents.csv'];
