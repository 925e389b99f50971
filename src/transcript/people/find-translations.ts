import type { Candidate } from '../labels/candidates/candidate.js';
import { type Line, textAt } from '../labels/line.js';

/** So many of the Chinese turns have a Latin one behind them. */
const MOST = 0.5;

/**
 * Bilingual transcripts, in which most turns are followed by their translation: a Latin label whose every line follows one and the same
 * Chinese label, with Latin text under it, is that speaker's translation and not a further speaker. Latin label → Chinese label.
 */
export function findTranslations(lines: readonly Line[], labels: readonly Candidate[]): ReadonlyMap<string, string> {
  const owners = new Map<string, Set<string>>();
  const chinese = new Set<string>();
  let before = '';
  let latin = 0;
  for (const { line, reading } of labels) {
    const speech = reading.alone ? textAt(lines, line + 1) : '';
    if (/\p{Script=Han}/u.test(textAt(lines, line) + speech)) {
      chinese.add(reading.value);
      before = reading.value;
    } else if (before !== '') {
      latin++;
      owners.set(reading.value, (owners.get(reading.value) ?? new Set()).add(before));
    }
  }
  if (latin < (labels.length - latin) * MOST) return new Map();
  const owned = [...owners.values()].flatMap((names) => [...names]);
  const isOnly = (names: ReadonlySet<string>): boolean => names.size === 1 && owned.filter((name) => names.has(name)).length === 1;
  const own = [...owners].filter(([label, names]) => isOnly(names) && !chinese.has(label));
  return new Map(own.map(([label, [owner = '']]) => [label, owner]));
}
