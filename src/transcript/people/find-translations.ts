import type { Candidate } from '../labels/choose-labels.js';
import type { Line } from '../labels/learn-forms.js';

/**
 * Bilingual transcripts: a Latin label whose every line follows one and the same Chinese label, with Latin text under it, is that
 * speaker's translation and not a further speaker. Latin label → Chinese label.
 */
export function findTranslations(lines: readonly Line[], labels: readonly Candidate[]): ReadonlyMap<string, string> {
  const owners = new Map<string, Set<string>>();
  const chinese = new Set<string>();
  let before = '';
  for (const { line, reading } of labels) {
    const speech = reading.alone ? (lines[line + 1]?.text ?? '') : '';
    if (/\p{Script=Han}/u.test((lines[line]?.text ?? '') + speech)) {
      chinese.add(reading.value);
      before = reading.value;
    } else if (before !== '') {
      owners.set(reading.value, (owners.get(reading.value) ?? new Set()).add(before));
    }
  }
  const own = [...owners].filter(([label, { size }]) => size === 1 && !chinese.has(label));
  return new Map(own.map(([label, [owner = '']]) => [label, owner]));
}
