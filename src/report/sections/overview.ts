import type { QuoteRow, SectionRow, SpeakerRow, Tables } from '../../data.js';
import { type Block, type DocumentSection, joined, type Line, name, quotedBy, said, text } from '../document.js';
import { topicFindings } from '../findings/themes.js';
import { isAutomatic } from '../is-automatic.js';
import type { SectionParts } from '../report-parts.js';
import { sectionLabel } from '../section-label.js';
import type { Wording } from '../wording/wording.js';
import { heading } from './headed.js';

/**
 * Quotable lines, of one person two at most unless few speak. Where fewer than `fill` are pointed, short passages that say most stand beside
 * them.
 */
const QUOTES = { most: 5, each: 2, fill: 3, longest: 60 } as const;
/** More core statements would not stand on one page. */
const MOST_PEOPLE = 12;
/** Of those who say nothing that can be quoted alone. */
const MOST_NAMED = 6;

/** One page for somebody who reads no more: who was there, what was asked, what each stands for, what can be quoted, and what it was about. */
export function overviewSection({ tables, wording }: SectionParts): DocumentSection {
  const { title, verbatim, numbers, inContext } = { title: wording.titles.overview, ...wording.overview };
  if (tables.quotes.length === 0) return { id: 'overview', title, blocks: [] };
  const said = saidBlocks(tables, wording);
  const note = (content: string): Block => ({ kind: 'note', content: [text(content)] });
  const marked = tables.quotes.filter(({ alone }) => alone === 0).length;
  const themes = topicFindings(tables, wording).map((line): Line => line.filter((part) => part.kind !== 'tier'));
  return {
    id: 'overview',
    title,
    blocks: [
      ...said,
      ...(said.some(({ kind }) => kind === 'quote') ? [note(verbatim)] : []),
      ...themes.map((content): Block => ({ kind: 'paragraph', content })),
      note(numbers),
      ...(marked === 0 ? [] : [note(inContext(marked))]),
    ],
  };
}

/** Of the overview what people are and said: who was there, what was asked, a statement of each, and what else can be quoted. */
export function saidBlocks(tables: Tables, wording: Wording): readonly Block[] {
  const { questions, core, quotes } = wording.overview;
  const statements = likelyStatements(tables);
  const lines = linesBeside(statements, tables.quotes);
  const asked = askedIn(tables);
  return [
    ...peopleBlocks(tables.speakers, wording),
    ...(asked.length === 0 ? [] : [heading(questions), { kind: 'list', items: asked.map((row) => [said(questionOf(row))]) } as const]),
    ...(statements.length === 0 ? [] : [heading(core), ...statements.map(quotedBy)]),
    ...unquotedBlocks(tables, statements, wording),
    ...(lines.length === 0 ? [] : [heading(quotes), ...lines.map(quotedBy)]),
  ];
}

/**
 * Sections that were asked something and in which more than one speaks; all that are asked where these would be fewer than two, as in a row of talks.
 * Questions that were only said count where at least half of the sections have one: two of ten are passing ones.
 */
export function askedIn({ sections, answers }: Pick<Tables, 'sections' | 'answers'>): readonly SectionRow[] {
  const numbered = sections.filter(({ section }) => section > 0);
  const all = numbered.filter(isAsked);
  const asked = all.length * 2 >= numbered.length ? all : all.filter((row) => !isAutomatic(row));
  const people = (section: number): number => new Set(answers.filter((row) => row.section === section).map(({ speaker }) => speaker)).size;
  const discussed = asked.filter(({ section }) => people(section) > 1);
  return discussed.length > 1 ? discussed : asked.filter(({ section, title }) => people(section) > 0 || /[？?]$/.test(title));
}

/** A question that was said has no number in the text, and none here. */
export const questionOf = (row: SectionRow): string => (isAutomatic(row) ? row.title : sectionLabel(row));

/** Whether its title is printed in the text, or a question that was said. */
const isAsked = (row: SectionRow): boolean => !isAutomatic(row) || /[？?]$/.test(row.title);

/** Without moderators, who ask and sum up, where two others speak. */
function panelOf(speakers: readonly SpeakerRow[]): readonly SpeakerRow[] {
  const others = speakers.filter(({ role, turns }) => role !== 'moderator' && turns > 0);
  return others.length > 1 ? others : speakers;
}

/** Estimates this near say the same. */
const AS_SURE = 0.05;

/** From this estimate on a core statement stands in the overview with a mark, where its speaker has none that can be quoted alone. */
const FAIR = 0.5;

