import type { Said } from '../said.js';
import { type About, boundBefore, boundBehind } from './bounds.js';
import { COMPOUNDS } from './compounds.js';
import { countedNoun } from './counted-noun.js';
import { DATES } from './dates.js';
import type { Figure, Form } from './figure.js';
import { currencyOf, LIKELY, moneyProbability, SURE } from './money.js';
import { isOfSpeech, maskedSpans, takesUp } from './not-figures.js';
import { matchAt, type Numeral, numeralAt } from './numeral.js';
import { ORDERS } from './orders.js';
import { withRates } from './rates.js';
import { SHARES } from './shares.js';
import { TIMES } from './times.js';
import { isMoney, type Unit, unitAt } from './units.js';
import { bareYears } from './years.js';

const FORMS: readonly Form[] = [...SHARES, ...DATES, ...COMPOUNDS, ...TIMES, ...ORDERS];
const NUMERAL_STARTS = /[\d零〇一二两三四五六七八九十百千万亿几数半]/;
/** 每十万人有 of 每十万人有七个. */
const PER = /每[^，。；！？]{1,9}$/;
/** How far apart what is said twice in one breath may stand. */
const STUTTER = 6;
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

/** What is known of the discussion where a figure is said. */
export interface Around {
  /** The sentences before, folded. */
  readonly before: () => string;
  /** Whether its years are those of 民国. */
  readonly republican: boolean;
  /** The share of its sentences that speak of money. */
  readonly often: number;
}

/** The same, and whether the sentence has named money already. */
interface Spoken extends Around {
  readonly named: boolean;
}

/**
 * The figures of a sentence in order, none overlapping: 将近80个人, 3.5亿元, 百分之二十, 五十万到八十万, 上午九点半, 第十四期.
 *
 * Fixed forms (shares, dates, times, orders) are read first, then numbers with a unit or a measure word. A figure begins and ends where words do, so
 * that 十分, 统一 and 百姓 hold none. 一 with a measure word (一个, 一次) is an article; a small number with what a speech counts of itself (三个方面) or with a
 * demonstrative (这两位) is none either. Numbers without a unit count where they are in the ten thousands by a sign of their own (3.5亿), bounded (超过80) or
 * surely money. What is said twice in one breath (第一届第一届) is one figure, and what is meant for each of something is a rate.
 */
export function findFigures(said: Said, around: Around): readonly Figure[] {
  if (!NUMERAL_STARTS.test(said.plain)) return [];
  const taken = new Uint8Array(said.plain.length);
  for (const [start, end] of maskedSpans(said.plain)) taken.fill(1, start, end);
  const isFree = (start: number, end: number): boolean => !taken.subarray(start, end).includes(1);
  const figures: Figure[] = [];
  const take = (figure: Figure): void => {
    if (!isFree(figure.start, figure.end)) return;
    figures.push(figure);
    taken.fill(1, figure.start, figure.end);
  };
  for (const form of FORMS) for (const figure of figuresOf(form, said)) take(figure);
  for (const figure of bareYears(said, around.republican)) take(figure);
  for (let at = 0; at < said.plain.length; at++) {
    if (taken[at] === 1 || !NUMERAL_STARTS.test(said.plain[at] ?? '')) continue;
    const named = figures.some(({ unit }) => isMoney(unit));
    const figure = amountAt(said, at, { ...around, named });
    if (figure === null) at = Math.max(at, skipFrom(said.plain, at) - 1);
    else take(figure);
  }
  const ordered = figures.sort((a, b) => a.start - b.start);
  return withRates(
    said,
    ordered.filter((figure, i) => !isStutter(said.plain, figure, ordered[i + 1])),
  );
}

/** Whether a figure is said again at once: 第一第一届, 三个这样的三个. */
function isStutter(plain: string, one: Figure, next: Figure | undefined): boolean {
  if (next === undefined || one.value !== next.value || one.unit !== next.unit || one.high !== next.high) return false;
  return next.start - one.end <= STUTTER && !/[，。、；：！？,;:!?]|每|和|加|或|跟/.test(plain.slice(one.end, next.start));
}

/** Where to look on behind a number that is no figure. */
const skipFrom = (plain: string, at: number): number =>
  at +
  (/^(?:[\d,.]+|[零〇一二两三四五六七八九十百千万亿几]+(?:点[零〇一二三四五六七八九]+)?)/.exec(plain.slice(at, at + 40))?.[0].length ?? 1);

