import { writeInteger } from '../charts/write-number.js';
import type { Tables } from '../data.js';
import { type Line, text } from './document.js';
import type { RunFacts } from './run-facts.js';
import type { Wording } from './wording.js';

/** Below so many words of somebody counts are mostly chance. */
const FEW_WORDS = 100;

/** What the numbers of this discussion do not show: only the limits that it really has. */
export function limitFindings(
  { basis, chance, balance }: Tables,
  { warnings }: Pick<RunFacts, 'warnings'>,
  wording: Wording,
): readonly Line[] {
  const { limits, language } = { limits: wording.findings.limits, language: wording.language };
  const untested = chance.filter(({ testable }) => testable === 0);
  const few = basis.speakers.filter((_, i) => (basis.words_of[i] ?? 0) < FEW_WORDS).length;
  const silent = balance.find(({ of }) => of === 'all')?.silent ?? 0;
  const texts = [
    untested.length > 0 && basis.speakers.length > 1 ? limits.turns(untested.length, Math.max(...untested.map(({ turns }) => turns))) : '',
    few > 0 && basis.speakers.length > 1 ? limits.words(few, FEW_WORDS) : '',
    silent > 0 ? limits.silent(silent) : '',
    warnings.length > 0 ? limits.warnings(writeInteger(warnings.length)) : '',
    limits.always,
  ];
  return [[text(`${limits.intro}${texts.filter((part) => part !== '').join(language === 'en' ? ' ' : '')}`)]];
}
