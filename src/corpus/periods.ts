import type { Language } from '../data.js';
import { groupBy } from '../group-by.js';
import { CORPUS_TABLES } from '../tables/corpus-tables.js';
import { type Reference, referIn } from '../tables/reference.js';
import type { CorpusTables, TermByMonthRow } from './rows.js';

/** So many columns of a chart can have their names. */
const MOST_PERIODS = 24;

const FORMS: readonly ((month: string) => string)[] = [
  (month) => month,
  (month) => (month.length < 7 ? month : `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`),
  (month) => month.slice(0, 4),
];

/** Month (2026-03; 2026 where no more is known) → the period that a chart shows: the month, where there are many the quarter (2026-Q1), else the year. */
export function periodsFor(months: readonly string[]): (month: string) => string {
  const year = FORMS.at(-1) as (month: string) => string;
  return FORMS.find((form) => new Set(months.map(form)).size <= MOST_PERIODS) ?? year;
}

export type Unit = 'month' | 'quarter' | 'year';

export function unitOf(period: string): Unit {
  return period.includes('Q') ? 'quarter' : period.length > 4 ? 'month' : 'year';
}

/** Its first day. */
export function dateOf(period: string): string {
  const [year = '', part = '1'] = period.split(/-Q?/);
  const month = unitOf(period) === 'quarter' ? 3 * Number(part) - 2 : Number(part);
  return `${year}-${String(month).padStart(2, '0')}-01`;
}

/** Year, and the part of it where there is one: 2026年 3月, 2026 Mar. */
function periodLines(period: string, language: Language): { readonly label: string; readonly note?: string } {
  const [year = '', part = ''] = period.split(/-Q?/);
  const unit = unitOf(period);
  if (unit === 'year') return { label: language === 'zh' ? `${year}年` : year };
  if (language === 'zh')
    return { label: `${year}年`, note: unit === 'month' ? `${Number(part)}月` : `${'一二三四'[Number(part) - 1]}季度` };
  return { label: year, note: unit === 'month' ? (MONTHS[Number(part) - 1] ?? part) : `Q${part}` };
}

/** Heads of narrow columns in order: the year stands over its first period only. */
export const periodHeads = (periods: readonly string[], language: Language) =>
  periods.map((period, index) => {
    const { note } = periodLines(period, language);
    const year = period.slice(0, 4);
    if (note === undefined) return { name: period, label: year };
    return { name: period, label: periods[index - 1]?.startsWith(year) ? '' : year, note: note.replace('季度', '季') };
  });

export function writePeriod(period: string, language: Language): string {
  const { label, note } = periodLines(period, language);
  return note === undefined ? label : language === 'zh' ? label + note : `${note} ${label}`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** The last periods, so many that their names can be read, and how many are before them. */
export function shownPeriods(rows: readonly { readonly month: string }[]): { readonly shown: readonly string[]; readonly earlier: number } {
  const all = [...new Set(rows.map(({ month }) => month))].sort();
  const shown = all.slice(-MOST_PERIODS);
  return { shown, earlier: all.length - shown.length };
}

/** Gives what terms are counted from in the periods that charts show: the rows of their months. */
export function referToPeriods(tables: CorpusTables): (rows: readonly TermByMonthRow[]) => Reference | undefined {
  const period = periodsFor([...new Set(tables.termsByMonth.map(({ month }) => month))]);
  const months = groupBy(tables.termsByMonth, ({ term, month }) => `${term}\n${period(month)}`);
  const refer = referIn(CORPUS_TABLES, tables);
  return (rows) =>
    refer(
      'termsByMonth',
      rows.flatMap(({ term, month }) => months.get(`${term}\n${month}`) ?? []),
    );
}
