import { around, type Said } from '../said.js';
import { bounded } from './bounds.js';
import { countedNoun } from './counted-noun.js';
import type { Figure } from './figure.js';
import { currencyOf, LIKELY, type MoneyContext, moneyProbability, SURE } from './money.js';
import { isOfSpeech, standsAlone, takesUp } from './not-figures.js';
import { matchAt, type Numeral, numeralAt } from './numeral.js';
import { shortUnitAt, type Unit, unitAt } from './units.js';

/** 每十万人有 of 每十万人有七个. */
const PER = /每[^，。；！？]{1,9}$/;
/** How far around a figure is read. */
const NEAR = 12;
/** What stands between the ends of a range; 、 only between neighbours: 十五、二十年. */
const RANGE = /\s?(?:到|至|~|～|—{1,2}|–|-|－)\s?|、/y;
const HALF = /半(?=个?(?:小时|钟头|月|星期|学期|世纪))|半(?![年天夜路个])/y;
/** 多 behind a unit: 两年多, 三个多月. */
const MORE_BEHIND = /(?<=个)多(?:月|小时|钟头|星期|礼拜|世纪)|(?<=[年天月岁倍元里米斤吨时钟秒])多(?![少个种元样])/y;
/** What stands behind an amount of money that is written as a bare number: 滤布一千五，. */
const CLOSED = /^\s?(?:$|[，。、；！？,.;!?]|[的是就给到来])/;
/** Less than this without a unit is hardly money. */
const LEAST_MONEY = 100;
/** Up to here a number with a measure word is often a manner of speaking. */
const SMALL = 10;

/** What a number is measured in, and where that ends. */
interface Measure {
  readonly unit: Unit | null;
  readonly end: number;
  /** 两个半月 */
  readonly halved?: boolean;
  /** 两年多, 三个多月 */
  readonly more?: boolean;
}

/**
 * The number with its unit at the offset, with the words around it that approximate; null where none is meant. 一 with a measure word (一个, 一次) is an article; a
 * small number with what a speech counts of itself (三个方面) or with a demonstrative (这两位) is none either. Numbers without a unit count where they are in the ten
 * thousands by a sign of their own (3.5亿), bounded (超过80) or surely money.
 */
export function amountAt(said: Said, at: number, context: MoneyContext): Figure | null {
  const { plain } = said;
  const first = numeralAt(plain, at);
  // 多少亿 asks for a number.
  if (first === null || (first.bare && plain.slice(0, at).endsWith('多少'))) return null;
  const range = rangeEnd(plain, first);
  const last = range ?? first;
  const { unit, end, halved, more } = measureAt(plain, last.end);
  const figure = bounded(said, {
    start: at,
    end,
    kind: unit?.kind ?? 'amount',
    value: first.low === null || !halved ? first.low : first.low + 0.5,
    high: range === null ? first.high : range.low,
    unit: unit?.unit ?? '',
    about: more ? 'more' : last.about || first.about,
  });
  if (!standsAlone(said, figure)) return null;
  if (unit === null) return plainFigure(plain, last, figure, moneyProbability(plain, figure, context));
  return isMeant(said, { first, last, unit, figure }) ? figure : null;
}

/** The upper end of a range, 八十万 of 五十万到八十万, where what stands before is a number with at most the same unit. */
function rangeEnd(plain: string, first: Numeral): Numeral | null {
  const unit = unitAt(plain, first.end);
  for (const from of unit === null ? [first.end] : [first.end, unit.end]) {
    const to = matchAt(RANGE, plain, from);
    const start = from + to.length;
    const second = to === '' ? null : numeralAt(plain.slice(start), 0);
    if (second === null || second.low === null || first.low === null || second.low <= first.low) continue;
    const end = start + second.end;
    const own = unitAt(plain, end);
    const isNext = to !== '、' || (from === first.end && second.low <= 2 * first.low && own !== null && plain[end] !== '、');
    if (isNext && (from === first.end || own?.unit === unit?.unit)) return { ...second, start, end };
  }
  return null;
}

function measureAt(plain: string, at: number): Measure {
  const unit = unitAt(plain, at);
  if (unit === null) return { unit, end: at };
  const half = matchAt(HALF, plain, unit.end);
  const rest = half === '' ? null : shortUnitAt(plain, unit.end + half.length);
  if (rest?.kind === 'duration') return { unit: rest, end: rest.end, halved: true };
  if (half !== '' && (unit.kind === 'duration' || unit.unit === '倍')) return { unit, end: unit.end + half.length, halved: true };
  const more = matchAt(MORE_BEHIND, plain, unit.end);
  return { unit: shortUnitAt(more, 1) ?? unit, end: unit.end + more.length, more: more !== '' };
}

