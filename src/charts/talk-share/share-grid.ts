import { mainSpeakers } from '../cast.js';
import type { HeatCell } from '../drawing/heat-grid.js';
import { drawHeatGrid } from '../drawing/heat-grid.js';
import type { Layer, Pen } from '../pen.js';
import { writeInteger, writePercent } from '../write-number.js';
import { MOST_SECTIONS, type TalkDrawing } from './talk-drawing.js';
import { mainSections, numberOf, spokenIn } from './talk-of.js';

const mostRows = 20;
const othersRow = 'others';

/** People down, sections across, the share of the section's characters in the cell. */
export function shareGrid({ talk, cast, frame, refer }: TalkDrawing, pen: Pen): Layer {
  const text = words[pen.language];
  const { shown, others } = mainSpeakers(cast.speakers, mostRows);
  const { shown: sections } = mainSections(talk.sections, MOST_SECTIONS.grid);
  const parts = sections.length > 1 ? [talk.whole, ...sections] : [talk.whole];
  const people = [
    ...shown.map((row) => ({ row: row.speaker, label: row.speaker, of: [row], characters: row.characters })),
    ...(others.length === 0
      ? []
      : [
          {
            row: othersRow,
            label: text.others(others.length),
            of: others,
            characters: others.reduce((sum, { characters }) => sum + characters, 0),
          },
        ]),
  ];
  const cells = parts.flatMap((part) =>
    people.flatMap(({ row, of }): readonly HeatCell[] => {
      const share = of.reduce((sum, { speaker }) => sum + (part.bySpeaker.get(speaker) ?? 0), 0) / part.characters;
      return share === 0
        ? []
        : [
            {
              row,
              column: String(part.section),
              source: spokenIn(refer, part, of),
              value: share,
              label: writePercent(share).replace('%', ''),
              plain: row === othersRow,
            },
          ];
    }),
  );
  return drawHeatGrid(
    {
      rows: people.map(({ row, label, of, characters }) => ({ row, source: refer('speakers', of), label, note: writeInteger(characters) })),
      columns: parts.map((part) => ({
        column: String(part.section),
        source: spokenIn(refer, part, cast.speakers),
        label: headOf(part, parts.length, text),
      })),
      cells,
      key: { title: text.key, write: writePercent },
      notes: text.notes,
      room: frame,
    },
    pen,
  );
}

/** Titles while there is room for a few characters a line; else numbers. */
function headOf(
  part: { readonly section: number; readonly number: string; readonly title: string },
  columns: number,
  text: (typeof words)['zh' | 'en'],
): string {
  if (part.section === -1) return text.whole;
  if (part.section === 0) return columns <= 10 ? text.lead : '—';
  const number = numberOf(part);
  return columns <= 10 ? `${number} ${part.title}`.trim() : number;
}

const words = {
  zh: { whole: '全场', lead: '第一节之前', others: (count: number) => `其他 ${count} 人`, key: '占这一节字数的比例', notes: '字数' },
  en: {
    whole: 'All',
    lead: 'Before the first section',
    others: (count: number) => `${count} others`,
    key: "Share of the section's characters",
    notes: 'Characters',
  },
} as const;
