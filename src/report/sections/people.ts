import { writeInteger, writePercent } from '../../charts/write-number.js';
import type { SentenceRow, SpeakerRow, Tables } from '../../data.js';
import { groupBy } from '../../group-by.js';
import { TABLES } from '../../tables/tables.js';
import {
  type Block,
  type DocumentSection,
  type Inline,
  joined,
  type Line,
  leads,
  name,
  opens,
  said,
  type TableColumn,
  text,
  type Written,
} from '../document.js';
import { evidenceOfSentences } from '../evidence/evidence.js';
import type { SectionParts } from '../report-parts.js';
import { tableColumn } from '../table-columns.js';
import type { Wording } from '../wording/wording.js';
import { writeDecimal, writeRate } from '../wording/write-value.js';
import { figuresOf } from './figures.js';

/** Everybody who speaks or is introduced, with office and share of talk. A fact that the text reports of nobody has no column. */
export function peopleSection({ tables, charts, wording }: SectionParts): DocumentSection {
  const { caption, note } = wording.people;
  const { speakers } = tables;
  const spoken = groupBy(tables.sentences, ({ speaker }) => speaker);
  const columns = columnsOf(wording, (speaker) => spoken.get(speaker) ?? []).filter(({ known }) => speakers.some(known));
  const table: Block = { kind: 'table', caption, columns, rows: speakers.map((row) => columns.map(({ cell }) => cell(row))) };
  return {
    id: 'people',
    title: wording.titles.people,
    blocks:
      speakers.length === 0
        ? []
        : [
            table,
            { kind: 'note', content: joined([...balanceLines(tables, wording), [text(note)]], wording.between) },
            ...figuresOf(charts, 'people'),
          ],
  };
}

/** How evenly the talk is spread, with and without the moderator. Of one or two people there is nothing to say. */
function balanceLines({ balance }: Tables, { people }: Wording): readonly Line[] {
  return balance.flatMap(({ of, people: number, silent, gini, effective_speakers }) => {
    if (gini === null) return [];
    const how = (written: string): Written => leads('how-balance', written);
    return [people.balance({ of, people: number, silent, gini: how(writeDecimal(gini)), effective: how(writeRate(effective_speakers)) })];
  });
}

interface PersonColumn extends TableColumn {
  readonly cell: (row: SpeakerRow) => Line;
  readonly known: (row: SpeakerRow) => boolean;
}

function columnsOf(wording: Wording, sentencesOf: (speaker: string) => readonly SentenceRow[]): readonly PersonColumn[] {
  const all = ({ speaker }: SpeakerRow) => evidenceOfSentences(speaker, sentencesOf(speaker));
  const always = (): boolean => true;
  const column = (of: keyof SpeakerRow, cell: PersonColumn['cell'], known: PersonColumn['known'] = always): PersonColumn => ({
    ...tableColumn(TABLES.speakers, of, wording),
    cell,
    known,
  });
  return [
    column('speaker', ({ speaker }) => [name(speaker)]),
    column(
      'role',
      ({ role, counted }) => [
        text([wording.role[role], ...(counted === 1 ? [] : [wording.people.notCounted])].filter(Boolean).join(wording.semicolon)),
      ],
      ({ role, counted }) => role !== 'unknown' || counted === 0,
    ),
    {
      title: wording.people.office,
      numeric: false,
      known: (row) => officesOf(row).length > 0,
      cell: (row) => [said(officesOf(row).join(wording.semicolon))],
    },
    column('turns', (row) => [opens(all(row), writeInteger(row.turns))]),
    column('characters', (row) => [opens(all(row), writeInteger(row.characters))]),
    column(
      'questions',
      (row) => [questionCount(row, sentencesOf(row.speaker))],
      ({ questions }) => questions > 0,
    ),
    column('share', (row) =>
      row.share === null ? [text('–')] : [{ kind: 'share', text: writePercent(row.share), share: row.share, of: all(row) }],
    ),
  ];
}

/** Sentences that end in a question mark, which open only where they are as many as were counted. */
function questionCount({ speaker, questions }: SpeakerRow, spoken: readonly SentenceRow[]): Inline {
  const found = spoken.filter(({ text }) => QUESTION.test(text.trim()));
  return found.length === questions && questions > 0
    ? opens({ ...evidenceOfSentences(speaker, found), about: [speaker, '？'] })
    : text(String(questions));
}

const QUESTION = /[？?][！!？?]*[”"’'」』）)]*$/;

function officesOf({ organisation, title }: SpeakerRow): readonly string[] {
  return organisation
    .map((name, i) => [name, ...title.slice(i, i + 1)].filter((part) => part !== '').join(' '))
    .filter((office) => office !== '');
}
