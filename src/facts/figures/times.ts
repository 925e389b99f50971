import { type Form, form, type Read, TO } from './figure.js';
import { leadingNumber } from './numeral.js';

const PART_OF_DAY = '凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜里|半夜|深夜|晚间|午后';
const SMALL = String.raw`(?:(?<![\d.])\d{1,2}(?!\d)|[一二两三四五六七八九十]{1,3})`;
const MINUTES = String.raw`(半|整|钟|多|[一三]刻|零?${SMALL}\s?分|(?:二|三|四|五)?十[一二三四五六七八九]?(?!个|多|几|来)|[二三四五]十)`;

/** The time of the day. The value is in hours from 0 to 24: 9.5 for 上午九点半, 14.5 for 14:30. 三点 alone is left out: it is mostly three points of a speech. */
export const TIMES: readonly Form[] = [
  form(
    String.raw`(?<![\d:：.])(\d{1,2})[:：](\d{2})(?::\d{2})?(?:${TO}(\d{1,2})[:：](\d{2}))?(?![\d:：])`,
    (hours, minutes, toHours, toMinutes) =>
      timeOf(hourOf('', Number(hours), Number(minutes)), toHours === '' ? null : hourOf('', Number(toHours), Number(toMinutes))),
  ),
  form(
    String.raw`(?:(${PART_OF_DAY})的?)?(${SMALL})\s?[点时]\s?${MINUTES}?${TO}(?:(${PART_OF_DAY})的?)?(${SMALL})\s?[点时]\s?${MINUTES}?(?![点里面上])`,
    (part, hours, minutes, toPart, toHours, toMinutes) =>
      timeOf(hourOf(part, leadingNumber(hours), minutesOf(minutes)), hourOf(toPart || part, leadingNumber(toHours), minutesOf(toMinutes))),
  ),
  form(String.raw`(${PART_OF_DAY})的?(?:大[约概]|差不多)?(${SMALL})\s?[点时]\s?${MINUTES}?(?!问题)`, (part, hours, minutes) =>
    timeOf(hourOf(part, leadingNumber(hours), minutesOf(minutes)), null),
  ),
  form(
    String.raw`(?<![第差早晚慢快有讲说])(${SMALL})\s?点\s?(半|整|钟|[一三]刻|零?${SMALL}\s?分(?!之|成|为|别)|[二三四五]?十[一二三四五六七八九]?(?![个多几来亿万年月家人%]))`,
    (hours, minutes) => timeOf(hourOf('', leadingNumber(hours), minutesOf(minutes)), null),
  ),
];

function minutesOf(written: string): number {
  if (written === '半') return 30;
  if (written.endsWith('刻')) return written.startsWith('三') ? 45 : 15;
  return leadingNumber(written);
}

/** Null where it is no time of the day. */
function hourOf(part: string, hours: number, minutes: number): number | null {
  if (hours > 24 || minutes > 59) return null;
  const late = /下午|傍晚|晚|午后/.test(part) && hours < 12 ? 12 : part === '中午' && hours < 4 ? 12 : 0;
  return Number((hours + late + minutes / 60).toFixed(2));
}

const timeOf = (value: number | null, high: number | null): Read => (value === null ? null : { kind: 'time', value, high, unit: '时' });
