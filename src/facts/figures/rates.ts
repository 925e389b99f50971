import type { Said } from '../said.js';
import type { Figure } from './figure.js';
import { matchAt, numeralAt } from './numeral.js';
import { shortUnitAt } from './units.js';

const NEAR = 14;
const LONGEST_GAP = 6;
/** What may not stand between the base and the figure: another clause, another subject, what is over. */
const APART =
  /[\s\d零一二两三四五六七八九十百千万亿几，。；、：！？,;:!?「」『』“”（）()了过里内间后前]|我|他|你|这|那|第|和|跟|都|把|将|被/;
const TIMES = /^[次遍趟回]$/;
const ONCE = /[^一]{0,4}?一[次遍趟]/y;

/**
 * Figures that are meant for each of something have it in their unit, and the base is none of its own: 每平方米最多三百公斤 → 300 公斤/平方米, 每十万人有二十多个 → 20
 * 个/十万人, 一个月打卡六次 → 6 次/月.
 */
export function withRates(said: Said, figures: readonly Figure[]): readonly Figure[] {
  const kept: Figure[] = [];
  for (const figure of figures) {
    const [last, beforeLast] = [kept.at(-1), kept.at(-2)];
    const canBeRate = figure.kind === 'amount' || figure.kind === 'duration';
    const rate = canBeRate ? (onceIn(said.plain, figure) ?? rateBy(said, figure, last) ?? rateOf(said, figure)) : null;
    const { start, end } = last ?? { start: 0, end: 0 };
    if (rate === null || (start < rate.start && end > rate.start) || (beforeLast?.end ?? 0) > rate.start) kept.push(figure);
    else if (end > rate.start) kept.splice(-1, 1, rate);
    else kept.push(rate);
  }
  return kept;
}

/** 每… before a figure. */
function rateOf(said: Said, figure: Figure): Figure | null {
  const { plain } = said;
  const near = Math.max(0, figure.start - NEAR);
  const at = near + plain.slice(near, figure.start).lastIndexOf('每');
  if (at < near || figure.unit === '') return null;
  const base = baseAt(said, at + 1);
  if (base === null || base.end > figure.start || isApart(plain, base.end, figure.start)) return null;
  return { ...figure, start: at, unit: `${figure.unit}/${base.unit}` };
}

/** What a figure is meant for each of: where it ends and how it is written. */
function baseAt({ plain, words }: Said, at: number): Pick<Figure, 'end' | 'unit'> | null {
  const number = matchAt(/一|1(?!\d)/y, plain, at) === '' ? numeralAt(plain, at) : null;
  const from = number?.end ?? at + matchAt(/\s?(?:一|1(?!\d))?\s?/y, plain, at).length;
  const written = number === null ? '' : plain.slice(at, number.end).replaceAll(' ', '');
  const unit = shortUnitAt(plain, from);
  if (unit === null || unit.unit !== '个') return unit === null ? null : { end: unit.end, unit: `${written}${unit.unit}` };
  const noun = words.find(({ start, lexeme }) => start === unit.end && /^n/.test(lexeme.tag));
  return noun === undefined ? null : { end: noun.end, unit: `${written}${noun.plain}` };
}

/** So many times in a duration right before: 一个月打卡六次. */
function rateBy({ plain }: Said, figure: Figure, base: Figure | undefined): Figure | null {
  if (!TIMES.test(figure.unit) || base === undefined || isApart(plain, base.end, figure.start)) return null;
  const per = perOf(base);
  return per === null ? null : { ...figure, start: base.start, unit: `${figure.unit}/${per}` };
}

/** 两天要浇水一次: once in two days. */
function onceIn(plain: string, base: Figure): Figure | null {
  const once = matchAt(ONCE, plain, base.end);
  const per = perOf(base);
  if (once === '' || per === null || isApart(plain, base.end, base.end + once.length - 2)) return null;
  return { ...base, end: base.end + once.length, kind: 'amount', value: 1, high: null, unit: `${once.slice(-1)}/${per}`, about: '' };
}

const perOf = ({ kind, value, high, unit, about }: Figure): string | null =>
  kind === 'duration' && value !== null && high === null && about === '' ? `${value === 1 ? '' : value}${unit}` : null;

const isApart = (plain: string, from: number, to: number): boolean => to - from > LONGEST_GAP || APART.test(plain.slice(from, to));
