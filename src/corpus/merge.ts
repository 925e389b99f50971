import type { Language } from '../data.js';
import type { Settings } from '../settings.js';
import { type Alias, aggregate } from './aggregate.js';
import { DocumentComparison, SpeakerComparison } from './compare.js';
import type { Database } from './database.js';
import { listDocuments, listMonths, listPeople, TermList } from './describe.js';
import { type Facts, readFacts } from './facts.js';
import { findCorpusThemes } from './find-corpus-themes.js';
import { TermsOverTime } from './follow-time.js';
import { groupBy } from './group-by.js';
import { DocumentMap } from './map-documents.js';
import { quoteExamples } from './quote-examples.js';
import { DocumentProfiles, findNewTerms } from './relate-documents.js';
import { type CorpusKeynessRow, type CorpusTables, LEAST_OF_GROUP, MOST_SHOWN } from './rows.js';
import type { SetAside } from './shapes.js';
import { readTerms } from './term-cells.js';

/** The rows of a comparison whose examples the report may quote: what is more than described, and the first of each group. */
const leading = (rows: readonly CorpusKeynessRow[]): readonly CorpusKeynessRow[] =>
  [...groupBy(rows, ({ group }) => group).values()].flatMap((own) =>
    own.filter(({ tier }, i) => tier !== 'described' || i < LEAST_OF_GROUP),
  );

/** What the merge reads beside the store. */
export interface MergeInput {
  readonly settings: Settings;
  readonly aliases: readonly Alias[];
  readonly setAside: readonly SetAside[];
  readonly language: Language;
  /** Whether a report is to quote examples. */
  readonly quotes: boolean;
}

/**
 * Views of the committed parts → every table of the corpus. Whole numbers until the last step, and a total order everywhere: which
 * machine mapped which part, and how often, cannot be seen in the result.
 */
export async function mergeTables(
  database: Database,
  { settings, aliases, setAside, language, quotes }: MergeInput,
): Promise<CorpusTables> {
  await aggregate(database, aliases);
  const facts = await readFacts(database);
  const minimum = settings.thresholds.minimum_count;
  const time = new TermsOverTime(facts, settings);
  const list = new TermList(facts, minimum);
  const people = await SpeakerComparison.prepare(database, 'name', facts, settings);
  const organisations = await SpeakerComparison.prepare(database, 'organisation', facts, settings);
  const discussions = new DocumentComparison(facts, settings);
  const profiles = new DocumentProfiles(facts);
  const map = new DocumentMap(facts);
  const [, others] = await Promise.all([
    readTerms(database, { minimum, facts }, [time, list, people, organisations, discussions, profiles, map]),
    askDatabase(database, facts, settings),
  ]);
  const [terms, termsByPerson, termsByOrganisation, termsByDocument] = await Promise.all([
    list.rows(database),
    people.rows(database),
    organisations.rows(database),
    discussions.rows(database),
  ]);
  const shown = [...terms.slice(0, MOST_SHOWN), ...[termsByPerson, termsByOrganisation, termsByDocument].flatMap(leading)];
  const quoted = quotes ? shown.flatMap(({ examples }) => examples) : [];
  return {
    ...others,
    quotes: await quoteExamples(database, quoted),
    ...map.points(),
    ...{ terms, termsByDocument, termsByPerson, termsByOrganisation },
    ...time.rows(),
    similarDocuments: profiles.rows(),
    setAside: [...setAside]
      .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.code < b.code ? -1 : 1))
      .map(({ id, code, message }) => ({ document: id, code, reason: message[language] })),
  };
}

/** What needs no more than queries: the database is at work while the terms are read. */
const askDatabase = async (database: Database, facts: Facts, settings: Settings) => ({
  documents: await listDocuments(database),
  people: await listPeople(database),
  months: await listMonths(database),
  newTerms: await findNewTerms(database, facts),
  ...(await findCorpusThemes(database, settings)),
});