function* figuresOf({ pattern, read }: Form, said: Said): Generator<Figure> {
  for (const match of said.plain.matchAll(pattern)) {
    const [text, ...groups] = match;
    const found = read(groups.map((group) => group ?? ''));
    const more = found?.kind === 'share' ? matchAt(/多(?!少|数)/y, said.plain, match.index + text.length) : '';
    const end = match.index + text.length + more.length;
    if (found !== null && standsAlone(said, match.index, end))
      yield bounded(said, { ...found, start: match.index, end, about: more === '' ? '' : 'more' });
  }
}

/** Takes in the words of approximation on both sides: 将近…, …以上. */
function bounded({ plain }: Said, figure: Figure): Figure {
  const before = boundBefore(plain, figure.start);
  const behind = boundBehind(plain, figure.end);
  const about = before.about || behind.about || figure.about;
  return { ...figure, start: figure.start - before.length, end: figure.end + behind.length, about };
}

/** Whether the span begins and ends where words do; what stands around a number inside a word (年前, 近百) may stick out. */
function standsAlone({ words, plain }: Said, start: number, end: number): boolean {
  for (const word of words) {
    if (word.end <= start) continue;
    if (word.start >= end) return true;
    const [left, right] = [plain.slice(word.start, Math.max(start, word.start)), plain.slice(Math.min(end, word.end), word.end)];
    if (left !== '' && !/^(?:[近约逾超过上第在每满仅达共约前后这那]|不到|最近|一共|未来|过去|今后|百分之|好|[a-z .-]+)$/.test(left))
      return false;
    if (
      right !== '' &&
      !/^(?:[前后内来间底初末多以里上中外的了半份钟人纸假课]|以[上下内前后外]|之[间前后内]|左右|个.{1,2}|\/.*)$/.test(right)
    )
      return false;
  }
  return true;
}

/** The number with its unit at the offset, with the words around it that approximate. */
function amountAt(said: Said, at: number, { before, often, named }: Spoken): Figure | null {
  const { plain } = said;
  const first = numeralAt(plain, at);
  // 多少亿 asks for a number.
  if (first === null || (first.bare && plain.slice(0, at).endsWith('多少'))) return null;
  const range = secondOf(plain, first);
  const last = range ?? first;
  const unit = unitAt(plain, last.end);
  const half = unit === null ? '' : matchAt(HALF, plain, unit.end);
  const rest = unit !== null && half !== '' ? halvedUnitAt(plain, unit.end + half.length) : null;
  const halved = half !== '' && unit !== null && (rest?.kind === 'duration' || unit.kind === 'duration' || unit.unit === '倍');
  const whole = halved && rest?.kind === 'duration' ? rest : unit;
  const until = whole === null ? last.end : Math.max(whole.end, halved ? (unit?.end ?? 0) + half.length : 0);
  const more = whole === null || halved ? '' : matchAt(MORE_BEHIND, plain, until);
  const measured = /^多./.test(more) ? (unitAt(`个${more.slice(1)}`, 0) ?? whole) : whole;
  const end = until + more.length;
  const value = first.low === null ? null : first.low + (halved ? 0.5 : 0);
  const figure = bounded(said, {
    start: at,
    end,
    kind: measured?.kind ?? 'amount',
    value: halved && unit?.unit === '个' ? (first.low ?? 0) + 0.5 : value,
    high: range === null ? first.high : range.low,
    unit: measured?.unit ?? '',
    about: more !== '' ? 'more' : last.about === '' ? first.about : last.about,
  });
  if (!standsAlone(said, figure.start, figure.end)) return null;
  if (whole === null) return plainFigure(plain, last, figure, moneyProbability(plain, { ...figure, before: before(), named, often }));
  return isMeant(said, { first, last, unit: measured ?? whole, figure }) ? figure : null;
}

/** The unit behind 半 of 两个半月 or 一个半小时. */
function halvedUnitAt(plain: string, at: number): ReturnType<typeof unitAt> {
  const unit = plain[at] === '月' ? unitAt('个月', 0) : unitAt(plain, at);
  return unit !== null && plain[at] === '月' ? { ...unit, end: at + 1 } : unit;
}

