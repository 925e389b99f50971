import type { FactRow } from '../../tables/discussion/said/facts.js';
import { placeOf, type Said } from '../said.js';
import { amountAt } from './amounts.js';
import { bounded } from './bounds.js';
import { COMPOUNDS } from './compounds.js';
import { countedNoun } from './counted-noun.js';
import { DATES } from './dates.js';
import type { Figure, Form } from './figure.js';
import { type MoneyContext, shareOfMoney } from './money.js';
import { maskedSpans, standsAlone } from './not-figures.js';
import { matchAt } from './numeral.js';
import { ORDERS } from './orders.js';
import { withRates } from './rates.js';
import { SHARES } from './shares.js';
import { TIMES } from './times.js';
import { isMeasure, isMoney } from './units.js';
import { bareYears, countsFromRepublic } from './years.js';

const FORMS: readonly Form[] = [...SHARES, ...DATES, ...COMPOUNDS, ...TIMES, ...ORDERS];
const NUMERAL_STARTS = /[\d零〇一二两三四五六七八九十百千万亿几数半]/;
/** How many sentences before may say what a number is. */
const BEFORE = 6;
/** How far apart what is said twice in one breath may stand. */
const STUTTER = 6;

/** What is known of the discussion where a figure is said, and whether its years are those of 民国. */
interface Discussion extends Omit<MoneyContext, 'named'> {
  readonly republican: boolean;
}

/** Which figures are said, and what do they count? One row a figure: 全城只有十九个雨量站 → 十九个, 19, 个, 雨量站. None where no number is said. */
export function findFigures(sentences: readonly Said[]): readonly FactRow[] {
  const discussion = { republican: countsFromRepublic(sentences), often: shareOfMoney(sentences) };
  return sentences.flatMap((said, i) => {
    const last = sentences.slice(Math.max(0, i - BEFORE), i);
    const before = (): string => last.map(({ plain }) => plain).join('');
    return figuresIn(said, { ...discussion, before }).map((figure) => rowOf(said, figure));
  });
}

function rowOf(said: Said, figure: Figure): FactRow {
  const { start, end, kind, value, high, unit, about } = figure;
  const [place, text] = [placeOf(said.sentence), said.text.slice(start, end)];
  return { ...place, start, text, kind, value, value_high: high, unit, about, counts: nounOf(said, figure) };
}

function nounOf(said: Said, { start, end, kind, unit }: Figure): string {
  const counted = unit.split('/')[0] ?? '';
  if ((kind !== 'amount' && kind !== 'share') || /^[次遍回趟倍岁]$/.test(counted)) return '';
  const isOfPeople = counted === '人' && said.plain.startsWith('的', end);
  const noun = isOfPeople ? '' : countedNoun(said, start, end, { measured: isMeasure(counted), money: counted === '' || isMoney(counted) });
  return noun === '' && counted === '人' ? '人' : noun;
}

/**
 * The figures of a sentence in order, none overlapping: 将近80个人, 3.5亿元, 百分之二十, 五十万到八十万, 上午九点半, 第十四期.
 *
 * Fixed forms (shares, dates, times, orders) are read first, then numbers with a unit or a measure word (amountAt). A figure begins and ends where words do, so
 * that 十分, 统一 and 百姓 hold none. What is said twice in one breath (第一届第一届) is one figure, and what is meant for each of something is a rate.
 */
function figuresIn(said: Said, discussion: Discussion): readonly Figure[] {
  if (!NUMERAL_STARTS.test(said.plain)) return [];
  const taken = new Uint8Array(said.plain.length);
  for (const [start, end] of maskedSpans(said.plain)) taken.fill(1, start, end);
  const figures: Figure[] = [];
  const take = (figure: Figure): void => {
    if (taken.subarray(figure.start, figure.end).includes(1)) return;
    figures.push(figure);
    taken.fill(1, figure.start, figure.end);
  };
  for (const form of FORMS) for (const figure of formsIn(form, said)) take(figure);
  for (const figure of bareYears(said, discussion.republican)) take(figure);
  for (let at = 0; at < said.plain.length; at++) {
    if (taken[at] === 1 || !NUMERAL_STARTS.test(said.plain[at] ?? '')) continue;
    const named = figures.some(({ unit }) => isMoney(unit));
    const figure = amountAt(said, at, { ...discussion, named });
    if (figure === null) at += numberLength(said.plain, at) - 1;
    else take(figure);
  }
  figures.sort((a, b) => a.start - b.start);
  return withRates(
    said,
    figures.filter((figure, i) => !isStutter(said.plain, figure, figures[i + 1])),
  );
}

function* formsIn({ pattern, read }: Form, said: Said): Generator<Figure> {
  for (const match of said.plain.matchAll(pattern)) {
    const { index: start, 0: text } = match;
    const found = read(...match.slice(1).map((group) => group ?? ''));
    const more = found?.kind === 'share' ? matchAt(/多(?!少|数)/y, said.plain, start + text.length) : '';
    const end = start + text.length + more.length;
    if (found !== null && standsAlone(said, { start, end }))
      yield bounded(said, { ...found, start, end, about: more === '' ? '' : 'more' });
  }
}

/** How much to pass over of a number that is no figure. */
const numberLength = (plain: string, at: number): number =>
  /^(?:[\d,.]+|[零〇一二两三四五六七八九十百千万亿几]+(?:点[零〇一二三四五六七八九]+)?)/.exec(plain.slice(at, at + 40))?.[0].length ?? 1;

/** Whether a figure is said again at once: 第一第一届, 三个这样的三个. */
function isStutter(plain: string, one: Figure, next: Figure | undefined): boolean {
  if (next === undefined || one.value !== next.value || one.unit !== next.unit || one.high !== next.high) return false;
  return next.start - one.end <= STUTTER && !/[，。、；：！？,;:!?]|每|和|加|或|跟/.test(plain.slice(one.end, next.start));
}
