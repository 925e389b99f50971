import { type Dataset, tooltipOf } from '../dataset.js';
import { legendColumns } from '../parts/legend.js';
import { chosenInLegend, colourBySpeaker } from '../parts/people.js';
import { rowNames } from '../parts/row-names.js';
import type { Pen } from '../pen.js';
import { type Channels, type Drawing, type Layer, written } from '../specification.js';
import { theme } from '../theme.js';
import { writeInteger } from '../write-number.js';
import { mainSections, numberOf, type TalkPart } from './talk-of.js';
import { MOST_SECTIONS, PERCENT, partDataset, shareDataset, type TalkParts, withWhole } from './talk-parts.js';

/** Pixels of the legend, and of the axis. */
const aroundRows = 70;
const widestName = 300;
/** Of a narrow page what the names of sections may take, and pixels of a further line of its legend. */
const NARROW = { names: 0.36, line: 20 } as const;
const line = theme.size.label + 4;
const thickest = 110;
/** Of a row what a bar takes. */
const thickness = 0.78;
/** Left of a number. */
const gap = 14;

/** One bar of 100 % per section, the whole discussion first, with the share written into each block that has room for it. */
export function shareBars({ talk, cast, refer, room }: TalkParts, pen: Pen) {
  const parts = withWhole(talk, mainSections(talk.sections, MOST_SECTIONS.bars).shown);
  const people = cast.speakers.map((row) => ({ name: row.speaker, of: [row] }));
  const shares = shareDataset(parts, people, refer);
  const totals = partDataset(parts, cast, refer);
  const widest = pen.room ? NARROW.names * room.width : widestName;
  const unit = words[pen.language].characters;
  const notes = Math.max(...parts.map(({ characters }) => pen.measure(writeInteger(characters) + unit, theme.size.small))) + gap;
  const legend = Math.ceil(
    people.length /
      legendColumns(
        people.map(({ name }) => name),
        room.width - widest - notes,
        pen,
      ),
  );
  const step = (room.height - aroundRows - (pen.room ? NARROW.line * (legend - 1) : 0)) / parts.length;
  const names = namesOf({ parts, step, widest }, pen);
  const beside = names.width + notes;
  const color = colourBySpeaker(cast, { title: null, width: room.width - beside }, pen);
  const y: NonNullable<Channels['y']> = {
    field: 'section',
    type: 'nominal',
    sort: parts.map(({ section }) => section),
    scale: { padding: 0 },
    axis: names.axis,
  };
  const total: Layer = {
    data: { name: totals.name },
    mark: written('quiet', { align: 'left', dx: gap, text: { expr: `format(datum.characters, ',') + ${JSON.stringify(unit)}` } }),
    encoding: { x: { value: 'width' } },
  };
  const widths = people.map(({ name }) => [name, Math.ceil(pen.measure(name, theme.size.label))]);
  const drawing: Drawing = {
    data: { name: shares.name },
    params: [...names.params, { name: 'widths', value: Object.fromEntries(widths) }],
    // Blocks follow each other as the rows do.
    transform: [{ window: [{ op: 'row_number', as: 'order' }] }],
    encoding: { y },
    layer: [...blocksOf({ color, shares, step }, pen), total],
  };
  return { datasets: [shares, totals], beside, drawing };
}

interface Blocks {
  readonly color: Pick<Channels, 'color'>;
  readonly shares: Dataset;
  readonly step: number;
}

function blocksOf({ color, shares, step }: Blocks, { language }: Pen): readonly Layer[] {
  const x = {
    ...{ field: 'share', type: 'quantitative', stack: 'zero', scale: { domain: [0, 1] } },
    axis: { title: null, format: '.0%', values: [0, 0.25, 0.5, 0.75, 1], grid: false },
  } satisfies Channels['x'];
  const order: NonNullable<Channels['order']> = { field: 'order', type: 'quantitative' };
  const height = step * thickness > thickest ? thickest : { band: thickness };
  const { params, opacity } = chosenInLegend;
  return [
    {
      params,
      mark: { type: 'bar', height, stroke: { expr: 'background' }, strokeWidth: 1 },
      encoding: {
        x,
        ...color,
        order,
        opacity,
        tooltip: tooltipOf(shares, ['speaker', 'characters', 'share'], language),
      },
    },
    {
      mark: blockLabel(Math.min(theme.size.label, Math.floor(step * thickness) - 1)),
      encoding: { x: { ...x, bandPosition: 0.5 }, order, detail: { field: 'speaker' } },
    },
  ];
}

/** The name with the share where both fit, else the share, else nothing. */
function blockLabel(size: number) {
  const room = 'datum.share * width - 8';
  const both = `(bandwidth('y') * ${thickness} > ${2 * line + 4} && widths[datum.speaker] < ${room})`;
  const fits = `bandwidth('y') * ${thickness} > ${theme.size.least} && (datum.share < 0.095 ? ${1.5 * size} : ${2.1 * size}) < ${room}`;
  return written('ink', {
    fontSize: Math.max(theme.size.least, size),
    lineHeight: line,
    text: { expr: `${both} ? [datum.speaker, ${PERCENT}] : ${fits} ? ${PERCENT} : ''` },
    dy: { expr: `${both} ? ${-line / 2} : 0` },
    color: { expr: "luminance(scale('color', datum.speaker)) < 0.2 ? 'white' : 'black'" },
  });
}

/** The names of the parts in as many lines as their rows have room for. */
function namesOf(
  { parts, step, widest }: { readonly parts: readonly TalkPart[]; readonly step: number; readonly widest: number },
  pen: Pen,
) {
  const text = words[pen.language];
  const nameOf = (part: TalkPart): string =>
    part.section === -1 ? text.whole : part.section === 0 ? text.before : `${numberOf(part)} ${part.title}`.trim();
  const size = Math.max(theme.size.least, Math.min(theme.size.label, Math.floor(step) - 2));
  const lines = step >= 60 ? 3 : step >= 40 ? 2 : 1;
  return rowNames(Object.fromEntries(parts.map((part) => [part.section, nameOf(part)])), { width: widest, size, lines }, pen);
}

const words = {
  zh: { whole: '全场', before: '第一节之前', characters: ' 字' },
  en: { whole: 'Whole discussion', before: 'Before the first section', characters: ' chars' },
} as const;