/** The upper end of a range, 八十万 of 五十万到八十万, where what stands before is a number with at most the same unit. */
function secondOf(plain: string, first: Numeral): Numeral | null {
  const unit = unitAt(plain, first.end);
  for (const from of [first.end, ...(unit === null ? [] : [unit.end])]) {
    const to = matchAt(RANGE, plain, from);
    if (to === '' || (to === '、' && from !== first.end)) continue;
    const second = numeralAt(plain, from + to.length) ?? numeralAt(` ${plain.slice(from + to.length)}`, 1);
    if (second === null || second.low === null || first.low === null) continue;
    const moved = second.start === from + to.length ? second : { ...second, end: second.end - 1 + from + to.length };
    if (to === '、' && (second.low > 2 * first.low || unitAt(plain, moved.end) === null || /^、/.test(plain.slice(moved.end)))) continue;
    const sameUnit = from === first.end || unitAt(plain, moved.end)?.unit === unit?.unit;
    if (sameUnit && second.low > first.low) return moved;
  }
  return null;
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

interface Meant {
  readonly first: Numeral;
  readonly last: Numeral;
  readonly unit: Unit;
  readonly figure: Figure;
}

/** 17年 and 108年 are years of a calendar as often as they are durations: without a word that decides they are left out. */
function isUnclearYear({ low, han }: Numeral, { unit }: Unit, { before, behind, about }: Beside): boolean {
  if (unit !== '年' || low === null || (han && low < 1000)) return false;
  if (low > 120 && about === '' && !/[这近过满达]\s?$/.test(before) && !/^(?:多|的?历史|以?前|之?前)/.test(behind)) return true;
  if (low >= 90 && low <= 120 && !han) return about === '' && !/^(?:多|来|的?历史|的?时间|以来)/.test(behind);
  const couldBeYear = low >= 8 && low <= 30;
  return (
    couldBeYear &&
    about === '' &&
    !/^[多来前后内间以左的时历]/.test(behind) &&
    !/[了近过达有满每长花用经续隔做干待教学]\s?$|(?:未来|过去|今后|最近|这|前|头)\s?$/.test(before)
  );
}

/** Whether a number with a unit is meant as one. */
function isMeant(said: Said, { first, last, unit, figure }: Meant): boolean {
  const { plain } = said;
  const [before, behind] = [plain.slice(Math.max(0, figure.start - 3), figure.start), plain.slice(figure.end, figure.end + 12)];
  if (/第\s?$/.test(before) || isUnclearYear(first, unit, { before, behind, about: figure.about })) return false;
  if (last.bare && figure.about === '' && !(unit.measures && /[百千十]万|亿/.test(plain.slice(first.start, first.end)))) return false;
  const value = last.high ?? last.low ?? Number.POSITIVE_INFINITY;
  if (value === 1 && last.han && last === first)
    return isOneMeant(unit, { before, behind, about: figure.about, written: plain.slice(figure.start, figure.end) });
  if (value > SMALL) return true;
  if (takesUp(before) && (unit.kind !== 'duration' || value < 3 || /[那哪另]$/.test(before))) return false;
  if (unit.unit === '元' && last.han && !plain.startsWith('两', last.start)) return false;
  if (unit.measures) return unit.kind !== 'duration' || value > 2 || !last.han || !/[过再等]$/.test(before);
  if ((value <= 1 && Number.isInteger(value)) || /^[位句面步层口把]$/.test(unit.unit) || isOfSpeech(behind)) return false;
  return (
    !/^[个种条项件类块部份样头]$/.test(unit.unit) ||
    PER.test(plain.slice(Math.max(0, figure.start - SMALL), figure.start)) ||
    countedNoun(said, figure.start, figure.end) !== ''
  );
}

/** 一 is a number with a true measure (一公里, 一亿元), and with a time only where it is bounded: 一年多, 近一个月. */
interface Beside {
  readonly before: string;
  readonly behind: string;
  readonly about: About;
  readonly written?: string;
}

function isOneMeant(unit: Unit, { before, behind, about, written = '' }: Beside): boolean {
  if (!unit.measures || takesUp(before) || /(?:[每有某同上]|(?<![剩余留省])下)$/.test(before)) return false;
  if (/^(?:年|天|周|世纪|岁|学期)$/.test(unit.unit) && !/个(?:星期|礼拜)$/.test(written))
    return about !== '' || /^(?:多|半|内|之内|以内)/.test(behind);
  return !/^(?:人|人次|度|米|里|斤|升|元|克|瓦|秒|伏)$/.test(unit.unit);
}
