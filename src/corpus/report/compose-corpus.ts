import { writeInteger, writePercent } from '../../charts/write-number.js';
import type { Chart, EngineInfo, Language, Tier } from '../../data.js';
import { COPY } from '../../errors/corpus-errors.js';
import { groupBy } from '../../group-by.js';
import {
  type Block,
  count,
  type DocumentSection,
  type Inline,
  type Line,
  name,
  nameOrLink,
  type ReportDocument,
  said,
  text,
} from '../../report/document.js';
import type { Evidence } from '../../report/evidence/evidence.js';
import { headed } from '../../report/table-columns.js';
import { writeDecimal, writeProbability, writeRate } from '../../report/wording/write-value.js';
import { CORPUS_TABLES } from '../../tables/corpus-tables.js';
import { columnsOf } from '../../tables/table.js';
import { type CorpusKeynessRow, type CorpusTables, type DocumentKeynessRow, LEAST_OF_GROUP, MOST_SHOWN, type SimilarRow } from '../rows.js';
import { hasTrend } from './chart-trends.js';
import { corpusWording } from './corpus-wording.js';
import { isNamed, overviewTable, titleOf } from './overview.js';
import { profileTable } from './profiles.js';

export interface CorpusReportParts {
  readonly tables: CorpusTables;
  readonly charts: readonly Chart[];
  readonly language: Language;
  readonly version: string;
  readonly engine: EngineInfo;
  /** Document → address of its own report, seen from this one. */
  readonly pages: ReadonlyMap<string, string>;
}

/** Rows and charts of a corpus → its report as a tree. Sections that would have nothing to show are left out. */
export function composeCorpus(parts: CorpusReportParts): ReportDocument {
  const { tables, language } = parts;
  const { documents, people, months } = tables;
  const wording = corpusWording[language];
  const [first, last] = [months[0], months.at(-1)];
  const characters = documents.reduce((sum, row) => sum + row.characters, 0);
  return {
    title: wording.title,
    about:
      first && last
        ? [text(wording.span(first.month, last.month, documents.filter(({ date }) => date !== '').length, documents.length))]
        : [],
    facts: [text(wording.facts(writeInteger(documents.length), writeInteger(people.length), writeInteger(characters)))],
    sections: [findings, overview, checks, discussions, peopleSection, termsSection, time, newTermsSection, method]
      .map((compose) => compose(parts))
      .filter(({ blocks }) => blocks.length > 0),
  };
}

/** The sentences that a reader takes away, each with its grade. */
function findings({ tables, language }: CorpusReportParts): DocumentSection {
  const wording = corpusWording[language];
  const { people, trends, termsByPerson, tests } = tables;
  const regulars = people.filter((row) => row.documents >= 2 && isNamed(row));
  const moving = (sign: 1 | -1): readonly string[] =>
    trends
      .filter(({ tier, rho }) => tier === 'strong' && sign * rho > 0)
      .slice(0, 5)
      .map(({ term }) => term);
  const [rising, falling] = [moving(1), moving(-1)];
  const habits = termsByPerson
    .filter(({ tier }) => tier === 'strong')
    .toSorted((a, b) => (a.q ?? 1) - (b.q ?? 1) || b.z - a.z)
    .slice(0, 5);
  const ofPeople = [...groupBy(habits, ({ group }) => group)];
  const wordOf = ({ term, count }: CorpusKeynessRow): string => wording.item(term, count);
  const lineIf = (is: boolean, tier: Tier, write: () => string): readonly Line[] => (is ? [[said(write()), { kind: 'tier', tier }]] : []);
  const regular = (): readonly string[] => regulars.slice(0, 3).map((row) => wording.regular(row.person, row.documents));
  const items = [
    ...lineIf(habits.length > 0, 'strong', () => wording.habits(ofPeople.map(([person, rows]) => wording.habit(person, rows.map(wordOf))))),
    ...lineIf(rising.length > 0, 'strong', () => wording.rising(rising)),
    ...lineIf(falling.length > 0, 'strong', () => wording.falling(falling)),
    ...[...themeLines(tables, language), ...latest(tables, language)].flatMap((line) => lineIf(true, 'described', () => line)),
    ...lineIf(regulars.length > 0, 'described', () => wording.regulars(regulars.length, regular())),
    // That nothing was found comes last.
    ...(habits.length > 0 || tests.people === 0 ? [] : [[text(wording.noHabits(writeInteger(tests.people)))]]),
  ];
  return { id: 'findings', title: wording.sections.findings, blocks: [{ kind: 'list', items }] };
}

