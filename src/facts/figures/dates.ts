import { type Form, form, type Read, TO } from './figure.js';
import { readYearDigits } from './han-number.js';
import { leadingNumber } from './numeral.js';

const YEAR = String.raw`(?:(?<!\d)(?:1[5-9]|20)\d\d|(?:一[五六七八九]|二[〇零○])[〇零○一幺二三四五六七八九]{2})`;
const SMALL = String.raw`(?:(?<!\d)\d{1,2}(?!\d)|[一二三四五六七八九十]{1,3})`;
const RELATIVE = `(?:(?:大?前年|去年|今年|明年|后年|当年|次年|隔年)的?)?`;
const PART_OF_MONTH = `(?:份|初|底|末|中旬|上旬|下旬|中(?![国秋间小学]))?`;
const PART_OF_YEAR = `(?:度|年?初|年?底|年?末|(?:上|下)半年|春[天季]|夏[天季]|秋[天季]|冬[天季])?`;
const WEEK = `(?:上个?|下个?|这个?|本)?(?:周|星期|礼拜)`;

/**
 * Days, months, years, weekdays, decades and centuries. The value is written as the date is: 20250614 for a day with its year (unit 年月日), 202506
 * (年月), 614 for 6月14日 (月日), 14 for 14号 (日), 2025 (年), 1 to 7 for a weekday (星期). 民国 years are given as said in the text and counted from 1911.
 */
export const DATES: readonly Form[] = [
  form(String.raw`(${YEAR})\s?年\s?(?:的\s?)?(${SMALL})\s?月\s?(?:的\s?)?(${SMALL})\s?[日号]`, (year, month, day) =>
    inYear(readYear(year), month, day),
  ),
  form(String.raw`(${YEAR})([-/.])(\d{1,2})\2(\d{1,2})(?![\d./-])`, (year, _, month, day) => inYear(readYear(year), month, day)),
  form(
    String.raw`(?:民国\s?(\d{2,3})|(?<![\d.])(\d{2,3}))\s?年\s?(?=\d{1,2}\s?月)(\d{1,2})\s?月(?:\s?(\d{1,2})\s?[日号])?`,
    (era, plain, month, day) => inYear(era === '' && Number(plain) <= 40 ? 2000 + Number(plain) : republicanYear(era, plain), month, day),
  ),
  form(String.raw`(${YEAR})\s?年\s?(?:的\s?)?(${SMALL})\s?月${PART_OF_MONTH}`, (year, month) => inYear(readYear(year), month)),
  form(String.raw`(${YEAR})\s?年?${TO}(${YEAR})\s?年(?!代)`, (from, to) => date(readYear(from), '年', readYear(to))),
  form(
    String.raw`(?:上个?世纪|(?:20|二十)世纪)?(?:(?<!\d)((?:1[5-9]|20)?\d0)|([二三四五六七八九]十))\s?年代(?:初期?|中期?|末期?|后期)?`,
    (digits, han) => decadeOf(digits === '' ? leadingNumber(han) : Number(digits)),
  ),
  form(`一([八九])([一二三四五六七八九])几年`, (century, decade) =>
    decadeOf(1000 + leadingNumber(century) * 100 + leadingNumber(decade) * 10),
  ),
  form(String.raw`(${YEAR})\s?年(?!代|级|以?前的?历史)${PART_OF_YEAR}`, (year) => date(readYear(year), '年')),
  form(
    // 零八年, 一九年, 09年, 18年初: without the century. 二三年 is left to be two or three years.
    String.raw`(?:(?<![一二三四五六七八九〇零十百千几第])([零〇一二九][零〇一二三四五六七八九])|(?<![\d.])(0\d|[129]\d(?=\s?年年?(?:初|底|末))))\s?年(?![代级])${PART_OF_YEAR}`,
    (han, digits) => {
      if (/^(?:一二|二三)$/.test(han)) return null;
      const year = digits === '' ? (readYearDigits(`零零${han}`) ?? 0) : Number(digits);
      return date(year + (year > 40 ? 1900 : 2000), '年');
    },
  ),
  form(String.raw`(?:民国\s?(\d{1,3})\s?年(?!代)|(?<![\d.])(\d{2,3})\s?年度)`, (era, plain) => date(republicanYear(era, plain), '年')),
  form(
    String.raw`${RELATIVE}(${SMALL})\s?月\s?(?:的\s?)?(${SMALL})(?:\s?[日号]|(?=上午|下午|晚上)|(?=${TO}\d{1,2}(?:\s?[日号]|[，。、；]|$)))(?:${TO}(${SMALL})(?:\s?[日号]|(?=[，。、；]|$)))?`,
    dayOfMonth,
  ),
  form(String.raw`${RELATIVE}(${SMALL})\s?月?${PART_OF_MONTH}${TO}(${SMALL})\s?月(?!亮)${PART_OF_MONTH}`, monthOf),
  form(
    String.raw`(?<![一二三四五六七八九十\d])(?:([一二三四五六七八九])、?([二三四五六七八九])|(\d{1,2})、(\d{1,2}))\s?月份?`,
    (from, to, digits, toDigits) => neighbours(from || digits, to || toDigits),
  ),
  form(String.raw`${RELATIVE}(?<![十二三四五六七八九第\d.])(${SMALL})\s?月(?!亮|饼|嫂|球|薪|租|光)${PART_OF_MONTH}`, (month) =>
    monthOf(month),
  ),
  form(String.raw`(?<![第\d.月])(\d{1,2})\s?[日号]?${TO}(\d{1,2})\s?[日号](?![楼线院])`, dayOf),
  form(
    // A second day: 12月1日、24日.
    String.raw`(?<=\d[日号][、和及跟与])(\d{1,2})\s?[日号]`,
    (day) => dayOf(day),
  ),
  form(
    String.raw`(?<![第\d.一二三四五六七八九十a-z#道路线站])(\d{1,2}|[一二三]?十[一二三四五六七八九]?|[二三四五六七八九])\s?号(?![楼线院文令厅馆门店选员码称召机厂房台仓位坑桌车地国公案人栋会种作卷机色])`,
    (day) => dayOf(day),
  ),
  form(`(?<!每)${WEEK}([一二三四五六日天])(?![次节个场天期回晚年级小百千十点两三四五六七八九])`, (weekday) =>
    date(/[日天]/.test(weekday) ? 7 : leadingNumber(weekday), '星期'),
  ),
  form(
    String.raw`(?<!\d)((?:1\d|2[01])|十[一二三四五六七八九]|二十一?)\s*世纪(?!\d|[一二三四五六七八九])(?:初期?|中叶|中期|末期?)?`,
    (century) => date(leadingNumber(century), '世纪'),
  ),
];

