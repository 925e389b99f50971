import { type Dataset, datasetOf } from '../../charts/dataset.js';
import { heatMap } from '../../charts/parts/heat-map.js';
import type { Pen } from '../../charts/pen.js';
import { chartOf, roomFor } from '../../charts/specification.js';
import type { Chart } from '../../data.js';
import { groupBy } from '../../group-by.js';
import { CORPUS_TABLES } from '../../tables/corpus-tables.js';
import { periodHeads, referToPeriods, shownPeriods, type Unit, unitOf, writePeriod } from '../periods.js';
import type { CorpusTables, TermByMonthRow } from '../rows.js';

const mostTerms = 16;
const leastCount = 10;
const leastPeriods = 3;

/** Which words rise and fall: words down, months, quarters or years across. Null with fewer than three of them: two are compared, and show no course. */
export function chartTermsByPeriod(tables: CorpusTables, pen: Pen): Chart | null {
  const text = words[pen.language];
  const { shown, earlier } = shownPeriods(tables.termsByPeriod);
  const wanted = new Set(shown);
  const terms = [
    ...groupBy(
      tables.termsByPeriod.filter(({ month }) => wanted.has(month)),
      ({ term }) => term,
    ),
  ]
    .map(([term, rows]) => ({ term, rows, spread: spreadOf(rows), count: rows.reduce((sum, { count }) => sum + count, 0) }))
    .filter(({ count }) => count >= leastCount)
    .sort((a, b) => b.spread - a.spread || (a.term < b.term ? -1 : 1))
    .slice(0, mostTerms);
  const [first] = shown;
  if (first === undefined || shown.length < leastPeriods || terms.length === 0) return null;
  const heading = {
    title: text.title,
    caption: text.caption({ terms: terms.length, periods: shown.length, unit: unitOf(first), earlier }),
  };
  const drawn = terms.flatMap(({ rows }) => rows.filter(({ count }) => count > 0));
  const refer = referToPeriods(tables);
  const { termsByMonth } = CORPUS_TABLES;
  const cells = datasetOf(termsByMonth, ['term', 'month', 'count', 'words', 'per_thousand'], drawn, (row) => refer([row]));
  const { term, count } = termsByMonth.columns;
  const totals: Dataset = {
    name: 'totals',
    columns: { term, count },
    values: terms.map((each) => ({ term: each.term, count: each.count, row: refer(each.rows) })),
  };
  const map = heatMap(
    {
      cells,
      ...{ column: 'month', row: 'term', colour: 'per_thousand', number: 'count' },
      columns: periodHeads(shown, pen.language),
      rows: terms.map((each) => each.term),
      legend: { title: text.key, format: '.0f' },
      totals: { dataset: totals, number: 'count', title: text.notes },
      room: roomFor(heading, pen),
    },
    pen,
  );
  const top = drawn.toSorted((a, b) => b.per_thousand - a.per_thousand).slice(0, 5);
  const alt = text.alt(top.map((row) => `${writePeriod(row.month, pen.language)} ${row.term}`));
  return chartOf({ id: 'terms-by-month', ...heading, alt, datasets: [cells, totals], ...map }, pen);
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
    title: '哪些词随时间增减？',
    caption: ({ terms, periods, unit, earlier }: Facts) =>
      `前后差别最大的 ${terms} 个词，${earlier > 0 ? '最近' : '有讨论的'} ${periods} ${units.zh[unit]}${unit === 'month' ? '' : '（月份太多，合并了；逐月见 terms-by-month.csv）'}。格中数字是次数，颜色是每千词次数，空白是没有出现。`,
    key: '每千词次数',
    notes: '次数',
    alt: (items: readonly string[]) => `哪些词随时间增减？每千词次数最高的：${items.join('；')}。`,
  },
  en: {
    title: 'Which words rise and fall?',
    caption: ({ terms, periods, unit, earlier }: Facts) =>
      `The ${terms} words that differ most over the ${earlier > 0 ? 'last ' : ''}${periods} ${units.en[unit]}${earlier > 0 ? '' : ' with discussions'}${unit === 'month' ? '' : ' (too many months for one chart: they are in terms-by-month.csv)'}. Number: occurrences; colour: per 1,000 words; blank: none.`,
    key: 'Per 1,000 words',
    notes: 'occurrences',
    alt: (items: readonly string[]) => `Which words rise and fall? Highest rates: ${items.join('; ')}.`,
  },
} as const;
