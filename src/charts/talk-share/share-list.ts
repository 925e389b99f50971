import { mainSpeakers } from '../cast.js';
import { labelRows, labelSize, rowOf } from '../drawing/row-labels.js';
import type { Layer, Pen } from '../pen.js';
import { theme } from '../theme.js';
import { writeInteger, writePercent } from '../write-number.js';
import type { TalkDrawing } from './talk-drawing.js';

const mostRows = 22;
const axisHeight = 24;

/** One bar per person, the longest first: a discussion of one section needs no more. */
export function shareList({ talk, cast, frame, refer }: TalkDrawing, pen: Pen): Layer {
  const text = words[pen.language];
  const { shown, others } = mainSpeakers(cast.speakers, mostRows);
  const sum = (speakers: typeof shown): number =>
    speakers.reduce((total, { speaker }) => total + (talk.whole.bySpeaker.get(speaker) ?? 0), 0);
  const row = (name: string, label: string, speakers: typeof shown) => {
    const characters = sum(speakers);
    const share = characters / talk.whole.characters;
    return {
      row: name,
      source: refer('speakers', speakers),
      label,
      characters,
      share,
      colour: cast.colour(name),
      note: `${writePercent(share)} · ${text.characters(characters)}`,
    };
  };
  const rows = [
    ...shown.map((speaker) => row(speaker.speaker, speaker.speaker, [speaker])).toSorted((a, b) => b.characters - a.characters),
    ...(others.length > 0 ? [row('', text.others(others.length), others)] : []),
  ];
  const names = labelRows({ rows, most: 240, size: labelSize((frame.height - axisHeight) / rows.length) }, pen);
  const notesWidth = Math.max(...rows.map(({ note }) => pen.measure(note, theme.size.small))) + 12;
  const width = Math.floor(frame.width - names.width - notesWidth);
  const height = Math.floor(frame.height - axisHeight);
  const x = { field: 'share', type: 'quantitative', scale: { domain: [0, Math.max(...rows.map(({ share }) => share))], nice: false } };
  return {
    width,
    height,
    layer: [
      names.layer,
      {
        data: { values: rows },
        mark: { type: 'bar', height: Math.min((height / rows.length) * 0.72, 110), tooltip: true },
        encoding: {
          ...rowOf(rows),
          x: { ...x, axis: { format: '.0%', title: null, grid: false, tickCount: 6 } },
          fill: { field: 'colour', type: 'nominal', scale: null },
        },
      },
      {
        data: { values: rows },
        mark: { type: 'text', align: 'left', baseline: 'middle', dx: 10, fontSize: theme.size.small, color: theme.colour.quiet },
        encoding: { ...rowOf(rows), x, text: { field: 'note', type: 'nominal' } },
      },
    ],
  };
}

const words = {
  zh: { others: (count: number) => `其他 ${count} 人`, characters: (count: number) => `${writeInteger(count)} 字` },
  en: { others: (count: number) => `${count} others`, characters: (count: number) => `${writeInteger(count)} chars` },
} as const;
