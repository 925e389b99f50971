import type { Cast } from '../cast.js';
import { mainSpeakers } from '../cast.js';
import type { Frame } from '../drawing/frame.js';
import { labelRows, labelSize, rowOf } from '../drawing/row-labels.js';
import type { Layer, Pen } from '../pen.js';
import { theme } from '../theme.js';
import { writeInteger, writePercent } from '../write-number.js';
import type { Talk } from './talk-of.js';

const mostRows = 22;
const axisHeight = 24;

/** One bar per person, the longest first: a discussion of one section needs no more. */
export function shareList(from: { readonly talk: Talk; readonly cast: Cast; readonly frame: Frame }, pen: Pen): Layer {
  const { talk, cast, frame } = from;
  const text = words[pen.language];
  const { shown, others } = mainSpeakers(cast.speakers, mostRows);
  const sum = (speakers: typeof shown): number =>
    speakers.reduce((total, { speaker }) => total + (talk.whole.bySpeaker.get(speaker) ?? 0), 0);
  const row = (name: string, label: string, characters: number) => {
    const share = characters / talk.whole.characters;
    return {
      row: name,
      label,
      characters,
      share,
      colour: cast.colour(name),
      note: `${writePercent(share)} · ${text.characters(characters)}`,
    };
  };
  const rows = [
    ...shown.map((speaker) => row(speaker.speaker, speaker.speaker, sum([speaker]))).toSorted((a, b) => b.characters - a.characters),
    ...(others.length > 0 ? [row('', text.others(others.length), sum(others))] : []),
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
