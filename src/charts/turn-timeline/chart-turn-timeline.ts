import type { Chart, SpeakerRow, Tables } from '../../data.js';
import { referTo } from '../../tables/reference.js';
import { TABLES } from '../../tables/tables.js';
import { noteAutomaticSections } from '../automatic-sections.js';
import { castOf, mainSpeakers } from '../cast.js';
import { type Dataset, datasetOf, tooltipOf } from '../dataset.js';
import { placeTurns, placeTurnsByTime } from '../layout/place-turns.js';
import { bandSections, withSpans } from '../parts/along.js';
import { colourBySpeaker } from '../parts/people.js';
import type { Pen } from '../pen.js';
import { type Channels, chartOf, type Layer, roomFor, shade, written } from '../specification.js';
import { theme } from '../theme.js';
import { writeInteger } from '../write-number.js';

const mostLanes = 22;
const leastLane = 16;
const thickest = 96;
/** Of a lane what a block takes. */
const thickness = 0.72;

/** Who speaks when: one lane per person, turns as blocks along the time where it is told, else along the characters. Null below two speakers. */
export function chartTurnTimeline(tables: Tables, pen: Pen): Chart | null {
  const cast = castOf(tables.speakers);
  const timed = placeTurnsByTime(tables.turns);
  const places = timed ?? placeTurns(tables.turns);
  const total = places.at(-1)?.end ?? 0;
  if (cast.speakers.length < 2 || total === 0) return null;
  const text = words[pen.language];
  const caption = text.caption(factsOf(tables, timed !== null)) + noteAutomaticSections(tables.sections, pen.language);
  const heading = { title: text.title, caption };
  const room = roomFor(heading, pen);
  const { shown, others } = mainSpeakers(cast.speakers, Math.min(mostLanes, Math.floor((room.height - around) / leastLane)));
  const refer = referTo(tables);
  const placed = places.map(({ row }) => row);
  const turns = withSpans(
    datasetOf(TABLES.turns, ['turn', 'section', 'speaker', 'kind', 'characters'], placed, (row) => refer('turns', row)),
    places,
  );
  const lanes = lanesOf({ shown, others, tables, timed: timed !== null }, pen);
  const { y, beside, step } = axisOf(lanes, room, pen);
  const sections = bandSections(places, tables.sections, room.width - beside);
  return chartOf(
    {
      id: 'turn-timeline',
      section: 'people',
      ...heading,
      brief: text.brief,
      alt: text.alt(cast.speakers),
      datasets: [turns, ...(sections ? [sections.dataset] : [])],
      beside,
      drawing: {
        data: { name: turns.name },
        transform: [{ calculate: LANE, as: 'lane' }],
        encoding: { y },
        params: [
          { name: 'shown', value: shown.map(({ speaker }) => speaker) },
          { name: 'others', value: text.others(others.length) },
          { name: 'unnamed', value: text.unnamed },
        ],
        layer: [
          ...(sections?.layers ?? []),
          ...blocks({ x: along(total, timed !== null, pen), turns, step }, colourBySpeaker(cast, null, pen), pen),
          notes(text.noteExpression),
        ],
      },
    },
    pen,
  );
}

/** The clock where turns have times, else characters. */
function along(total: number, timed: boolean, { language }: Pen): NonNullable<Channels['x']> {
  const text = words[language];
  return {
    field: 'from',
    type: 'quantitative',
    scale: { domain: [0, total], nice: false },
    axis: timed
      ? { title: text.clock, labelExpr: clockLabel, grid: false, values: clockTicks(total) }
      : { title: text.axis, format: ',d', grid: false, tickCount: 8 },
  };
}

/** Pixels above and below the lanes. */
const around = 110;
const MOST_NAME = 220;
const LANE = "datum.speaker === '' ? unnamed : indexof(shown, datum.speaker) < 0 ? others : datum.speaker";

function factsOf({ turns }: Tables, timed: boolean): Facts {
  return {
    turns: turns.filter(({ speaker }) => speaker !== '').length,
    characters: turns.reduce((sum, { characters }) => sum + characters, 0),
    timed,
    unnamed: !timed && turns.some(({ speaker }) => speaker === ''),
    quoted: turns.some(({ kind }) => kind === 'quoted'),
  };
}

/** The lanes with their names; pixels that names and notes take beside them, and the height of a lane. */
function axisOf(lanes: readonly Lane[], room: { readonly height: number }, { measure }: Pen) {
  const names = lanes.map(({ name }) => name);
  const step = (room.height - around) / names.length;
  const size = Math.max(theme.size.least, Math.min(theme.size.label, Math.floor(step) - 2));
  const left = Math.min(MOST_NAME, Math.max(...names.map((name) => measure(name, size)))) + 10;
  const right = Math.max(...lanes.map(({ note }) => measure(note, theme.size.small))) + 14;
  const y: NonNullable<Channels['y']> = {
    field: 'lane',
    type: 'nominal',
    sort: names,
    scale: { padding: 0 },
    axis: { title: null, domain: false, ticks: false, labelFontSize: size, labelLimit: MOST_NAME, labelPadding: 10 },
  };
  return { y, beside: left + right, step };
}

interface Blocks {
  readonly x: NonNullable<Channels['x']>;
  readonly turns: Dataset;
  readonly step: number;
}

