import { frameOf, specification } from '../../charts/drawing/frame.js';
import type { Layer, Pen } from '../../charts/pen.js';
import { theme } from '../../charts/theme.js';
import type { Chart } from '../../data.js';
import { shownPeriods, timeOf, type Unit, unitOf, writePeriod } from '../periods.js';
import type { CorpusTables, TermByMonthRow, TrendRow } from '../rows.js';

const mostTrends = 9;
const leastPeriods = 3;
const gap = { column: 28, row: 14 };
/** Pixels around the drawing of a panel: its heading, its dates, the numbers of its axis. */
const around = { head: 20, foot: 17, left: 34 };
/** Between the frame of a panel and its first and last point. */
const inset = 8;

/** The words with most evidence of a trend, a panel each. Null where no trend was tested. */
export function chartTrends({ trends, termsByPeriod }: CorpusTables, pen: Pen): Chart | null {
  const { shown: periods } = shownPeriods(termsByPeriod);
  const shown = trends.slice(0, mostTrends);
  const [first] = periods;
  if (first === undefined || periods.length < leastPeriods || shown.length === 0) return null;
  const text = words[pen.language];
  const { title } = text;
  const caption = text.caption({
    strong: shown.filter(({ tier }) => tier === 'strong').length,
    shown: shown.length,
    unit: unitOf(first),
  });
  const frame = frameOf({ title, caption }, pen);
  const columns = Math.min(3, shown.length);
  const lines = Math.ceil(shown.length / columns);
  const size = {
    width: Math.floor((frame.width - gap.column * (columns - 1)) / columns) - around.left,
    height: Math.floor((frame.height - gap.row * (lines - 1)) / lines) - around.head - around.foot,
  };
  const panels = shown.map((trend) => {
    const rows = termsByPeriod.filter(({ term, month }) => term === trend.term && periods.includes(month));
    return panel(trend, rows, { size, periods }, pen);
  });
  const alt = text.alt(shown.map(({ term, rho }) => `${term} ${writeSigned(rho)}`));
  return { id: 'trends', title, caption, alt, spec: specification(frame, { columns, spacing: gap, concat: panels }) };
}

/** The square root keeps the whole interval in sight and the line off the floor. */
function panel(
  { term, rho, q, tier }: TrendRow,
  rows: readonly TermByMonthRow[],
  { size, periods }: { readonly size: { readonly width: number; readonly height: number }; readonly periods: readonly string[] },
  pen: Pen,
): Layer {
  const values = rows.map((row) => ({ ...row, at: timeOf(row.month) }));
  const [first = '', last = first] = [periods[0], periods.at(-1)];
  const scale = { domain: [timeOf(first), timeOf(last)], range: [inset, size.width - inset], nice: false, zero: false };
  const x = { field: 'at', type: 'quantitative', scale, axis: null };
  const y = (field: string): Layer => ({
    field,
    type: 'quantitative',
    scale: { type: 'sqrt', domain: [0, Math.max(...rows.map(({ high }) => high))], nice: true },
    axis: { tickCount: 3, title: null, domain: false, ticks: false, minExtent: around.left, maxExtent: around.left },
  });
  const color = tier === 'strong' ? theme.lines[5] : theme.colour.single;
  const label = (text: string, point: { readonly x: number; readonly y: number }, mark: Layer): Layer => ({
    data: { values: [{ text }] },
    mark: { type: 'text', ...mark },
    encoding: { x: { value: point.x }, y: { value: point.y }, text: { field: 'text', type: 'nominal' } },
  });
  const note = { align: 'left', baseline: 'bottom' };
  const date = { baseline: 'top', fontSize: theme.size.least, color: theme.colour.quiet };
  return {
    ...size,
    layer: [
      { data: { values }, mark: { type: 'area', color: theme.heat[0] }, encoding: { x, y: y('low'), y2: { field: 'high' } } },
      { data: { values }, mark: { type: 'line', color, strokeWidth: 2.5 }, encoding: { x, y: y('per_thousand') } },
      { data: { values }, mark: { type: 'point', filled: true, color, size: 36 }, encoding: { x, y: y('per_thousand') } },
      label(term, { x: 0, y: -6 }, { ...note, fontWeight: 'bold' }),
      label(
        words[pen.language].note(rho, q),
        { x: pen.measure(term, theme.size.label, 'bold') + 12, y: -6 },
        { ...note, fontSize: theme.size.small, color: theme.colour.quiet },
      ),
      label(writePeriod(first, pen.language), { x: 0, y: size.height + 5 }, { ...date, align: 'left' }),
      label(writePeriod(last, pen.language), { x: size.width, y: size.height + 5 }, { ...date, align: 'right' }),
    ],
  };
}

const writeSigned = (value: number): string => value.toFixed(2).replace('-', '−');

const writeQ = (q: number): string => (q < 0.01 ? '<0.01' : q.toFixed(2));

interface Facts {
  readonly strong: number;
  readonly shown: number;
  readonly unit: Unit;
}

const units = {
  zh: { month: '一个月', quarter: '一个季度', year: '一年' },
  en: { month: 'month', quarter: 'quarter', year: 'year' },
} as const;

const words = {
  zh: {
    title: '哪些词越来越多，哪些越来越少？',
    caption: ({ strong, shown, unit }: Facts) =>
      `一点是${units.zh[unit]}，纵轴是每千词的次数，按平方根画，使少的也看得清；阴影是 95% 区间，已按各场讨论的差异放宽。ρ 是日期与用词率的等级相关，q 是打乱日期检验后的校正值；${strong > 0 ? `橙色的 ${strong} 个是强的，其余只作描述` : '没有一个是强的，都只作描述'}。画证据最强的 ${shown} 个。`,
    note: (rho: number, q: number) => `ρ ${writeSigned(rho)}，q ${writeQ(q)}`,
    alt: (items: readonly string[]) => `词语的趋势（等级相关）：${items.join('；')}。`,
  },
  en: {
    title: 'Which words come, and which go?',
    caption: ({ strong, shown, unit }: Facts) =>
      `A point is a ${units.en[unit]}; occurrences per thousand words, drawn by square root so that few can be seen; the band is a 95 % interval, widened by how much discussions differ. ρ is the rank correlation of date and rate, q its adjusted p under shuffled dates; ${strong > 0 ? `the ${strong} in orange are strong, the rest is description` : 'none is strong, all is description'}. The ${shown} with most evidence.`,
    note: (rho: number, q: number) => `ρ ${writeSigned(rho)}, q ${writeQ(q)}`,
    alt: (items: readonly string[]) => `Trends of words (rank correlation): ${items.join('; ')}.`,
  },
} as const;
