import { type Dataset, datasetOf, tooltipOf, withColumn } from '../../charts/dataset.js';
import type { Pen } from '../../charts/pen.js';
import { type Channels, chartOf, type Drawing, type Layer, roomFor, written } from '../../charts/specification.js';
import type { Chart } from '../../data.js';
import { CORPUS_TABLES } from '../../tables/corpus-tables.js';
import { referIn } from '../../tables/reference.js';
import { dateOf, referToPeriods, shownPeriods, type Unit, unitOf } from '../periods.js';
import type { CorpusTables, TrendRow } from '../rows.js';

const mostTrends = 9;
const leastPeriods = 3;
const gap = { column: 24, row: 8 };
/** Pixels around the drawing of a cell: its heading, its dates, the numbers of its axis; and of the legend over all. */
const around = { head: 21, foot: 22, left: 34, legend: 34 };
/** Between the frame of a cell and its first and last point. */
const inset = 8;
/** Puts the heading of a cell into one line with the note above its drawing. */
const BESIDE_NOTE = -15;

/** Whether any trend is more than described. */
export const hasTrend = ({ trends }: Pick<CorpusTables, 'trends'>): boolean => trends.some(({ tier }) => tier !== 'described');

/** The words with most evidence of a trend, a cell each. Null where nothing is a trend: a picture of what chance gives shows none. */
export function chartTrends(tables: CorpusTables, pen: Pen): Chart | null {
  const { shown: periods } = shownPeriods(tables.termsByPeriod);
  const shown = tables.trends.slice(0, mostTrends);
  const [first] = periods;
  if (first === undefined || periods.length < leastPeriods || !hasTrend(tables)) return null;
  const text = words[pen.language];
  const strong = shown.filter(({ tier }) => tier === 'strong').length;
  const heading = {
    title: text.title,
    caption: text.caption({ strong, shown: shown.length, unit: unitOf(first) }),
    brief: text.brief(strong),
  };
  const { points, found } = datasetsOf(tables, { shown, periods });
  const room = roomFor(heading, pen);
  const columns = Math.min(3, shown.length);
  const lines = Math.ceil(shown.length / columns);
  const drawing: Drawing = {
    data: { name: points.name },
    transform: [
      { lookup: 'term', from: { data: { name: found.name }, key: 'term', fields: ['rho', 'q', 'tier'] } },
      { calculate: `datum.tier === 'strong' ? '${text.strong}' : '${text.described}'`, as: 'grade' },
      { calculate: `'${text.interval}'`, as: 'interval' },
    ],
    facet: {
      field: 'term',
      type: 'nominal',
      sort: shown.map(({ term }) => term),
      header: { title: null, labelAnchor: 'start', labelPadding: BESIDE_NOTE },
    },
    columns,
    spacing: gap,
    resolve: { scale: { y: 'independent' }, axis: { x: 'independent' } },
    spec: {
      width: Math.floor((room.width - gap.column * (columns - 1)) / columns) - around.left,
      height: Math.floor((room.height - around.legend - gap.row * (lines - 1)) / lines) - around.head - around.foot,
      encoding: {
        x: timeAxis(unitOf(first), pen),
        tooltip: tooltipOf(points, ['month', 'per_thousand', 'low', 'high', 'count'], pen.language),
      },
      layer: cellLayers(strong, pen),
    },
  };
  const alt = text.alt(shown.map(({ term, rho }) => `${term} ${writeSigned(rho)}`));
  return chartOf({ id: 'trends', ...heading, alt, datasets: [points, found], drawing }, pen);
}

/** The rates of each period, and what was found of each term. */
function datasetsOf(
  tables: CorpusTables,
  { shown, periods }: { readonly shown: readonly TrendRow[]; readonly periods: readonly string[] },
): { readonly points: Dataset; readonly found: Dataset } {
  const terms = new Set(shown.map(({ term }) => term));
  const rows = tables.termsByPeriod.filter(({ term, month }) => terms.has(term) && periods.includes(month));
  const [referToMonths, refer] = [referToPeriods(tables), referIn(CORPUS_TABLES, tables)];
  const wanted = ['term', 'month', 'count', 'words', 'per_thousand', 'low', 'high'] as const;
  const points = datasetOf(CORPUS_TABLES.termsByMonth, wanted, rows, (row) => referToMonths([row]));
  return {
    points: withColumn(points, DATE, ({ month }) => dateOf(String(month))),
    found: datasetOf(CORPUS_TABLES.trends, ['term', 'rho', 'q', 'tier'], shown, (row) => refer('trends', row)),
  };
}

const DATE = {
  name: 'date',
  format: 'text',
  title: { zh: '日期', en: 'date' },
  description: { zh: '这一段时间的第一天', en: 'first day of the period' },
} as const;

