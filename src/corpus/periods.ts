import type { Language } from '../data.js';

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

/** Months since the year 0 at the middle of the period. */
export function timeOf(period: string): number {
  const [year = 0, part = 0] = period.split(/-Q?/).map(Number);
  return 12 * year + { month: part - 0.5, quarter: 3 * part - 1.5, year: 6 }[unitOf(period)];
}

/** Year, and the part of it where there is one: 2026年 3月, 2026 Mar. */
export function periodLines(period: string, language: Language): { readonly label: string; readonly note?: string } {
  const [year = '', part = ''] = period.split(/-Q?/);
  const unit = unitOf(period);
  if (unit === 'year') return { label: language === 'zh' ? `${year}年` : year };
  if (language === 'zh')
    return { label: `${year}年`, note: unit === 'month' ? `${Number(part)}月` : `${'一二三四'[Number(part) - 1]}季度` };
  return { label: year, note: unit === 'month' ? (MONTHS[Number(part) - 1] ?? part) : `Q${part}` };
}

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
