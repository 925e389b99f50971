import type { FactRow } from '../../tables/discussion/said/facts.js';
import { placeOf, type Said } from '../said.js';
import { countedNoun } from './counted-noun.js';
import type { Figure } from './figure.js';
import { findFigures } from './find-figures.js';
import { shareOfMoney } from './money.js';
import { isMeasure, isMoney } from './units.js';
import { countsFromRepublic } from './years.js';

/** How many sentences before may say what a number is. */
const BEFORE = 6;

/** Which figures are said, and what do they count? One row a figure: 全城只有十九个雨量站 → 十九个, 19, 个, 雨量站. None where no number is said. */
export function figureRows(sentences: readonly Said[]): readonly FactRow[] {
  const discussion = { republican: countsFromRepublic(sentences), often: shareOfMoney(sentences) };
  const before = (i: number): string =>
    sentences
      .slice(Math.max(0, i - BEFORE), i)
      .map(({ plain }) => plain)
      .join('');
  return sentences.flatMap((said, i) => findFigures(said, { before: () => before(i), ...discussion }).map((figure) => rowOf(said, figure)));
}

function rowOf(said: Said, figure: Figure): FactRow {
  const { start, end, kind, value, high, unit, about } = figure;
  return {
    ...placeOf(said.sentence),
    start,
    text: said.text.slice(start, end),
    kind,
    value,
    value_high: high,
    unit,
    about,
    counts: nounOf(said, figure),
  };
}

function nounOf(said: Said, { start, end, kind, unit }: Figure): string {
  const counted = unit.split('/')[0] ?? '';
  if (kind === 'date' || kind === 'time' || kind === 'duration' || kind === 'order' || /^[次遍回趟倍岁]$/.test(counted)) return '';
  if (counted === '人' && said.plain.startsWith('的', end)) return '人';
  const noun = countedNoun(said, start, end, { measured: isMeasure(counted), money: counted === '' || isMoney(counted) });
  return noun === '' && counted === '人' ? '人' : noun;
}
