import type { Span } from '../../data.js';
import { type HanNumber, readDigits, readHanNumber, readScale } from './han-number.js';

/** A number as it stands in a sentence, without what it counts. */
export interface Numeral extends HanNumber, Span {
  /** Whether it is written in Chinese characters. */
  readonly han: boolean;
}

const ARABIC = /(?:\d{1,3}(?:,\d{3})+(?![\d,])|\d{1,12}(?!\d))(?:\.\d{1,6})?/y;
/** 万, 千万, 亿 behind digits; no 千 of 千瓦, no 百 of 百分点. */
const SCALE = / ?(?:[多余来几]|个(?=亿))?(?:[十百千万]?亿|万亿|[十百千]?万|[百千](?![瓦克米伏赫卡帕分货]))(?![能])/y;
const MORE = / ?[多余来](?!余|少|次多)/y;
const HAN =
  /(?:[一两二三四五六七八]、(?=[两二三四五六七八九](?!、)))?(?:[数几](?=[十百千万亿])|[零〇一二两三四五六七八九十百千万亿])[零〇一二两三四五六七八九十百千万亿]*几?(?:[多余来几]?[十百千万亿]+)?/y;
/** No 一点一次 or 一点一滴: they are misheard or idioms. */
const DECIMALS = /点(?<!一点(?=一[次滴个]))[零〇一二三四五六七八九]{1,6}(?![十百]|分钟|分钱)/y;

/** Whether a number can begin at the offset: not inside another, and not behind a letter (GPT-4, v2.0, COVID-19). */
const isFree = (text: string, at: number): boolean =>
  !/[\d_a-z#@]$|[\d.,:][.,:]$|[a-z\d][-.–−—/]$/.test(text.slice(Math.max(0, at - 2), at));

/** The number that begins at the offset, null where there is none. 1,000 · 3.5亿 · 2亿3000万 · 二百六十多 · 三点二 · 十几万. */
export function numeralAt(text: string, at: number): Numeral | null {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39 ? arabicAt(text, at) : hanAt(text, at);
}

function arabicAt(text: string, at: number): Numeral | null {
  const digits = isFree(text, at) ? matchAt(ARABIC, text, at) : '';
  if (digits === '' || /^0\d/.test(digits)) return null;
  let [end, own, more] = [at + digits.length, numberOf(digits), false];
  let low = own;
  for (let last = Number.POSITIVE_INFINITY; ; ) {
    const scale = matchAt(SCALE, text, end);
    const value = readScale(scale);
    if (scale === '' || value >= last) break;
    more ||= /[多余几]/.test(scale);
    // The scale belongs to the digits before it: of 2亿3000万 to each in turn.
    low += own * value - own;
    end += scale.length;
    last = value;
    const next = matchAt(ARABIC, text, end);
    // 1万4000 is 14,000; of 3万2 nothing is known.
    const isRest = /^\d{3,}$/.test(next) && Number(next) < last;
    if (next === '' || (matchAt(SCALE, text, end + next.length) === '' && !isRest)) break;
    own = numberOf(next);
    low += own;
    end += next.length;
  }
  const trailing = matchAt(MORE, text, end);
  const about = more || /[多余]/.test(trailing) ? 'more' : trailing === '' ? '' : 'about';
  return { start: at, end: end + trailing.length, low: tidy(low), high: null, about, han: false, bare: false };
}

/** 零 before a decimal: 零点九. */
const ZERO: HanNumber = { low: 0, high: null, about: '', bare: false };

function hanAt(text: string, at: number): Numeral | null {
  const isListed = /[、第]/.test(text.charAt(at - 1)) && text[at + 1] === '、';
  const run = isListed ? '' : matchAt(HAN, text, at);
  const middle = /[多余来]/.exec(run)?.[0] ?? '';
  const isZero = /^[零〇]$/.test(run) && matchAt(DECIMALS, text, at + run.length) !== '';
  const number = isZero ? ZERO : readHanNumber(run.replace(middle, ''));
  if (number === null) return null;
  const whole = number.high === null && number.about === '' && !number.bare && middle === '';
  const decimals = whole ? matchAt(DECIMALS, text, at + run.length) : '';
  const scale = decimals === '' ? '' : matchAt(/[十百千]?[万亿]/y, text, at + run.length + decimals.length);
  const end = at + run.length + decimals.length + scale.length;
  const fraction = Number(`0.${readDigits(decimals.slice(1)).join('')}`);
  const low = number.low === null ? null : tidy((number.low + fraction) * readScale(scale));
  const trailing = matchAt(MORE, text, end);
  const added = middle || trailing.trim();
  const about = added === '来' ? 'about' : added === '' || number.about === 'about' ? number.about : 'more';
  return { ...number, start: at, end: end + trailing.length, low, about, han: true };
}

/** The value of what is one number and nothing else; null of ranges and orders of magnitude. */
export function exactNumber(written: string): number | null {
  const number = numeralAt(written, 0);
  return number === null || number.end !== written.length || number.high !== null ? null : number.low;
}

/** The value of the number that a text begins with, 0 where it begins with none: of parts of dates and times. */
export const leadingNumber = (written: string): number => numeralAt(written.replace(/^[零0](?=.)/, ''), 0)?.low ?? 0;

const numberOf = (digits: string): number => Number(digits.replaceAll(',', ''));

/** 3.3 × 10,000 is 33,000 and not 32,999.999… */
const tidy = (value: number): number => Number(value.toPrecision(12));

/** What a sticky pattern matches at the offset, '' where it does not. */
export function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
