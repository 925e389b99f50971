import type { SpeakerRow } from '../data.js';
import { writeInteger, writePercent } from '../charts/write-number.js';
import type { SectionParts } from './compose-report.js';
import { type DocumentSection, type Line, name, said, text } from './document.js';
import { figuresOf } from './figures.js';
import type { Wording } from './wording.js';

/** Everybody who speaks or is introduced, with office and share of talk. */
export function peopleSection({ tables, charts, wording }: SectionParts): DocumentSection {
  const { columns, caption, note } = wording.people;
  const rows = tables.speakers.map((row) => personRow(row, wording));
  if (rows.length === 0) return { id: 'people', title: wording.titles.people, blocks: [] };
  return {
    id: 'people',
    title: wording.titles.people,
    blocks: [
      {
        kind: 'table',
        caption,
        columns: [
          { title: columns.speaker, numeric: false },
          { title: columns.role, numeric: false },
          { title: columns.office, numeric: false },
          { title: columns.turns, numeric: true },
          { title: columns.characters, numeric: true },
          { title: columns.share, numeric: true },
        ],
        rows,
      },
      { kind: 'note', content: [text(note)] },
      ...figuresOf(charts, 'people'),
    ],
  };
}

function personRow(row: SpeakerRow, wording: Wording): readonly Line[] {
  const offices = row.organisation.map((organisation, i) => [organisation, row.title[i] ?? ''].filter((part) => part !== '').join(' '));
  return [
    [name(row.speaker)],
    [text(wording.role[row.role])],
    [said(offices.filter((office) => office !== '').join(wording.semicolon))],
    [text(String(row.turns))],
    [text(writeInteger(row.characters))],
    row.share === null ? [text('–')] : [{ kind: 'share', text: writePercent(row.share), share: row.share }],
  ];
}