/** The three largest themes and how much has none; those that one discussion makes are said apart. */
function themeLines({ themes, coverage, documents }: CorpusTables, language: Language): readonly string[] {
  const wording = corpusWording[language];
  const found = themes.filter(({ sentences }) => sentences > 0);
  if (found.length === 0) return [];
  const titles = new Map(documents.map((row) => [row.document, titleOf(row)]));
  const single = found.filter(({ most_share }) => documents.length > 1 && most_share > MAINLY);
  const largest = found.filter((row) => !single.includes(row)).slice(0, 3);
  const none = writePercent(1 - coverage.sentences / Math.max(1, coverage.of));
  return [
    ...(largest.length > 0
      ? [
          wording.mainThemes(
            largest.map((row) => wording.themeShare(row.theme, writePercent(row.share), row.documents)),
            none,
          ),
        ]
      : []),
    ...(single.length > 0
      ? [
          wording.oneDiscussion(
            single.slice(0, 3).map((row) => wording.oneOf(row.theme, writePercent(row.most_share), titles.get(row.most_in) ?? row.most_in)),
          ),
        ]
      : []),
  ];
}

const MAINLY = 0.5;

/** Terms of the latest date that no earlier one has. Where discussions have no date, nobody knows what was earlier. */
function latest({ documents, terms }: CorpusTables, language: Language): readonly string[] {
  const dates = [...new Set(documents.map(({ date }) => date))].sort();
  const last = dates.at(-1);
  if (last === undefined || dates.length < 2 || dates.includes('')) return [];
  const fresh = terms.filter(({ first_date, count }) => first_date === last && count >= FRESH).slice(0, 5);
  const wording = corpusWording[language];
  return fresh.length === 0
    ? []
    : [
        wording.fresh(
          last,
          fresh.map(({ term, count }) => wording.item(term, count)),
        ),
      ];
}

/** Said so often a new term is worth telling. */
const FRESH = 5;

function overview({ tables, language, pages }: CorpusReportParts): DocumentSection {
  const more = tables.documents.length - MOST_SHOWN;
  return {
    id: 'overview',
    title: corpusWording[language].sections.overview,
    blocks: [
      overviewTable({ tables, language, pages }),
      ...(more > 0 ? [note(corpusWording[language].rest(writeInteger(more), 'documents'))] : []),
    ],
  };
}

/** What a reader should know, and may mend, before anything here is quoted. */
function checks({ tables, language }: CorpusReportParts): DocumentSection {
  const { checks: wording } = corpusWording[language];
  const { documents, people, setAside, suggested } = tables;
  const copies = setAside.filter(({ code }) => code === COPY).length;
  const undated = documents.filter(({ date }) => date === '').length;
  const labels = people.filter((row) => !isNamed(row)).length;
  const items = [
    ...(copies > 0 ? [wording.copies(copies)] : []),
    ...(undated > 0 ? [wording.undated(undated, documents.length)] : []),
    ...(labels > 0 ? [wording.labels(labels)] : []),
    ...(suggested.length > 0
      ? [
          wording.suggested(
            suggested.slice(0, 5).map(({ name, person }) => `${name}＝${person}`),
            suggested.length,
          ),
        ]
      : []),
    ...(setAside.length > copies ? [wording.aside(setAside.length - copies)] : []),
  ];
  const blocks: readonly Block[] = items.length > 0 ? [{ kind: 'list', items: items.map((item) => [said(item)]) }] : [];
  return { id: 'checks', title: corpusWording[language].sections.checks, blocks };
}

function discussions(parts: CorpusReportParts): DocumentSection {
  const { tables, language, pages } = parts;
  const nearest = new Map(tables.similarDocuments.filter(({ rank }) => rank === 1).map((row) => [row.document, row]));
  const describe = ({ similar, cosine, shared_terms }: SimilarRow): string =>
    `${similar} (${writeDecimal(cosine)}; ${shared_terms.slice(0, 3).join('、')})`;
  return {
    id: 'discussions',
    title: corpusWording[language].sections.discussions,
    blocks: [
      ...figures(parts, ['document-map', 'theme-by-document']),
      ...tableOf('documents', tables.documents, language, {
        document: (row) => [nameOrLink(row.document, pages.get(row.document))],
        title: (row) => [said(row.title)],
        date: (row) => [text(row.date)],
        speakers: (row) => [integer(row.speakers)],
        turns: (row) => [integer(row.turns)],
        characters: (row) => [integer(row.characters)],
        similar: ({ document }) => [nearest.get(document)].flatMap((row) => (row ? [said(describe(row))] : [])),
      }),
      ...wordsOfDiscussions(parts),
    ],
  };
}

