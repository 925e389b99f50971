import type { FactRow } from '../../tables/discussion/said/facts.js';
import { placeOf, type Said } from '../said.js';
import { countedNoun } from './counted-noun.js';
import type { Figure } from './figure.js';
import { findFigures } from './find-figures.js';

/** Which figures are said, and what do they count? One row a figure: 全城只有十九个雨量站 → 十九个, 19, 个, 雨量站. None where no number is said. */
export const figureRows = (sentences: readonly Said[]): readonly FactRow[] =>
  sentences.flatMap((said) => findFigures(said).map((figure) => rowOf(said, figure)));

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
  if (kind === 'date' || kind === 'time' || kind === 'duration' || kind === 'order' || /^[次遍回趟倍岁]$/.test(unit)) return '';
  const noun = countedNoun(said, start, end);
  return noun === '' && unit === '人' ? '人' : noun;
}
