import type { Refer, Reference } from '../../tables/reference.js';
import type { Cast } from '../cast.js';
import { centreLines } from '../drawing/centre-lines.js';
import { drawKey } from '../drawing/key.js';
import { labelRows, labelSize, rowOf } from '../drawing/row-labels.js';
import type { Layer, Pen } from '../pen.js';
import { theme } from '../theme.js';
import { writeInteger, writePercent } from '../write-number.js';
import { MOST_SECTIONS, type TalkDrawing } from './talk-drawing.js';
import { mainSections, numberOf, spokenIn, type TalkPart } from './talk-of.js';

const axisHeight = 24;
/** Between the two lines of a label, and between them and the edges of the bar. */
const lineGap = 4;
const edge = 3;

/** One bar of 100 % per section, the whole discussion first, with the share written into each block that has room for it. */
export function shareBars({ talk, cast, frame, refer }: TalkDrawing, pen: Pen): Layer {
  const text = words[pen.language];
  const { shown } = mainSections(talk.sections, MOST_SECTIONS.bars);
  const parts = talk.sections.length > 1 ? [talk.whole, ...shown] : [talk.whole];
  const rows = parts.map((part) => ({
    row: String(part.section),
    source: spokenIn(refer, part, cast.speakers),
    label: nameOf(part, text),
    note: text.characters(part.characters),
  }));
  const step = (frame.height - axisHeight - 40) / rows.length;
  const names = labelRows({ rows, most: 300, size: labelSize(step), lines: step >= 60 ? 3 : step >= 40 ? 2 : 1 }, pen);
  const notesWidth = Math.max(...rows.map(({ note }) => pen.measure(note, theme.size.small))) + 14;
  const width = Math.floor(frame.width - names.width - notesWidth);
  const people = cast.speakers.map(({ speaker }) => ({ label: speaker, shape: 'square' as const, fill: cast.colour(speaker) }));
  const key = drawKey({ items: people, width: frame.width, above: 6, left: names.width }, pen);
  const height = Math.floor(frame.height - key.height - axisHeight - 6);
  const thickness = Math.min((height / rows.length) * 0.78, 110);
  const blocks = parts.flatMap((part) => blocksOf(part, cast, refer));
  const numberSize = Math.min(theme.size.label, Math.floor(thickness) - 1);
  const labels = blocks
    // Written on the block: the pointer is to reach the block below.
    .map(({ source: _, ...block }) => ({ ...block, label: blockLabel(block, { width, size: numberSize, room: thickness }, pen) }))
    .filter(({ label }) => label !== '');
  const x = { field: 'start', type: 'quantitative', scale: { domain: [0, 1], nice: false } };
  return {
    width,
    height,
    layer: [
      ...key.layers,
      names.layer,
      {
        data: { values: blocks },
        mark: { type: 'bar', height: thickness, stroke: theme.colour.paper, strokeWidth: 1, tooltip: true },
        encoding: {
          ...rowOf(rows),
          x: { ...x, axis: { format: '.0%', values: [0, 0.25, 0.5, 0.75, 1], title: null, grid: false } },
          x2: { field: 'end' },
          fill: { field: 'colour', type: 'nominal', scale: null },
        },
      },
      {
        data: { values: labels },
        mark: { type: 'text', fontSize: numberSize, ...centreLines('label', numberSize + lineGap) },
        encoding: {
          ...rowOf(rows),
          x: { ...x, field: 'middle' },
          text: { field: 'label', type: 'nominal' },
          color: { field: 'ink', type: 'nominal', scale: null },
        },
      },
      {
        data: { values: rows },
        mark: { type: 'text', align: 'left', baseline: 'middle', fontSize: theme.size.small, color: theme.colour.quiet },
        encoding: { ...rowOf(rows), x: { value: width + 14 }, text: { field: 'note', type: 'nominal' } },
      },
    ],
  };
}

interface Block {
  readonly row: string;
  readonly source: Reference | undefined;
  readonly speaker: string;
  readonly characters: number;
  readonly start: number;
  readonly middle: number;
  readonly end: number;
  readonly colour: string;
  readonly ink: string;
}

function blocksOf(part: TalkPart, cast: Cast, refer: Refer): readonly Block[] {
  let before = 0;
  return cast.speakers.flatMap((row) => {
    const { speaker } = row;
    const characters = part.bySpeaker.get(speaker) ?? 0;
    if (characters === 0) return [];
    const start = before / part.characters;
    before += characters;
    const end = before / part.characters;
    const colour = cast.colour(speaker);
    const ink = theme.dark.some((dark) => dark === colour) ? theme.colour.paper : theme.colour.ink;
    return [
      {
        row: String(part.section),
        source: spokenIn(refer, part, [row]),
        speaker,
        characters,
        start,
        middle: (start + end) / 2,
        end,
        colour,
        ink,
      },
    ];
  });
}

/** The name with the share where both fit, else the share, else nothing. */
function blockLabel(
  block: Pick<Block, 'speaker' | 'start' | 'end'>,
  box: { readonly width: number; readonly size: number; readonly room: number },
  pen: Pen,
): string {
  const room = (block.end - block.start) * box.width - 8;
  const share = writePercent(block.end - block.start);
  if (box.size < theme.size.least || pen.measure(share, box.size) > room) return '';
  return box.room >= 2 * box.size + lineGap + 2 * edge && pen.measure(block.speaker, box.size) <= room
    ? `${block.speaker}\n${share}`
    : share;
}

function nameOf(part: TalkPart, text: (typeof words)['zh' | 'en']): string {
  if (part.section === -1) return text.whole;
  return part.section === 0 ? text.before : `${numberOf(part)} ${part.title}`.trim();
}

const words = {
  zh: {
    whole: '全场',
    before: '第一节之前',
    characters: (count: number) => `${writeInteger(count)} 字`,
  },
  en: {
    whole: 'Whole discussion',
    before: 'Before the first section',
    characters: (count: number) => `${writeInteger(count)} chars`,
  },
} as const;