/** A number without a unit, where its size, its form, a word of approximation or money around it make a figure of it; else null. */
function plainFigure(plain: string, last: Numeral, figure: Figure, money: number): Figure | null {
  const { start, end, about } = figure;
  if (last.bare || /^[a-z%_级]|^[-./:：]\d/.test(plain.slice(end, end + 2))) return null;
  const written = plain.slice(start, end);
  const isScaled = /\d,\d{3}|[万亿]/.test(written);
  const isBounded = about !== '' && (last.low ?? 0) > SMALL && !/^[十百千]多$/.test(written);
  const isRound = isScaled || isBounded || ((last.han || /0$/.test(written)) && CLOSED.test(plain.slice(end)));
  if (isRound && money > (isScaled || isBounded ? LIKELY : SURE) && (last.low ?? 0) >= LEAST_MONEY)
    return { ...figure, unit: currencyOf(plain, end) };
  return isScaled || isBounded ? figure : null;
}

interface Measured {
  readonly first: Numeral;
  readonly last: Numeral;
  readonly unit: Unit;
  readonly figure: Figure;
}

/** Whether a number with a unit is meant as one. */
function isMeant(said: Said, { first, last, unit, figure }: Measured): boolean {
  const { plain } = said;
  const { start, end, about } = figure;
  const [before, behind] = around(plain, figure, NEAR);
  const beside = { before, behind, about };
  if (/第\s?$/.test(before) || isUnclearYear(first, unit, beside)) return false;
  if (last.bare && about === '' && !(unit.measures && /[百千十]万|亿/.test(plain.slice(first.start, first.end)))) return false;
  const value = last.high ?? last.low ?? Number.POSITIVE_INFINITY;
  if (value === 1 && last.han && last === first) return isOneMeant(plain.slice(start, end), unit, beside);
  if (value > SMALL) return true;
  if (takesUp(before) && (unit.kind !== 'duration' || value < 3 || /[那哪另]$/.test(before))) return false;
  if (unit.unit === '元' && last.han && !plain.startsWith('两', last.start)) return false;
  if (unit.measures) return unit.kind !== 'duration' || value > 2 || !last.han || !/[过再等]$/.test(before);
  if ((value <= 1 && Number.isInteger(value)) || /^[位句面步层口把]$/.test(unit.unit) || isOfSpeech(behind)) return false;
  const isOfAnything = /^[个种条项件类块部份样头]$/.test(unit.unit);
  return !isOfAnything || PER.test(before) || countedNoun(said, start, end) !== '';
}

/** What stands before and behind a figure. */
interface Beside extends Pick<Figure, 'about'> {
  readonly before: string;
  readonly behind: string;
}

/** 17年 and 108年 are years of a calendar as often as they are durations: without a word that decides they are left out. */
function isUnclearYear({ low, han }: Numeral, { unit }: Unit, { before, behind, about }: Beside): boolean {
  if (unit !== '年' || low === null || (han && low < 1000) || about !== '') return false;
  if (low > 120) return !/[这近过满达]\s?$/.test(before) && !/^(?:多|的?历史|以?前|之?前)/.test(behind);
  if (low >= 90) return !/^(?:多|来|的?历史|的?时间|以来)/.test(behind);
  const lasts = /[了近过达有满每长花用经续隔做干待教学]\s?$|(?:未来|过去|今后|最近|这|前|头)\s?$/.test(before);
  return low >= 8 && low <= 30 && !lasts && !/^[多来前后内间以左的时历]/.test(behind);
}

/** 一 is a number with a true measure (一公里, 一亿元), and with a time only where it is bounded: 一年多, 近一个月. */
function isOneMeant(written: string, unit: Unit, { before, behind, about }: Beside): boolean {
  if (!unit.measures || takesUp(before) || /(?:[每有某同上]|(?<![剩余留省])下)$/.test(before)) return false;
  if (/^(?:年|天|周|世纪|岁|学期)$/.test(unit.unit) && !/个(?:星期|礼拜)$/.test(written))
    return about !== '' || /^(?:多|半|内|之内|以内)/.test(behind);
  return !/^(?:人|人次|度|米|里|斤|升|元|克|瓦|秒|伏)$/.test(unit.unit);
}
