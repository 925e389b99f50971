import type { Language } from '../data.js';
import type { Settings } from '../settings.js';
import { type Alias, aggregate } from './aggregate.js';
import { DocumentComparison, SpeakerComparison } from './compare.js';
import type { Database } from './database.js';
import { listDocuments, listMonths, listPeople, TermList } from './describe.js';
import { readFacts } from './facts.js';
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
}

/**
 * Views of the committed parts → every table of the corpus. Whole numbers until the last step, and a total order everywhere: which
 * machine mapped which part, and how often, cannot be seen in the result.
 */
export async function mergeTables(database: Database, { settings, aliases, setAside, language }: MergeInput): Promise<CorpusTables> {
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
  await readTerms(database, { minimum, facts }, [time, list, people, organisations, discussions, profiles, map]);
  const terms = await list.rows(database);
  const termsByPerson = await people.rows(database);
  const termsByOrganisation = await organisations.rows(database);
  const termsByDocument = await discussions.rows(database);
  const shown = [...terms.slice(0, MOST_SHOWN), ...[termsByPerson, termsByOrganisation, termsByDocument].flatMap(leading)];
  return {
    quotes: await quoteExamples(
      database,
      shown.flatMap(({ examples }) => examples),
    ),
    ...map.points(),
    documents: await listDocuments(database),
    people: await listPeople(database),
    ...{ terms, termsByDocument, termsByPerson, termsByOrganisation },
    months: await listMonths(database),
    ...time.rows(),
    ...(await findCorpusThemes(database, settings)),
    similarDocuments: profiles.rows(),
    newTerms: await findNewTerms(database, facts),
    setAside: [...setAside]
      .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.code < b.code ? -1 : 1))
      .map(({ id, code, message }) => ({ document: id, code, reason: message[language] })),
  };
}
