import { type Form, form, NUMBER, type Read, TO } from './figure.js';
import { readHanNumber } from './han-number.js';
import { numeralAt } from './numeral.js';

/** Parts of a whole. Percent as said (unit %): 20 for 20 %, 百分之二十, 两成; fractions as a number from 0 to 1 (no unit): 0.3333 for 三分之一, 0.5 for 一半. */
export const SHARES: readonly Form[] = [
  form(String.raw`(?<![\d.a-z])(\d{1,4}(?:\.\d{1,4})?)\s?%?${TO}(\d{1,4}(?:\.\d{1,4})?)\s?%`, (from, to) =>
    percent(Number(from), Number(to)),
  ),
  form(String.raw`(?<![\d.a-z])(\d{1,6}(?:\.\d{1,4})?)\s?%`, (value) => percent(Number(value))),
  form(String.raw`百分之\s?(${NUMBER})(?:${TO}(?:百分之\s?)?(${NUMBER}))?(?:点几)?`, percentOf),
  form(String.raw`(千|万|十|[二三四五六七八九]|\d{1,3})分之\s?(${NUMBER})`, (whole, part) =>
    fraction(numeralAt(part, 0)?.low, numeralAt(whole, 0)?.low),
  ),
  form(String.raw`(?<![\d/.a-z])([1-9])/(10|[2-9])(?=的|以上|以下|左右|强)`, (part, whole) => fraction(Number(part), Number(whole))),
  form(
    String.raw`(?<![一二三四五六七八九十百千万\d.第])(\d(?:\.\d)?|[一二两三四五六七八九]{1,2}|[一二三四五六七八九])(?:${TO}(\d|[二三四五六七八九]))?\s?成(半|[一二三四五六七八九])?(?![为立员本功果就长绩都熟型品天交分群人语]|不变|风|绩)`,
    tenths,
  ),
  form(String.raw`(?<![\d.第])(\d(?:\.\d)?|[一二三四五六七八九]{1,2})折(?![腾磨射扣叠断中返])`, (value) => {
    const digits = /\d/.test(value) ? Number(value) * 10 : (readHanNumber(value)?.low ?? null);
    return digits === null ? null : percent(digits <= 9 ? digits * 10 : digits);
  }),
  form('(?<![另这那前后上下年做说讲走写听看做])(?:一半(?!一半)|半数|过半数?)(?![年天路夜])', () => fraction(1, 2)),
];

const percent = (value: number | null, high: number | null = null): Read => ({ kind: 'share', value, high, unit: '%' });

function percentOf(from: string, to: string): Read {
  const first = numeralAt(from, 0);
  if (first === null || (first.low === null && !/几/.test(from))) return null;
  return percent(first.low, to === '' ? first.high : (numeralAt(to, 0)?.low ?? null));
}

function fraction(part: number | null = null, whole: number | null = null): Read {
  if (part === null || !whole || part > whole) return null;
  return { kind: 'share', value: Number((part / whole).toFixed(4)), high: null, unit: '' };
}

/** 三成 → 30, 两成半 → 25, 七八成 → 70 to 80. */
function tenths(from: string, to: string, behind: string): Read {
  const first = numeralAt(from, 0);
  if (first === null || first.low === null || first.low > 10) return null;
  const more = behind === '' ? 0 : behind === '半' ? 5 : (numeralAt(behind, 0)?.low ?? 0);
  const high = to === '' ? first.high : (numeralAt(to, 0)?.low ?? null);
  return percent(first.low * 10 + more, high === null ? null : high * 10);
}
