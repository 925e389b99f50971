import { writeInteger } from '../../charts/write-number.js';
import type { Tables } from '../../data.js';
import { joined, type Line, leads, opens, text, type Written } from '../document.js';
import { evidenceOfSentences, listed } from '../evidence/evidence.js';
import type { RunFacts } from '../run-facts.js';
import type { Wording } from '../wording/wording.js';

/** Below so many words of somebody counts are mostly chance. */
const FEW_WORDS = 100;

/** What the numbers of this discussion do not show: only the limits that it really has. */
export function limitFindings(
  { basis, chance, balance, sentences }: Tables,
  { warnings }: Pick<RunFacts, 'warnings'>,
  wording: Wording,
): readonly Line[] {
  const { limits } = wording.findings;
  const compared = basis.speakers.length > 1;
  const untested = compared ? chance.filter(({ testable }) => testable === 0) : [];
  const few = compared ? basis.words_of.flatMap((words, i) => (words < FEW_WORDS ? basis.speakers.slice(i, i + 1) : [])) : [];
  const silent = balance.find(({ of }) => of === 'all')?.silent ?? 0;
  /** How many, opening all that they say. */
  const number = (people: readonly string[]): Written => {
    const spoken = sentences.filter(({ speaker }) => people.includes(speaker));
    return opens(evidenceOfSentences(listed(people), spoken), String(people.length));
  };
  const parts: readonly Line[] = [
    untested.length === 0 ? [] : limits.turns(number(untested.map(({ speaker }) => speaker))),
    few.length === 0 ? [] : limits.words(number(few), FEW_WORDS),
    silent === 0 ? [] : limits.silent(leads('people', String(silent))),
    warnings.length === 0 ? [] : limits.warnings(leads('checks', writeInteger(warnings.length))),
    [text(limits.always)],
  ];
  return [
    [
      text(limits.intro),
      ...joined(
        parts.filter((part) => part.length > 0),
        wording.between,
      ),
    ],
  ];
}