/** Of each person on the panel, of core statements that can be quoted alone, the one that best can. */
export const statementsOf = (tables: Pick<Tables, 'speakers' | 'quotes'>): readonly QuoteRow[] =>
  firstStatements(tables, ({ alone }) => alone === 1);

/** The same, with the best of whoever has none of these, as far as it probably can. */
function likelyStatements(tables: Pick<Tables, 'speakers' | 'quotes'>): readonly QuoteRow[] {
  const standing = new Set(tables.quotes.filter(({ alone }) => alone === 1).map(({ speaker }) => speaker));
  return firstStatements(tables, ({ alone, stands, speaker }) => (standing.has(speaker) ? alone === 1 : stands >= FAIR));
}

/** Of core statements nearly as sure the one that says more. */
const firstStatements = (
  { speakers, quotes }: Pick<Tables, 'speakers' | 'quotes'>,
  isMeant: (row: QuoteRow) => boolean,
): readonly QuoteRow[] =>
  panelOf(speakers)
    .flatMap(({ speaker }) => {
      const core = quotes.filter((row) => row.speaker === speaker && row.kind.includes('core') && isMeant(row));
      const best = Math.max(...core.map(({ stands }) => stands));
      return core.filter(({ stands }) => stands >= best - AS_SURE).slice(0, 1);
    })
    .slice(0, MOST_PEOPLE);

/** Whoever on the panel has passages, but none that is shown here. */
function unquotedBlocks({ speakers, quotes }: Tables, shown: readonly QuoteRow[], wording: Wording): readonly Block[] {
  const known = new Set(quotes.map(({ speaker }) => speaker));
  const quoted = new Set([...shown, ...quotes.filter(({ alone }) => alone === 1)].map(({ speaker }) => speaker));
  const without = panelOf(speakers).filter(({ speaker }) => known.has(speaker) && !quoted.has(speaker));
  if (without.length === 0) return [];
  const named = without.slice(0, MOST_NAMED).map(({ speaker }) => [name(speaker || wording.nobody)]);
  return [
    {
      kind: 'note',
      content: wording.overview.unquoted(joined(named, wording.and), { all: without.length, more: without.length - named.length }),
    },
  ];
}

/** What else can be quoted alone. */
export function linesBeside(statements: readonly QuoteRow[], quotes: readonly QuoteRow[]): readonly QuoteRow[] {
  const others = quotes.filter((row) => row.alone === 1 && !statements.includes(row));
  const each = Math.max(QUOTES.each, Math.ceil(QUOTES.most / new Set(quotes.map(({ speaker }) => speaker)).size));
  const pointed = atMostOfEach(each, quotableOf({ quotes: others })).slice(0, QUOTES.most);
  const short = others.filter((row) => !pointed.includes(row) && row.characters <= QUOTES.longest);
  return atMostOfEach(each, [...pointed, ...short]).slice(0, Math.max(QUOTES.fill, pointed.length));
}

/** The first rows of each speaker. */
export const atMostOfEach = (most: number, rows: readonly QuoteRow[]): readonly QuoteRow[] =>
  rows.filter((row, i) => rows.slice(0, i).filter(({ speaker }) => speaker === row.speaker).length < most);

/** Passages that are short and pointed, in the order of the table. */
export const quotableOf = ({ quotes }: Pick<Tables, 'quotes'>): readonly QuoteRow[] =>
  quotes.filter(({ kind }) => kind.includes('quotable'));

/** Organisation and title of each office; '' where the text tells of none. */
export function officesOf({ organisation, title }: SpeakerRow, wording: Wording): string {
  const offices = title.map((each, i) => [organisation[i] ?? '', each].filter((part) => part !== '').join(' '));
  return (offices.length > 0 ? offices : organisation).filter((part) => part !== '').join(wording.semicolon);
}

/** Whoever spoke, with office. Nothing where the text tells of no office. */
export function peopleBlocks(speakers: readonly SpeakerRow[], wording: Wording): readonly Block[] {
  const spoken = speakers.filter(({ turns }) => turns > 0);
  const known = spoken.filter(({ organisation, title }) => organisation.length + title.length > 0);
  if (known.length === 0) return [];
  const items = spoken.map((row) => personLine(row, wording));
  return [{ kind: 'paragraph', content: [text(wording.overview.people), ...joined(items, wording.and), text(wording.full)] }];
}

/** A name with what the text tells of office. */
export function personLine(row: SpeakerRow, wording: Wording): Line {
  const office = officesOf(row, wording);
  return [name(row.speaker || wording.nobody), ...(office === '' ? [] : [text(wording.open), said(office), text(wording.close)])];
}
