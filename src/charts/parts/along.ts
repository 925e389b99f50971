import type { SectionRow } from '../../data.js';
import { TABLES } from '../../tables/tables.js';
import { type Dataset, withColumn } from '../dataset.js';
import { placeSections, type SectionSpan, type TurnSpan } from '../layout/place-turns.js';
import { type Channels, type Layer, shade, written } from '../specification.js';
import { theme } from '../theme.js';

/** Where something stands in the discussion: characters, or seconds, since its beginning. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** Rows with the columns `from` and `to`. */
export const withSpans = (dataset: Dataset, spans: readonly Span[]): Dataset =>
  withColumn(
    withColumn(dataset, FROM, (_, index) => spans[index]?.start),
    TO,
    (_, index) => spans[index]?.end,
  );

const FROM = {
  name: 'from',
  format: 'integer',
  title: { zh: '从', en: 'from' },
  description: {
    zh: '开始处：从全文起点累计的字数，有时间的是秒数',
    en: 'where it begins: characters since the beginning; seconds where there are times',
  },
} as const;
const TO = {
  name: 'to',
  format: 'integer',
  title: { zh: '到', en: 'to' },
  description: { zh: '结束处，同上', en: 'where it ends, in the same unit' },
} as const;

/** Where a word stands. */
export const POSITION = {
  name: 'position',
  format: 'integer',
  title: { zh: '位置', en: 'position' },
  description: { zh: '从全文起点累计的字数', en: 'characters since the beginning' },
} as const;

/** The horizontal axis of what is placed by its `position`. */
export const alongCharacters = (total: number, title: string): NonNullable<Channels['x']> => ({
  field: POSITION.name,
  type: 'quantitative',
  scale: { domain: [0, total], nice: false },
  axis: { title, format: ',d', grid: false, tickCount: 8 },
});

const LINE = theme.size.small + 5;
const MOST_LINES = 3;
/** Pixels that a Han character takes with its share of the margins. */
const EM = theme.size.small + 0.4;

export interface SectionBands {
  readonly dataset: Dataset;
  readonly layers: readonly Layer[];
  /** Pixels above the drawing. */
  readonly height: number;
}

/**
 * The sections behind a drawing along the discussion: every second one has a tint, and its title is wrapped into its band, also at another
 * width; where that is too narrow its number stands alone. `width`: about that of the drawing. None where there is but one section.
 */
export function bandSections(turns: readonly TurnSpan[], sections: readonly SectionRow[], width: number): SectionBands | null {
  const spans = placeSections(turns, sections);
  if (spans.length < 2) return null;
  const total = spans.at(-1)?.end ?? 0;
  const lines = Math.max(...spans.map((span) => linesOf(span, roomOf(span, { width, total }))));
  const { section, number, title } = TABLES.sections.columns;
  const dataset: Dataset = withSpans(
    {
      name: 'sections',
      columns: { section, number, title },
      values: spans.map((span) => ({ section: span.section, number: span.number, title: span.title })),
    },
    spans,
  );
  return { dataset, height: lines * LINE + 8, layers: [...bands, ...(lines === 0 ? [] : [names(lines, total)])] };
}

const data = { name: 'sections' };
const at = { x: { field: 'from', type: 'quantitative' }, y: { value: 0 }, y2: { value: 'height' } } as const;

const bands: readonly Layer[] = [
  {
    data,
    transform: [{ window: [{ op: 'row_number', as: 'order' }] }, { filter: 'datum.order % 2 === 0' }],
    mark: { type: 'rect', ...shade.band, tooltip: false },
    encoding: { ...at, x2: { field: 'to' } },
  },
  { data, mark: { type: 'rule', ...shade.guide, tooltip: false }, encoding: { ...at, y: { value: -4 } } },
];

/** Lines of up to so many Han characters: a Latin letter is half of one, words stay whole, and no line begins with a closing mark. */
const WRAPPED = '(([ -~]{2}|[^ -~]|[ -~]){1,ROOM})(?![，。、；：？！·）”’])(?<![A-Za-z0-9](?=[A-Za-z0-9]))|.{ROOM}';
const LEAST_ROOM = 4;

const roomOf = ({ start, end }: Span, { width, total }: { readonly width: number; readonly total: number }): number =>
  Math.floor(((end - start) / total) * (width / EM) - 0.8);

/** How many lines the title takes at this width; the expression below counts the same. */
function linesOf({ number, title }: SectionSpan, room: number): number {
  if (title === '' || room < LEAST_ROOM) return number === '' ? 0 : 1;
  const wrapped = `${number} ${title}`.replace(new RegExp(WRAPPED.replaceAll('ROOM', String(room)), 'g'), '$&\n').trimEnd();
  return Math.min(MOST_LINES, wrapped.split('\n').length);
}

/** As many lines for each, the first ones empty, so that all end above the drawing and none changes its height. */
function names(lines: number, total: number): Layer {
  const pattern = `'${WRAPPED.replaceAll('ROOM', `' + datum.room + '`)}'`;
  const whole = `trim(replace(datum.number + ' ' + datum.title, regexp(${pattern}, 'g'), '$&\\n'))`;
  const cut = `length(datum.lines) > ${lines} ? replace(join(slice(datum.lines, 0, ${lines}), '\\n'), regexp('.$'), '…') : join(datum.lines, '\\n')`;
  return {
    data,
    transform: [
      { calculate: `floor((datum.to - datum.from) / ${total} * (width / ${EM}) - 0.8)`, as: 'room' },
      // Of many narrow sections every fifth has its number.
      {
        calculate: `datum.room < 1 && datum.section % 5 !== 1 ? [''] : datum.title === '' || datum.room < ${LEAST_ROOM} ? [datum.number] : split(${whole}, '\\n')`,
        as: 'lines',
      },
      { calculate: `slice(${JSON.stringify(Array(lines).fill(''))}, 0, ${lines} - min(${lines}, length(datum.lines)))`, as: 'above' },
      { calculate: `join(datum.above, '\\n') + (length(datum.above) > 0 ? '\\n' : '') + (${cut})`, as: 'name' },
    ],
    mark: written('ink', { align: 'left', baseline: 'top', dx: 5, lineHeight: LINE, lineBreak: '\n', tooltip: false }),
    encoding: { x: { field: 'from', type: 'quantitative' }, y: { value: -(lines * LINE + 4) }, text: { field: 'name' } },
  };
}
