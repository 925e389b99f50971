/** What a number in Chinese characters says. */
export interface HanNumber {
  /** Null where the number is only an order of magnitude (几十万). */
  readonly low: number | null;
  /** The upper end of 三五, 七八十; null elsewhere. */
  readonly high: number | null;
  /** more: 十几. about: 几百. */
  readonly about: '' | 'about' | 'more';
  /** Whether it is 百, 千, 万 or 亿 without a digit, which is seldom meant as a number. */
  readonly bare: boolean;
}

const DIGITS = '零一二三四五六七八九';
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };

/** 二百六十, 一百二, 七八十, 十几, 几十万 → its value. Null for what is no number in good form: 一五一十, 三三两两, 一二三四. */
export function readHanNumber(written: string): HanNumber | null {
  const text = written
    .replaceAll('〇', '零')
    .replaceAll('两', '二')
    .replace(/^(.)、/, '$1');
  const vague = text.search(/[几数]/);
  if (vague >= 0) return readVague(text, vague);
  const pair = /[一二三四五六七八九]{2}/.exec(text);
  if (pair === null || /^[一二]?[九零][零一二三四五六七八九]{2}$/.test(text)) return exactly(readPlain(text), text);
  const [a = '', b = ''] = pair[0];
  const step = DIGITS.indexOf(b) - DIGITS.indexOf(a);
  if (step !== 1 && pair[0] !== '三五') return null;
  const without = (skipped: number): number | null => readPlain(text.slice(0, skipped) + text.slice(skipped + 1));
  const [low, high] = [without(pair.index + 1), without(pair.index)];
  return low === null || high === null || low >= high ? null : { low, high, about: '', bare: false };
}

const exactly = (low: number | null, text: string): HanNumber | null =>
  low === null ? null : { low, high: null, about: '', bare: !/[零一二三四五六七八九]/.test(text) && text !== '十' };

/** 几十, 数百万: only an order of magnitude. 十几, 二十几万, 一百几十: more than what stands before. */
function readVague(text: string, at: number): HanNumber | null {
  const [before, after] = [text.slice(0, at), text.slice(at + 1)];
  if (!/^[十百千万亿]*$/.test(after)) return null;
  if (before === '') return after === '' ? null : { low: null, high: null, about: 'about', bare: false };
  const scale = after.replace(/^[十百]+/, '');
  const low = /[十百千]$/.test(before) && text[at] === '几' ? readPlain(before + scale) : null;
  return low === null ? null : { low, high: null, about: 'more', bare: false };
}

/** A number in good form, 百万 and 千亿 among them; null for anything else. */
function readPlain(text: string): number | null {
  const scale = ['亿', '万'].find((sign) => text.includes(sign));
  if (scale === undefined) return readBelowTenThousand(text);
  const value = readScale(scale);
  if (text === scale) return value;
  const at = text.lastIndexOf(scale);
  const [times, rest] = [readPlain(text.slice(0, at)), readRest(text.slice(at + 1), value)];
  return times === null || rest === null ? null : times * value + rest;
}

/** What follows 万 or 亿: 两万三 is 23,000, 两万零三 is 20,003. */
function readRest(text: string, scale: number): number | null {
  if (text === '') return 0;
  if (/^[一二三四五六七八九]$/.test(text)) return (DIGITS.indexOf(text) * scale) / 10;
  return readPlain(text.replace(/^零/, ''));
}

function readBelowTenThousand(text: string): number | null {
  if (/^[百千]$/.test(text)) return PLACES[text] ?? null;
  const parts =
    /^(?:([一二三四五六七八九])千)?(零)?(?:([一二三四五六七八九])百)?(零)?(?:([一二三四五六七八九])?十)?(零)?([零一二三四五六七八九])?$/.exec(
      text,
    );
  if (parts === null || text === '') return null;
  const [, thousands = '零', , hundreds = '零', , tens = text.includes('十') ? '一' : '零', , last = '零'] = parts;
  const digit = (sign: string): number => DIGITS.indexOf(sign);
  const behind = /([千百])[一二三四五六七八九]$/.exec(text)?.[1];
  const ones = digit(last) * (behind === undefined ? 1 : readScale(behind) / 10);
  return digit(thousands) * 1000 + digit(hundreds) * 100 + digit(tens) * 10 + ones;
}

/** 十万, 百万, 亿 behind a number in digits → how many. */
export const readScale = (text: string): number => [...text].reduce((product, sign) => product * (PLACES[sign] ?? 1), 1);

/** 二〇一九, 一九九八, 二零幺六 → 2019, 1998, 2016; null for what is no year in digits. */
export function readYearDigits(text: string): number | null {
  const digits = readDigits(text);
  return digits.length === 4 && digits.every((digit) => digit >= 0) ? Number(digits.join('')) : null;
}

/** 二〇幺 → 2, 0, 1; -1 for what is no digit. */
export const readDigits = (text: string): readonly number[] =>
  [...text.replace(/[〇○]/g, '零').replaceAll('幺', '一')].map((sign) => DIGITS.indexOf(sign));
