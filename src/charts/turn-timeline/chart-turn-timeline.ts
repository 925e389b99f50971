import type { Chart, SpeakerRow, Tables } from '../../data.js';
import { type Reference, referTo } from '../../tables/reference.js';
import { noteAutomaticSections } from '../automatic-sections.js';
import { castOf, mainSpeakers } from '../cast.js';
import { frameOf, specification } from '../drawing/frame.js';
import { mixColours } from '../drawing/mix-colour.js';
import { placeSections, placeTurns, placeTurnsByTime } from '../drawing/place-turns.js';
import { labelRows, labelSize, rowOf } from '../drawing/row-labels.js';
import { bandSections } from '../drawing/section-bands.js';
import type { Pen } from '../pen.js';
import { theme } from '../theme.js';
import { writeInteger } from '../write-number.js';

const mostLanes = 22;
const leastLane = 16;
const axisHeight = 46;

/** Who speaks when: one lane per person, turns as blocks along the time where it is told, else along the characters. Null below two speakers. */
export function chartTurnTimeline(tables: Tables, pen: Pen): Chart | null {
  const cast = castOf(tables.speakers);
  if (cast.speakers.length < 2) return null;
  const timed = placeTurnsByTime(tables.turns);
  const refer = referTo(tables);
  const places = timed ?? placeTurns(tables.turns);
  const total = places.at(-1)?.end ?? 0;
  if (total === 0) return null;
  const text = words[pen.language];
  const { shown, others } = mainSpeakers(cast.speakers, pen.room ? Math.floor((pen.room.height - 110) / leastLane) : mostLanes);
  const lanes = lanesOf({ shown, others, tables, text, timed: timed !== null });
  const title = text.title;
  const drawn = text.caption({
    turns: tables.turns.filter(({ speaker }) => speaker !== '').length,
    characters: tables.turns.reduce((sum, { characters }) => sum + characters, 0),
    timed: timed !== null,
    unnamed: timed === null && tables.turns.some(({ speaker }) => speaker === ''),
    quoted: tables.turns.some(({ kind }) => kind === 'quoted'),
  });
  const caption = drawn + noteAutomaticSections(tables.sections, pen.language);

  const frame = frameOf({ title, caption }, pen);
  const names = labelRows({ rows: lanes, most: 220, size: labelSize((frame.height - 110) / lanes.length) }, pen);
  const notesWidth = Math.max(...lanes.map(({ note }) => pen.measure(note, theme.size.small))) + 14;
  const width = Math.floor(frame.width - names.width - notesWidth);
  const bands = bandSections({ sections: placeSections(places, tables.sections), width, total }, pen);
  const height = Math.floor(frame.height - bands.height - axisHeight);
  const laneOf = new Map(shown.map(({ speaker }) => [speaker, speaker]));
  const step = height / lanes.length;
  const thickness = Math.max(4, Math.min(step * 0.72, 96));
  const spec = specification(frame, {
    width,
    height,
    layer: [
      ...bands.background,
      names.layer,
      {
        data: {
          values: places.map(({ row, start, end }) => ({
            source: refer('turns', row),
            start,
            end,
            row: row.speaker === '' ? unnamedLane : (laneOf.get(row.speaker) ?? othersLane),
            colour: row.kind === 'quoted' ? mixColours([theme.colour.paper, cast.colour(row.speaker)], 0.5) : cast.colour(row.speaker),
            turn: row.turn,
            section: row.section,
            speaker: row.speaker,
          })),
        },
        mark: { type: 'bar', height: thickness, strokeWidth: 0.6, tooltip: true },
        encoding: {
          ...rowOf(lanes),
          x: {
            field: 'start',
            type: 'quantitative',
            scale: { domain: [0, total], nice: false },
            axis: timed
              ? { title: text.clock, labelExpr: clockLabel, grid: false, values: clockTicks(total) }
              : { title: text.axis, format: ',d', grid: false, tickCount: 8 },
          },
          x2: { field: 'end' },
          fill: { field: 'colour', type: 'nominal', scale: null },
          stroke: { field: 'colour', type: 'nominal', scale: null },
        },
      },
      {
        data: { values: lanes.map(({ row, source, note }) => ({ row, source, note })) },
        mark: { type: 'text', align: 'left', baseline: 'middle', fontSize: theme.size.small, color: theme.colour.quiet },
        encoding: { ...rowOf(lanes), x: { value: width + 14 }, text: { field: 'note', type: 'nominal' } },
      },
    ],
  });
  return { id: 'turn-timeline', section: 'people', title, caption, brief: text.brief, alt: text.alt(cast.speakers), spec };
}

/** Minutes and seconds. */
const clockLabel = "floor(datum.value / 60) + ':' + format(datum.value % 60, '02d')";

