import { TABLES } from '../../tables/tables.js';
import { mainSpeakers } from '../cast.js';
import { datasetOf } from '../dataset.js';
import { heatMap } from '../parts/heat-map.js';
import type { Pen } from '../pen.js';
import { mainSections, numberOf, type TalkPart } from './talk-of.js';
import { MOST_SECTIONS, PERCENT, shareDataset, type TalkParts, withWhole } from './talk-parts.js';

const mostRows = 20;
/** With more columns there is no room for titles. */
const mostTitles = 10;

/** People down, sections across, the share of the section's characters in the cell. */
export function shareGrid({ talk, cast, refer, room }: TalkParts, pen: Pen) {
  const text = words[pen.language];
  const { shown, others } = mainSpeakers(cast.speakers, mostRows);
  const parts = withWhole(talk, mainSections(talk.sections, MOST_SECTIONS.grid).shown);
  const rest = others.length === 0 ? [] : [{ name: text.others(others.length), of: others }];
  const people = [...shown.map((row) => ({ name: row.speaker, of: [row] })), ...rest];
  const cells = shareDataset(parts, people, refer);
  const sums = people.map(({ name, of }) => ({ speaker: name, characters: sumOf(of), row: refer('speakers', of) }));
  const totals = datasetOf(TABLES.speakers, ['speaker', 'characters'], sums, ({ row }) => row);
  return {
    datasets: [cells, totals],
    ...heatMap(
      {
        ...{ cells, column: 'section', row: 'speaker', colour: 'share', number: 'share', room },
        written: `replace(${PERCENT}, '%', '')`,
        columns: parts.map((part) => ({ name: String(part.section), label: headOf(part, parts.length, text) })),
        rows: people.map((person) => person.name),
        // A sum of many: its colour would say nothing next to single ones.
        plainRows: rest.map((person) => person.name),
        legend: { title: text.key, format: '.0%' },
        totals: { dataset: totals, number: 'characters', title: text.notes },
      },
      pen,
    ),
  };
}

const sumOf = (rows: readonly { readonly characters: number }[]): number => rows.reduce((sum, { characters }) => sum + characters, 0);

function headOf(part: TalkPart, columns: number, text: (typeof words)['zh' | 'en']): string {
  if (part.section === -1) return text.whole;
  if (part.section === 0) return columns <= mostTitles ? text.lead : '—';
  const number = numberOf(part);
  return columns <= mostTitles ? `${number} ${part.title}`.trim() : number;
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
