import { TABLES } from '../../tables/tables.js';
import { mainSpeakers } from '../cast.js';
import { datasetOf, tooltipOf } from '../dataset.js';
import { colourBySpeaker } from '../parts/people.js';
import type { Pen } from '../pen.js';
import { type Channels, type Layer, written } from '../specification.js';
import { theme } from '../theme.js';
import { writeInteger } from '../write-number.js';
import { PERCENT, type TalkParts } from './talk-parts.js';

const mostRows = 22;
const axisHeight = 30;
const widestName = 240;
const thickest = 110;
/** Of a row what a bar takes. */
const thickness = 0.72;

/** One bar per person, the longest first: a discussion of one section needs no more. */
export function shareList({ talk, cast, refer, room }: TalkParts, pen: Pen) {
  const text = words[pen.language];
  const { shown, others } = mainSpeakers(cast.speakers, mostRows);
  const rest = others.length > 0 ? [{ speaker: text.others(others.length), of: others }] : [];
  const rows = [...shown.map((row) => ({ speaker: row.speaker, of: [row] })), ...rest].map(({ speaker, of }) => {
    const characters = of.reduce((sum, each) => sum + (talk.whole.bySpeaker.get(each.speaker) ?? 0), 0);
    return { speaker, characters, share: characters / talk.whole.characters, row: refer('speakers', of) };
  });
  const dataset = datasetOf(TABLES.speakers, ['speaker', 'characters', 'share'], rows, ({ row }) => row);
  const ranked = rows.slice(0, shown.length).toSorted((a, b) => b.characters - a.characters);
  const step = (room.height - axisHeight) / rows.length;
  const size = Math.max(theme.size.least, Math.min(theme.size.label, Math.floor(step) - 2));
  const encoding: Channels = {
    y: {
      field: 'speaker',
      type: 'nominal',
      sort: [...ranked.map(({ speaker }) => speaker), ...rest.map(({ speaker }) => speaker)],
      scale: { padding: 0 },
      axis: { title: null, domain: false, ticks: false, labelFontSize: size, labelLimit: widestName, labelPadding: 12 },
    },
    x: { field: 'share', type: 'quantitative', scale: { nice: false }, axis: { title: null, format: '.0%', grid: false, tickCount: 6 } },
  };
  const layer: Layer[] = [
    {
      mark: { type: 'bar', style: 'single', height: step * thickness > thickest ? thickest : { band: thickness } },
      encoding: { ...colourBySpeaker(cast, null, pen), tooltip: tooltipOf(dataset, ['speaker', 'characters', 'share'], pen.language) },
    },
    {
      mark: written('quiet', {
        align: 'left',
        dx: 10,
        text: { expr: `${PERCENT} + ' · ' + format(datum.characters, ',') + ${JSON.stringify(text.characters)}` },
      }),
    },
  ];
  const names = Math.min(widestName, Math.max(...rows.map(({ speaker }) => pen.measure(speaker, size)))) + 12;
  const notes =
    Math.max(...rows.map(({ characters }) => pen.measure(`100% · ${writeInteger(characters)}${text.characters}`, theme.size.small))) + 10;
  return { datasets: [dataset], beside: names + notes, drawing: { data: { name: dataset.name }, encoding, layer } };
}

const words = {
  zh: { others: (count: number) => `其他 ${count} 人`, characters: ' 字' },
  en: { others: (count: number) => `${count} others`, characters: ' chars' },
} as const;