/** Every half minute, minute, two minutes … so that there are at most ten. */
function clockTicks(total: number): readonly number[] {
  const step = [10, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200].find((seconds) => total / seconds <= 10) ?? 14_400;
  return Array.from({ length: Math.floor(total / step) + 1 }, (_, i) => i * step);
}

const othersLane = 'others';
const unnamedLane = 'unnamed';

interface Lane {
  readonly row: string;
  readonly source: Reference | undefined;
  readonly label: string;
  readonly note: string;
}

function lanesOf(from: {
  readonly shown: readonly SpeakerRow[];
  readonly others: readonly SpeakerRow[];
  readonly tables: Tables;
  readonly text: (typeof words)['zh' | 'en'];
  readonly timed: boolean;
}): readonly Lane[] {
  const { shown, others, tables, text, timed } = from;
  const refer = referTo(tables);
  const lane = (row: string, label: string, of: readonly { turns: number; characters: number }[]) => ({
    row,
    label,
    note: text.note(sum(of.map(({ turns }) => turns)), sum(of.map(({ characters }) => characters))),
  });
  const unnamed = tables.turns.filter(({ speaker }) => speaker === '' && !timed);
  const extent = unnamed.map(({ characters }) => ({ turns: 1, characters }));
  return [
    ...shown.map((row) => ({ ...lane(row.speaker, row.speaker, [row]), source: refer('speakers', row) })),
    ...(others.length > 0 ? [{ ...lane(othersLane, text.others(others.length), others), source: refer('speakers', others) }] : []),
    ...(unnamed.length > 0 ? [{ ...lane(unnamedLane, text.unnamed, extent), source: refer('turns', unnamed) }] : []),
  ];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

interface Facts {
  readonly turns: number;
  readonly characters: number;
  /** Whether the blocks are drawn by the clock. */
  readonly timed: boolean;
  readonly unnamed: boolean;
  readonly quoted: boolean;
}

const words = {
  zh: {
    title: '谁在什么时候发言？',
    brief: '每一条是一个人，每个色块是一次发言，色块的长度是发言的长短。',
    axis: '从开头累计的字数',
    clock: '从开头算起的时间（分:秒）',
    unnamed: '未署名',
    others: (count: number) => `其他 ${count} 人`,
    note: (turns: number, characters: number) => `${turns} 次 · ${writeInteger(characters)} 字`,
    caption: ({ turns, characters, timed, unnamed, quoted }: Facts) =>
      `每一条是一个人，每个色块是一次发言，色块的长度就是${timed ? '时间' : '字数'}。共 ${turns} 次发言，全文 ${writeInteger(characters)} 字（汉字、英文单词、数字各算一个）。${
        unnamed ? '灰色是没有署名的文字，如导语。' : ''
      }${quoted ? '浅色是文中转述的话。' : ''}`,
    alt: (speakers: readonly SpeakerRow[]) =>
      `时间线，按先后列出 ${speakers.length} 位发言人：${listed(speakers, (row) => `${row.speaker} ${row.turns} 次、${writeInteger(row.characters)} 字`, '；')}。`,
  },
  en: {
    title: 'Who speaks when?',
    brief: 'One lane a person; a block is a turn, as long as what is said.',
    axis: 'Characters since the beginning',
    clock: 'Time since the beginning (min:s)',
    unnamed: 'unnamed',
    others: (count: number) => `${count} others`,
    note: (turns: number, characters: number) => `${turnsInEnglish(turns)} · ${writeInteger(characters)} chars`,
    caption: ({ turns, characters, timed, unnamed, quoted }: Facts) =>
      `One lane per person; a block is a turn, as long as ${timed ? 'it took' : 'its characters'}. ${turns} turns; ${writeInteger(characters)} characters in all (a Han character, a Latin word and a number count one each).${
        unnamed ? ' Grey: text that nobody is named for, such as the lead-in.' : ''
      }${quoted ? ' Pale: speech reported in prose.' : ''}`,
    alt: (speakers: readonly SpeakerRow[]) =>
      `Timeline of ${speakers.length} speakers in order of appearance: ${listed(speakers, (row) => `${row.speaker} ${turnsInEnglish(row.turns)}, ${writeInteger(row.characters)} characters`, '; ')}.`,
  },
} as const;

function turnsInEnglish(turns: number): string {
  return turns === 1 ? '1 turn' : `${turns} turns`;
}

function listed(speakers: readonly SpeakerRow[], write: (row: SpeakerRow) => string, separator: string): string {
  const first = speakers.slice(0, 8).map(write).join(separator);
  return speakers.length > 8 ? `${first}${separator}…` : first;
}