/** The square root keeps the whole interval in sight and the line off the floor. */
function cellLayers(strong: number, { language }: Pen): Layer[] {
  const text = words[language];
  const y = (field: string): NonNullable<Channels['y']> => ({
    field,
    type: 'quantitative',
    scale: { type: 'sqrt', domainMin: 0, nice: true },
    axis: { title: null, tickCount: 3, domain: false, ticks: false, minExtent: around.left, maxExtent: around.left },
  });
  const legend = { title: null, orient: 'top' as const, padding: 6, offset: 6 };
  const color: NonNullable<Channels['color']> = {
    field: 'grade',
    type: 'nominal',
    scale: { domain: strong > 0 ? [text.described, text.strong] : [text.described] },
    legend: { ...legend, symbolType: 'stroke', symbolStrokeWidth: 2.5 },
  };
  return [
    {
      mark: { type: 'area', fillOpacity: 0.1 },
      encoding: {
        y: y('low'),
        y2: { field: 'high' },
        fill: {
          field: 'interval',
          type: 'nominal',
          scale: { range: [{ expr: 'ink' }] },
          legend: { ...legend, symbolType: 'square', symbolOpacity: 0.1 },
        },
      },
    },
    { mark: { type: 'line', strokeWidth: 2.5 }, encoding: { y: y('per_thousand'), color } },
    { mark: { type: 'circle', size: 36 }, encoding: { y: y('per_thousand'), color } },
    {
      transform: [
        { aggregate: [], groupby: ['term', 'rho', 'q'] },
        { calculate: text.noteExpression, as: 'note' },
      ],
      mark: written('quiet', { align: 'right' }),
      encoding: { x: { value: 'width' }, y: { value: -14 }, text: { field: 'note' }, tooltip: null },
    },
  ];
}

const timeUnits = { month: 'utcyearmonth', quarter: 'utcyearquarter', year: 'utcyear' } as const;

/** A year stands at its first month, and alone where periods are longer. */
function timeAxis(unit: Unit, { language }: Pen): NonNullable<Channels['x']> {
  const { first, month, year } = dateFormats[language];
  const monthly = `utcmonth(datum.value) === 0 ? '${year}' : datum.index === 0 ? '${first}' : '${month}'`;
  return {
    field: 'date',
    type: 'temporal',
    timeUnit: timeUnits[unit],
    scale: { padding: inset },
    axis: {
      ...{ title: null, grid: false, ticks: false, domain: false, tickCount: 5, labelPadding: 6 },
      ...{ labelFlush: 30, labelOverlap: 'greedy', labelSeparation: 4, minExtent: around.foot, maxExtent: around.foot },
      labelExpr: `utcFormat(datum.value, ${unit === 'month' ? monthly : `'${year}'`})`,
    },
  };
}

const dateFormats = {
  zh: { first: '%Y年%-m月', month: '%-m月', year: '%Y年' },
  en: { first: '%b %Y', month: '%b', year: '%Y' },
} as const;

const writeSigned = (value: number): string => value.toFixed(2).replace('-', '−');

interface Facts {
  readonly strong: number;
  readonly shown: number;
  readonly unit: Unit;
}

const noteExpression = (comma: string): string =>
  `'ρ ' + format(datum.rho, '.2f') + '${comma}q ' + (datum.q < 0.01 ? '<0.01' : format(datum.q, '.2f'))`;

const units = {
  zh: { month: '一个月', quarter: '一个季度', year: '一年' },
  en: { month: 'month', quarter: 'quarter', year: 'year' },
} as const;

const words = {
  zh: {
    title: '哪些词越来越多，哪些越来越少？',
    caption: ({ strong, shown, unit }: Facts) =>
      `一点是${units.zh[unit]}，纵轴是每千词次数，用平方根刻度，使少的也看得清；阴影是 95% 置信区间，已按各场讨论的差异放宽。ρ 是日期与当日每千词次数的等级相关；q 是打乱检验（打乱日期）校正后的 p 值，越小越可靠。${strong > 0 ? `“强”的有 ${strong} 个，其余只作描述` : '没有“强”的，都只作描述'}。只画证据最强的 ${shown} 个。`,
    brief: (strong: number) =>
      `每千词次数和 95% 置信区间。ρ：与日期的等级相关；q：校正后的 p 值，越小越可靠。${strong > 0 ? `“强”的有 ${strong} 个，其余只作描述。` : '没有“强”的，都只作描述。'}`,
    strong: '每千词次数（强）',
    described: '每千词次数',
    interval: '95% 置信区间',
    noteExpression: noteExpression('，'),
    alt: (items: readonly string[]) => `词语的趋势（等级相关）：${items.join('；')}。`,
  },
  en: {
    title: 'Which words are used more and more, and which less?',
    caption: ({ strong, shown, unit }: Facts) =>
      `Each point is a ${units.en[unit]}; occurrences per 1,000 words, on a square-root scale so that small numbers can be seen; the band is the 95% CI, widened by how much discussions differ. ρ is the rank correlation of date and rate; q is the corrected p of a permutation test of the dates, the lower the more reliable. ${strong > 0 ? `${strong} ${strong === 1 ? 'is' : 'are'} strong, the rest is descriptive` : 'None is strong, all are descriptive'}. The ${shown} with the strongest evidence are drawn.`,
    brief: (strong: number) =>
      `Occurrences per 1,000 words with their 95% CI. ρ: rank correlation with the date; q: corrected p, the lower the more reliable. ${strong > 0 ? `${strong} strong, the rest is descriptive.` : 'None is strong, all are descriptive.'}`,
    strong: 'per 1,000 words (strong)',
    described: 'per 1,000 words',
    interval: '95% CI',
    noteExpression: noteExpression(', '),
    alt: (items: readonly string[]) => `Trends of words (rank correlation): ${items.join('; ')}.`,
  },
} as const;
