import type { Language } from '../../data.js';
import { corpusErrors } from '../../errors/corpus-errors.js';
import { groupBy } from '../../group-by.js';
import type { Settings } from '../../settings.js';
import type { Database } from '../database.js';
import { type CorpusKeynessRow, type CorpusTables, type DocumentKeynessRow, LEAST_OF_GROUP, MOST_SHOWN } from '../rows.js';
import type { SetAside } from '../shapes.js';
import { DocumentComparison } from './comparisons/compare.js';
import { listSpeakers, readGroups } from './comparisons/compare-speakers.js';
import { type Alias, aggregate } from './counts/aggregate.js';
import { listNames, suggestPeople } from './counts/aliases.js';
import { type Facts, readFacts } from './counts/facts.js';
import { quoteExamples } from './counts/quote-examples.js';
import { readTerms, termBatches } from './counts/term-cells.js';
import { listDocuments, listMonths, listPeople, TermList } from './descriptions/describe.js';
import { findCorpusThemes } from './descriptions/find-corpus-themes.js';
import { DocumentMap } from './descriptions/map-documents.js';
import { DocumentProfiles, findNewTerms } from './descriptions/relate-documents.js';
import { type Copy, setCopiesAside } from './documents/set-copies-aside.js';
import { SignificanceThread } from './significance-thread.js';
import { findChanges } from './time/find-changes.js';

/** The rows of a comparison whose examples the report may quote: what is more than described, and the first of each group. */
const leading = (rows: readonly (DocumentKeynessRow | CorpusKeynessRow)[]): readonly DocumentKeynessRow[] =>
  [...groupBy(rows, ({ group }) => group).values()].flatMap((own) =>
    own.filter((row, i) => ('tier' in row && row.tier !== 'described') || i < LEAST_OF_GROUP),
  );

/** All but what the settings say of people. */
export type CountedTables = Omit<CorpusTables, 'attributes'>;

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
): Promise<CountedTables> {
  const tests = new SignificanceThread();
  try {
    const copies = await setCopiesAside(database);
    await aggregate(database, aliases);
    const facts = await readFacts(database);
    const groups = { people: await readGroups(database, 'name'), organisations: await readGroups(database, 'organisation') };
    tests.begin({ facts, rules: { thresholds: settings.thresholds, seed: settings.seed }, ...groups });
    const [own, others] = await Promise.all([askTerms(database, facts, settings, tests), askDatabase(database, facts, settings)]);
    const { time, people, organisations } = await tests.found();
    const termsByPerson = await listSpeakers(database, people.listed, groups.people, facts);
    const changesByPerson = await findChanges(database, others.people, settings.seed);
    const termsByOrganisation = await listSpeakers(database, organisations.listed, groups.organisations, facts);
    const shown = [...own.terms.slice(0, MOST_SHOWN), ...[termsByPerson, termsByOrganisation, own.termsByDocument].flatMap(leading)];
    const quoted = quotes ? shown.flatMap(({ examples }) => examples) : [];
    return {
      ...{ ...own, ...others, ...time, termsByPerson, changesByPerson, termsByOrganisation },
      suggested: [...suggestPeople(await listNames(database))].map(([name, person]) => ({ name, person })),
      tests: { people: people.tests, organisations: organisations.tests },
      quotes: await quoteExamples(database, quoted),
      setAside: [...setAside, ...copies.map(toSetAside)]
        .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.code < b.code ? -1 : 1))
        .map(({ id, code, message }) => ({ document: id, code, reason: message[language] })),
    };
  } finally {
    await tests.close();
  }
}

const toSetAside = ({ document, of }: Copy) => ({ id: document, ...corpusErrors.copy(of) });

/** What is computed of each term here, while the thread makes the permutation tests. */
async function askTerms(database: Database, facts: Facts, settings: Settings, tests: SignificanceThread) {
  const minimum = settings.thresholds.minimum_count;
  const list = new TermList(facts, minimum);
  const discussions = new DocumentComparison(facts, settings);
  const profiles = new DocumentProfiles(facts);
  const map = new DocumentMap(facts);
  for await (const batch of termBatches(database, minimum)) {
    await tests.read(batch);
    readTerms(batch, facts, [list, discussions, profiles, map]);
  }
  return {
    terms: await list.rows(database),
    termsByDocument: await discussions.rows(database),
    similarDocuments: profiles.rows(),
    ...map.points(),
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