function peopleSection(parts: CorpusReportParts): DocumentSection {
  const { tables, language } = parts;
  const wording = corpusWording[language];
  return {
    id: 'people',
    title: wording.sections.people,
    blocks: [
      ...[profileTable(tables, language)].filter((block) => block !== null),
      ...figures(parts, ['theme-by-person', 'network']),
      ...tableOf('people', tables.people, language, {
        person: (row) => [name(row.person)],
        names: (row) => [said(row.names.filter((one) => one !== row.person).join('、'))],
        organisation: (row) => [said(row.organisation.join('、'))],
        documents: (row) => [integer(row.documents)],
        turns: (row) => [integer(row.turns)],
        characters: (row) => [integer(row.characters)],
      }),
      note(wording.aliases),
      ...keyness('terms-by-person', { rows: tables.termsByPerson, tests: tables.tests.people }, parts),
      ...(tables.termsByOrganisation.length > 0
        ? keyness('terms-by-organisation', { rows: tables.termsByOrganisation, tests: tables.tests.organisations }, parts)
        : []),
    ],
  };
}

function termsSection({ tables, language }: CorpusReportParts): DocumentSection {
  return {
    id: 'terms',
    title: corpusWording[language].sections.terms,
    blocks: [
      ...tableOf('terms', tables.terms, language, {
        term: (row) => [name(row.term)],
        count: (row) => [counted(tables, { ...row, about: [row.term] })],
        per_thousand: (row) => [text(writeDecimal(row.per_thousand))],
        documents: (row) => [integer(row.documents)],
        people: (row) => [integer(row.people)],
        dispersion: (row) => [text(writeDecimal(row.dispersion))],
      }),
      ...tableOf('themes', tables.themes, language, {
        theme: (row) => [name(row.theme)],
        terms: (row) => [said(row.terms.join('、'))],
        sentences: (row) => [integer(row.sentences)],
        most_in: (row) => [said(row.most_in)],
        most_share: (row) => [text(writePercent(row.most_share))],
        share: ({ theme, share, sentences }) => [
          { kind: 'share', text: writePercent(share), share, of: { about: [theme], count: sentences, ...nothing } },
        ],
        documents: (row) => [integer(row.documents)],
        stability: (row) => [text(writeDecimal(row.stability))],
      }),
    ],
  };
}

function time(parts: CorpusReportParts): DocumentSection {
  const { tables, language } = parts;
  const wording = corpusWording[language];
  return {
    id: 'time',
    title: wording.sections.time,
    blocks:
      tables.months.length < 2
        ? []
        : [
            ...figures(parts, ['terms-by-month', 'trends']),
            ...(tables.trends.length === 0 ? [note(wording.noTrend)] : []),
            ...(tables.trends.length > 0 && !hasTrend(tables) ? [note(wording.noTrendFound(writeInteger(tables.trends.length)))] : []),
          ],
  };
}

function newTermsSection({ tables, language }: CorpusReportParts): DocumentSection {
  const wording = corpusWording[language];
  const rows = tableOf('new-terms', tables.newTerms, language, {
    term: (row) => [name(row.term)],
    parts: (row) => [said(row.parts.join(' | '))],
    count: (row) => [integer(row.count)],
    documents: (row) => [integer(row.documents)],
  });
  return { id: 'new-terms', title: wording.sections.newTerms, blocks: rows.length > 0 ? [paragraph(wording.newTerms), ...rows] : [] };
}

function method({ tables, language, version, engine }: CorpusReportParts): DocumentSection {
  const wording = corpusWording[language];
  const { months, setAside } = tables;
  return {
    id: 'method',
    title: wording.sections.method,
    blocks: [
      ...wording.methods.map(paragraph),
      ...(months.length === 0 ? [note(wording.noDates)] : []),
      ...(setAside.length > 0 ? [paragraph(wording.setAside(setAside.length))] : []),
      ...tableOf('set-aside', setAside, language, { document: (row) => [name(row.document)], reason: (row) => [said(row.reason)] }),
      note(wording.run(version, `${engine.name} ${engine.version}`)),
    ],
  };
}