const readYear = (written: string): number => (/^\d/.test(written) ? Number(written) : (readYearDigits(written) ?? 0));
const isMonth = (month: number): boolean => month >= 1 && month <= 12;
const isDay = (day: number, month = 1): boolean => day >= 1 && day <= (DAYS[month - 1] ?? 31);
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A month or a day with its year. */
function inYear(year: number | null, month: string, day = ''): Read {
  const [m, d] = [leadingNumber(month), leadingNumber(day)];
  if (year === null || !isMonth(m)) return null;
  if (day === '') return date(year * 100 + m, '年月');
  return isDay(d, m) ? date(year * 10000 + m * 100 + d, '年月日') : null;
}

function dayOfMonth(month: string, day: string, to: string): Read {
  const [m, d] = [leadingNumber(month), leadingNumber(day)];
  return isMonth(m) && isDay(d, m) ? date(m * 100 + d, '月日', to === '' ? null : m * 100 + leadingNumber(to)) : null;
}

function monthOf(from: string, to = ''): Read {
  const [first, last] = [leadingNumber(from), leadingNumber(to)];
  return isMonth(first) && (to === '' || isMonth(last)) ? date(first, '月', to === '' ? null : last) : null;
}

function dayOf(from: string, to = ''): Read {
  const [first, last] = [leadingNumber(from), leadingNumber(to)];
  return isDay(first) && (to === '' || (isDay(last) && last > first)) ? date(first, '日', to === '' ? null : last) : null;
}

const neighbours = (from: string, to: string): Read => (leadingNumber(to) === leadingNumber(from) + 1 ? monthOf(from, to) : null);

const date = (value: number | null, unit: string, high: number | null = null): Read =>
  value === null ? null : { kind: 'date', value, high, unit };

/** 民国 years are counted from 1911; where only a number is said, that must give a year of our time. */
function republicanYear(era: string, plain: string): number | null {
  const year = Number(era || plain) + 1911;
  return era === '' && (year < 1990 || year > 2060) ? null : year;
}

/** 1980 or 80 → 1980 to 1989. 20年代 can be two: no value. */
function decadeOf(decade: number): Read {
  const first = decade >= 1000 ? decade : decade >= 30 && decade < 100 ? 1900 + decade : null;
  return { kind: 'date', value: first, high: first === null ? null : first + 9, unit: '年' };
}
