import type { Language } from '../data.js';
import type { Settings } from '../settings.js';
import { type Alias, aggregate } from './aggregate.js';
import { compareDocuments, compareSpeakers } from './compare.js';
import type { Database } from './database.js';
import { listDocuments, listMonths, listPeople, listTerms } from './describe.js';
import { findCorpusThemes } from './find-corpus-themes.js';
import { followTime } from './follow-time.js';
import { findNewTerms, findSimilar } from './relate-documents.js';
import type { CorpusTables } from './rows.js';
import type { SetAside } from './shapes.js';

/** What the merge reads beside the store. */
export interface MergeInput {
  readonly settings: Settings;
  readonly aliases: readonly Alias[];
  readonly setAside: readonly SetAside[];
  readonly language: Language;
}

/**
 * Views of the committed parts → every table of the corpus. Whole numbers until the last step, and a total order everywhere: which
 * machine mapped which part, and how often, cannot be seen in the result.
 */
export async function mergeTables(database: Database, { settings, aliases, setAside, language }: MergeInput): Promise<CorpusTables> {
  await aggregate(database, aliases);
  const { termsByMonth, trends } = await followTime(database, settings);
  return {
    documents: await listDocuments(database),
    people: await listPeople(database),
    terms: await listTerms(database, settings.thresholds.minimum_count),
    termsByDocument: await compareDocuments(database, settings),
    termsByPerson: await compareSpeakers(database, 'name', settings),
    termsByOrganisation: await compareSpeakers(database, 'organisation', settings),
    months: await listMonths(database),
    ...{ termsByMonth, trends },
    ...(await findCorpusThemes(database, settings)),
    similarDocuments: await findSimilar(database),
    newTerms: await findNewTerms(database),
    setAside: [...setAside]
      .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.code < b.code ? -1 : 1))
      .map(({ id, code, message }) => ({ document: id, code, reason: message[language] })),
  };
}
