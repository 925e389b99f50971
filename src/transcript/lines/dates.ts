/** 2026-06-12 where the year is given, 6月12日 where it is not; '' where there is no day. Full-width digits, 二〇二六年三月八日 and 民國115年 are read too. */
export function readDate(text: string): string {
  const plain = inDigits(text.normalize('NFKC'));
  for (const [pattern, read] of WITH_YEAR) {
    const found = pattern.exec(plain);
    const date = found === null ? '' : isoDay(read(found.slice(1)));
    if (date !== '') return date;
  }
  return MONTH_AND_DAY.exec(plain)?.[0].replace(/\s/g, '') ?? '';
}

/** 2026-03: what a header may say instead of a day; '' where there is no month with its year. */
export function readMonth(text: string): string {
  const [, year = '', month = ''] = /(?<!\d)(\d{4})\s*[年./-]\s*(\d{1,2})(?!\d)/.exec(text.normalize('NFKC')) ?? [];
  return Number(month) >= 1 && Number(month) <= 12 ? `${year}-${month.padStart(2, '0')}` : '';
}

/** Whether the line is a date in Chinese numerals, with its weekday at most. */
export const isWrittenDate = (line: string): boolean =>
  line.length < 30 && /^\s*\d+年\d+月\d+日\s*(?:[（(]?(?:星期|周|週)[一二三四五六日天][）)]?)?\s*$/u.test(inDigits(line));

type Parts = readonly [year: string, month: string, day: string];

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = `(${MONTHS.join('|')})[a-z]*\\.?`;
const numberOf = (month: string): string => String(MONTHS.indexOf(month.toLowerCase()) + 1);

const WITH_YEAR: readonly (readonly [pattern: RegExp, read: (found: readonly string[]) => Parts])[] = [
  [
    /民[国國]\s*(\d{2,3})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})(?!\d)/u,
    ([year = '', month = '', day = '']) => [String(Number(year) + 1911), month, day],
  ],
  // 113年8月28日: no other calendar has years of three digits today.
  [
    /(?<![\d公元前])(1\d\d)\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/u,
    ([year = '', month = '', day = '']) => [String(Number(year) + 1911), month, day],
  ],
  [/(?<!\d)(\d{4})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})(?!\d)/u, ([year = '', month = '', day = '']) => [year, month, day]],
  [/^\s*(\d{4})(\d\d)(\d\d)(?!\d)/u, ([year = '', month = '', day = '']) => [year, month, day]],
  [
    new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'i'),
    ([month = '', day = '', year = '']) => [year, numberOf(month), day],
  ],
  [
    new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH},?\\s+(\\d{4})\\b`, 'i'),
    ([day = '', month = '', year = '']) => [year, numberOf(month), day],
  ],
];

const MONTH_AND_DAY = /\d{1,2}\s*月\s*\d{1,2}\s*日?/u;

function isoDay([year, month, day]: Parts): string {
  const isDay = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return isDay ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : '';
}

/** 二〇二六年三月八日 → 2026年3月8日. Days without a year stay: 一月一日 is as often a manner of speaking. */
const inDigits = (text: string): string =>
  text.replace(
    /(民[国國])?([〇零○一二三四五六七八九十百]{1,6})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})[日号號]/gu,
    (whole, era: string | undefined, year: string, month: string, day: string) =>
      era === undefined && year.length !== 4 ? whole : `${era ?? ''}${numeral(year)}年${numeral(month)}月${numeral(day)}日`,
  );

const DIGITS = '〇一二三四五六七八九';

/** 二〇二六, 一百一十五, 十二 → 2026, 115, 12. */
function numeral(text: string): number {
  const plain = text.replace(/[零○]/g, '〇');
  if (!/[十百]/.test(plain)) return Number([...plain].map((one) => DIGITS.indexOf(one)).join(''));
  const [, hundreds = '', tens = '', ones = ''] = /^(?:(.?)百)?〇?(?:(.?)十)?(.?)$/u.exec(plain) ?? [];
  const digit = (one: string, none: number): number => (one === '' ? none : DIGITS.indexOf(one));
  return 100 * (plain.includes('百') ? digit(hundreds, 1) : 0) + 10 * (plain.includes('十') ? digit(tens, 1) : 0) + digit(ones, 0);
}
