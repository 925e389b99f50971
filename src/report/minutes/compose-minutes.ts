import type { CommitmentRow, FactKey, Language, SectionRow, Tables } from '../../data.js';
import { isOfAnswer } from '../../questions-and-answers.js';
import { TABLES } from '../../tables/tables.js';
import { type Block, count, type DocumentSection, joined, type Line, name, opens, quotedBy, said, text } from '../document.js';
import { evidenceOfRow } from '../evidence/evidence.js';
import { isAutomatic } from '../is-automatic.js';
import { sectionLabel } from '../section-label.js';
import { personLine } from '../sections/overview.js';
import { type Wording, wordingOf } from '../wording/wording.js';
import { type MinutesWording, minutesWording } from './wording-minutes.js';

export interface FormField {
  readonly label: string;
  readonly value: Line;
}

/** Minutes in the form in which an office files them. */
export interface Minutes {
  readonly heading: string;
  /** Title of the discussion. */
  readonly title: string;
  readonly form: readonly FormField[];
  readonly sections: readonly DocumentSection[];
  /** Who signs, each before a blank. */
  readonly signatures: readonly string[];
}

/** What the text does not say is left to be filled in by hand. */
export const BLANK = '________';
const blank: Line = [text(BLANK)];

interface Words {
  readonly wording: Wording;
  readonly words: MinutesWording;
}

/** Rows → minutes: nothing is summarised, decided or guessed. */
export function composeMinutes(tables: Tables, language: Language): Minutes {
  const both = { wording: wordingOf(language), words: minutesWording[language] };
  const decided = tables.commitments.filter(isDecision);
  const steps = tables.commitments.filter((row) => !isDecision(row));
  const sections = [itemsSection(tables, both), saidSection(tables, both), resolutionsSection(decided, both), nextSection(steps, both)];
  return {
    heading: both.words.heading,
    title: tables.title,
    form: formOf(tables, both),
    sections: sections.map((section, i) => ({ ...section, title: `${both.words.number(i + 1)}${section.title}` })),
    signatures: both.words.signatures,
  };
}

function formOf(tables: Tables, both: Words): readonly FormField[] {
  const { labels } = both.words;
  const fact = (key: FactKey): string => tables.discussion.find((row) => row.key === key)?.value ?? '';
  const field = (label: string, value: string | Line): FormField => ({ label, value: value.length === 0 ? blank : lineOf(value) });
  const optional = (label: string, value: string): readonly FormField[] => (value === '' ? [] : [field(label, value)]);
  const chairs = tables.speakers.filter(({ role }) => role === 'moderator').map((row) => personLine(row, both.wording));
  return [
    field(labels.title, tables.title),
    field(labels.time, fact('time') || fact('date') || tables.date),
    field(labels.place, fact('place')),
    ...optional(labels.organisers, fact('organisers')),
    field(labels.chair, joined(chairs, both.wording.and)),
    field(labels.present, fact('present') || presentLine(tables, both)),
    ...optional(labels.observers, fact('observers')),
    field(labels.absent, fact('absent')),
    field(labels.recorder, fact('recorder')),
  ];
}

const lineOf = (value: string | Line): Line => (typeof value === 'string' ? [said(value)] : value);

/** Where the text does not list who was there: whoever speaks was. */
function presentLine({ speakers }: Tables, { wording, words }: Words): Line {
  const spoke = speakers.filter(({ speaker, turns, role }) => speaker !== '' && turns > 0 && role !== 'narrator');
  return spoke.length === 0
    ? []
    : [
        ...joined(
          spoke.map((row) => personLine(row, wording)),
          wording.and,
        ),
        text(words.spoke),
      ];
}

const note = (content: string): Block => ({ kind: 'note', content: [text(content)] });

function itemsSection({ sections }: Tables, { words }: Words): DocumentSection {
  const items = sections.filter(({ section }) => section > 0);
  const list: Block = { kind: 'list', items: items.length === 0 ? [blank] : items.map((row) => [said(sectionLabel(row))]) };
  return { id: 'items', title: words.items, blocks: items.some(isAutomatic) ? [list, note(words.automaticItems)] : [list] };
}

/** The passages of each section, by speaker in the order in which they speak. */
function saidSection(tables: Tables, { wording, words }: Words): DocumentSection {
  const parts = tables.sections.flatMap((section): readonly Block[] => {
    const passages = tables.quotes.filter((row) => row.section === section.section && isOfAnswer(row)).toSorted((a, b) => a.turn - b.turn);
    return passages.length === 0 ? [] : [...headingOf(section, tables, wording), ...passages.map(quotedBy)];
  });
  return {
    id: 'said',
    title: words.said,
    blocks: parts.length === 0 ? [{ kind: 'paragraph', content: blank }] : [note(words.saidNote), ...parts],
  };
}

function headingOf(row: SectionRow, { sections }: Tables, { lead }: Wording): readonly Block[] {
  if (sections.length < 2) return [];
  return [{ kind: 'heading', content: [row.section === 0 ? text(lead) : said(sectionLabel(row))] }];
}

/** Whoever says it says that it is decided. */
const isDecision = ({ text }: CommitmentRow): boolean => /决定|決定|决议|決議|议定|議定|商定|一致同意/.test(text);

function resolutionsSection(rows: readonly CommitmentRow[], { wording, words }: Words): DocumentSection {
  const items = rows.map((row): Line => [...speakerOf(row.speaker, wording), opens(evidenceOfRow(TABLES.commitments, row), row.text)]);
  return {
    id: 'resolutions',
    title: words.resolutions,
    blocks: [note(words.resolutionsNote), { kind: 'list', items: [...items, blank] }],
  };
}

const speakerOf = (speaker: string, { nobody, colon }: Wording): Line => [name(speaker || nobody), text(colon)];

function nextSection(rows: readonly CommitmentRow[], { wording, words }: Words): DocumentSection {
  const { what, who, when, speaker } = words.columns;
  const orBlank = (value: string): Line => (value === '' ? blank : [said(value)]);
  const filled = rows.map((row) => [
    [count(evidenceOfRow(TABLES.commitments, row), row.text)],
    orBlank(row.who),
    orBlank(row.when),
    [said(row.speaker || wording.nobody)],
  ]);
  return {
    id: 'next',
    title: words.next,
    blocks: [
      note(words.nextNote),
      {
        kind: 'table',
        caption: words.next,
        headed: true,
        columns: [what, who, when, speaker].map((title) => ({ title, numeric: false })),
        rows: [...filled, [blank, blank, blank, blank]],
      },
    ],
  };
}
