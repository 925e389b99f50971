import { frameOf, specification } from '../../charts/drawing/frame.js';
import { drawHeatGrid } from '../../charts/drawing/heat-grid.js';
import type { Pen } from '../../charts/pen.js';
import { writeInteger } from '../../charts/write-number.js';
import type { Chart } from '../../data.js';
import { groupBy } from '../../group-by.js';
import { periodLines, shownPeriods, type Unit, unitOf, writePeriod } from '../periods.js';
import type { CorpusTables, TermByMonthRow } from '../rows.js';

const mostTerms = 16;
const leastCount = 10;

/** Which words rise and fall: words down, months, quarters or years across. Null with fewer than two of them. */
export function chartTermsByPeriod({ termsByPeriod }: CorpusTables, pen: Pen): Chart | null {
  const text = words[pen.language];
  const { shown, earlier } = shownPeriods(termsByPeriod);
  const wanted = new Set(shown);
  const terms = [
    ...groupBy(
      termsByPeriod.filter(({ month }) => wanted.has(month)),
      ({ term }) => term,
    ),
  ]
    .map(([term, rows]) => ({ term, rows, spread: spreadOf(rows), count: rows.reduce((sum, { count }) => sum + count, 0) }))
    .filter(({ count }) => count >= leastCount)
    .sort((a, b) => b.spread - a.spread || (a.term < b.term ? -1 : 1))
    .slice(0, mostTerms);
  const [first] = shown;
  if (first === undefined || shown.length < 2 || terms.length === 0) return null;
  const { title } = text;
  const caption = text.caption({ terms: terms.length, periods: shown.length, unit: unitOf(first), earlier });
  const frame = frameOf({ title, caption }, pen);
  const cells = terms.flatMap(({ term, rows }) =>
    rows
      .filter(({ count }) => count > 0)
      .map(({ month, per_thousand, count }) => ({ row: term, column: month, value: per_thousand, label: String(count) })),
  );
  const grid = drawHeatGrid(
    {
      rows: terms.map(({ term, count }) => ({ row: term, label: term, note: writeInteger(count) })),
      columns: shown.map((period) => ({ column: period, ...periodLines(period, pen.language) })),
      cells,
      key: { title: text.key, write: (value) => value.toFixed(1) },
      notes: text.notes,
      room: frame,
    },
    pen,
  );
  const top = cells.toSorted((a, b) => b.value - a.value).slice(0, 5);
  const alt = text.alt(top.map(({ row, column }) => `${writePeriod(column, pen.language)} ${row}`));
  return { id: 'terms-by-month', title, caption, alt, spec: specification(frame, grid) };
}

/** How far the periods differ, weighed by how much there is: what is steady is left out first. */
function spreadOf(rows: readonly TermByMonthRow[]): number {
  const count = rows.reduce((sum, row) => sum + row.count, 0);
  const total = rows.reduce((sum, row) => sum + row.words, 0);
  return rows.reduce((sum, row) => {
    const expected = (count * row.words) / total;
    return expected === 0 ? sum : sum + (row.count - expected) ** 2 / expected;
  }, 0);
}

interface Facts {
  readonly terms: number;
  readonly periods: number;
  readonly unit: Unit;
  /** Periods before those that are shown. */
  readonly earlier: number;
}

const units = {
  zh: { month: '个月', quarter: '个季度', year: '年' },
  en: { month: 'months', quarter: 'quarters', year: 'years' },
} as const;

const words = {
  zh: {
    title: '哪些词随时间起落？',
    caption: ({ terms, periods, unit, earlier }: Facts) =>
      `前后差别最大的 ${terms} 个词，${earlier > 0 ? '最近' : '有讨论的'} ${periods} ${units.zh[unit]}${unit === 'month' ? '' : '（月份太多，合并了；逐月见 terms-by-month.csv）'}。格里是次数，颜色是每千词的次数；空白是没有出现。`,
    key: '每千词',
    notes: '次数',
    alt: (items: readonly string[]) => `哪些词随时间起落？最突出的：${items.join('；')}。`,
  },
  en: {
    title: 'Which words rise and fall?',
    caption: ({ terms, periods, unit, earlier }: Facts) =>
      `The ${terms} words that differ most over the ${earlier > 0 ? 'last ' : ''}${periods} ${units.en[unit]}${earlier > 0 ? '' : ' with discussions'}${unit === 'month' ? '' : ' (too many months for one chart: they are in terms-by-month.csv)'}. Numbers are occurrences, colours the rate per thousand words; blank is none.`,
    key: 'per thousand words',
    notes: 'occurrences',
    alt: (items: readonly string[]) => `Which words rise and fall? Most: ${items.join('; ')}.`,
  },
} as const;