/** The first words of each discussion. */
function wordsOfDiscussions({ tables, language }: CorpusReportParts): readonly Block[] {
  const rows = tables.termsByDocument;
  const shown = [...groupBy(rows, ({ group }) => group).values()].flatMap((own) => own.slice(0, LEAST_OF_GROUP));
  return tableOf('terms-by-document', shown, language, comparison(tables), rows.length);
}

const comparison = (tables: CorpusTables): Readonly<Record<string, (row: DocumentKeynessRow) => Line>> => ({
  group: (row) => [name(row.group)],
  term: (row) => [said(row.term)],
  count: (row) => [counted(tables, { ...row, about: [row.term, row.group] })],
  expected: (row) => [text(writeRate(row.expected))],
  z: (row) => [text(writeRate(row.z))],
});

/** Differences, the strongest grade first: all that are more than described, and the first of each group. */
function keyness(
  table: 'terms-by-person' | 'terms-by-organisation',
  { rows, tests }: { readonly rows: readonly CorpusKeynessRow[]; readonly tests: number },
  { tables, language }: CorpusReportParts,
): readonly Block[] {
  const wording = corpusWording[language];
  if (rows.length === 0) return [note(wording.none)];
  const order: Readonly<Record<Tier, number>> = { strong: 0, hint: 1, described: 2 };
  const shown = [...groupBy(rows, ({ group }) => group).values()]
    .flatMap((own) => own.filter(({ tier }, i) => tier !== 'described' || i < LEAST_OF_GROUP))
    .toSorted((a, b) => order[a.tier] - order[b.tier] || b.z - a.z);
  const those = (wanted: Tier): number => rows.filter(({ tier }) => tier === wanted).length;
  return [
    paragraph(tests === 0 ? wording.untested : wording.tiers(those('strong'), those('hint'))),
    ...tableOf(
      table,
      shown,
      language,
      {
        ...comparison(tables),
        documents: (row) => [integer(row.documents)],
        q: (row) => [text(writeProbability(row.q))],
        tier: (row) => [{ kind: 'tier', tier: row.tier }],
      },
      rows.length,
    ),
  ];
}

/** The first rows of a table, with the requested columns; `all`: how many rows its file has. */
function tableOf<Row>(
  table: string,
  rows: readonly Row[],
  language: Language,
  cells: Readonly<Record<string, (row: Row) => Line>>,
  all = rows.length,
): readonly Block[] {
  if (rows.length === 0) return [];
  const shown = rows.slice(0, MOST_SHOWN);
  const own = described.find((one) => one.name === table);
  const columns = Object.keys(cells).map((wanted) => {
    const column = [...(own ? [own] : []), ...described].flatMap(columnsOf).find((one) => one.name === wanted);
    if (!column) throw new Error(`no table of the corpus has a column ${wanted}`);
    return headed(column, language);
  });
  const write = Object.values(cells);
  return [
    { kind: 'table', caption: own?.title[language] ?? table, columns, rows: shown.map((row) => write.map((cell) => cell(row))) },
    ...(all > shown.length ? [note(corpusWording[language].rest(writeInteger(all - shown.length), table))] : []),
  ];
}

const described = Object.values(CORPUS_TABLES);

const nothing = { sentences: [], terms: [], strings: [] } as const;

/** A count that opens its examples; a number alone where none is quoted. */
function counted(
  { quotes }: CorpusTables,
  row: { readonly about: readonly string[]; readonly term: string; readonly count: number; readonly examples: readonly string[] },
): Inline {
  const sentences = row.examples.filter((place) => quotes.has(place));
  const evidence: Evidence = { about: row.about, count: row.count, sentences, terms: [], strings: [row.term] };
  return count(evidence, writeInteger(row.count));
}

const figures = ({ charts }: CorpusReportParts, ids: readonly string[]): readonly Block[] =>
  ids.flatMap((id) => charts.filter((chart) => chart.id === id)).map((chart) => ({ kind: 'figure', chart }));

const integer = (value: number): Inline => text(writeInteger(value));
const paragraph = (content: string): Block => ({ kind: 'paragraph', content: [text(content)] });
const note = (content: string): Block => ({ kind: 'note', content: [text(content)] });