/** The turns of people, pale where they are reported, and what nobody is named for. */
function blocks({ x, turns, step }: Blocks, { color }: Pick<Channels, 'color'>, { language }: Pen): readonly Layer[] {
  const mark = { type: 'bar' as const, height: step * thickness > thickest ? thickest : { band: thickness }, strokeWidth: 0.6 };
  const encoding: Channels = { x, x2: { field: 'to' }, tooltip: tooltipOf(turns, ['turn', 'speaker', 'section', 'characters'], language) };
  return [
    {
      transform: [{ filter: "datum.speaker !== ''" }],
      mark,
      encoding: {
        ...encoding,
        fillOpacity: { condition: { test: "datum.kind === 'quoted'", value: 0.5 }, value: 1 },
        // The stroke shows turns that are thinner than a pixel.
        ...(color ? { color, stroke: color } : {}),
      },
    },
    { transform: [{ filter: "datum.speaker === ''" }], mark: { ...mark, ...shade.rest }, encoding },
  ];
}

/** Turns and characters of each lane, beside it. */
const notes = (calculate: string): Layer => ({
  transform: [
    {
      aggregate: [
        { op: 'count', as: 'turns' },
        { op: 'sum', field: 'characters', as: 'characters' },
      ],
      groupby: ['lane'],
    },
    { calculate, as: 'note' },
  ],
  mark: written('quiet', { align: 'left', dx: 14 }),
  encoding: { x: { value: 'width' }, text: { field: 'note' } },
});

/** Minutes and seconds. */
const clockLabel = "floor(datum.value / 60) + ':' + format(datum.value % 60, '02d')";

/** Every half minute, minute, two minutes … so that there are at most ten. */
function clockTicks(total: number): number[] {
  const step = [10, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200].find((seconds) => total / seconds <= 10) ?? 14_400;
  return Array.from({ length: Math.floor(total / step) + 1 }, (_, i) => i * step);
}

interface Lanes {
  readonly shown: readonly SpeakerRow[];
  readonly others: readonly SpeakerRow[];
  readonly tables: Tables;
  readonly timed: boolean;
}

interface Lane {
  readonly name: string;
  /** What stands beside it. */
  readonly note: string;
}

/** Everybody who is shown, the others together, and what nobody is named for. */
function lanesOf({ shown, others, tables, timed }: Lanes, { language }: Pen): readonly Lane[] {
  const text = words[language];
  const unnamed = tables.turns.filter(({ speaker }) => speaker === '' && !timed);
  const lane = (name: string, of: readonly { readonly turns?: number; readonly characters: number }[]) => ({
    name,
    note: text.note(
      of.reduce((sum, { turns = 1 }) => sum + turns, 0),
      of.reduce((sum, { characters }) => sum + characters, 0),
    ),
  });
  return [
    ...shown.map((row) => lane(row.speaker, [row])),
    ...(others.length > 0 ? [lane(text.others(others.length), others)] : []),
    ...(unnamed.length > 0 ? [lane(text.unnamed, unnamed)] : []),
  ];
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
    brief: '每一条是一个人，每个色块是一轮发言，色块的长度是发言的长短。',
    axis: '从全文起点累计的字数',
    clock: '从起点算起的时间（分:秒）',
    unnamed: '未署名',
    others: (count: number) => `其他 ${count} 人`,
    note: (turns: number, characters: number) => `${turns} 轮 · ${writeInteger(characters)} 字`,
    noteExpression: "datum.turns + ' 轮 · ' + format(datum.characters, ',') + ' 字'",
    caption: ({ turns, characters, timed, unnamed, quoted }: Facts) =>
      `每一条是一个人，每个色块是一轮发言，色块的长度就是${timed ? '时间' : '字数'}。共 ${turns} 轮发言，全文 ${writeInteger(characters)} 字（汉字、外文单词、数字各计 1）。${
        unnamed ? '灰色是没有署名的文字，如导语。' : ''
      }${quoted ? '浅色是转述的话。' : ''}`,
    alt: (speakers: readonly SpeakerRow[]) =>
      `时间线，按先后列出 ${speakers.length} 位发言人：${listed(speakers, (row) => `${row.speaker} ${row.turns} 轮、${writeInteger(row.characters)} 字`, '；')}。`,
  },
  en: {
    title: 'Who speaks when?',
    brief: 'One lane per speaker; a block is a turn, as long as what is said.',
    axis: 'Characters since the beginning',
    clock: 'Time since the beginning (min:s)',
    unnamed: 'unattributed',
    others: (count: number) => `${count} others`,
    note: (turns: number, characters: number) => `${turnsInEnglish(turns)} · ${writeInteger(characters)} chars`,
    noteExpression: "datum.turns + (datum.turns === 1 ? ' turn · ' : ' turns · ') + format(datum.characters, ',') + ' chars'",
    caption: ({ turns, characters, timed, unnamed, quoted }: Facts) =>
      `One lane per speaker; a block is a turn, as long as ${timed ? 'it took' : 'its characters'}. ${turns} turns; ${writeInteger(characters)} characters in the whole transcript (a Han character, a foreign word and a number count one each).${
        unnamed ? ' Grey: unattributed text, such as an introduction.' : ''
      }${quoted ? ' Pale: reported speech.' : ''}`,
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
