import { fieldOf } from '../../lines/fields.js';
import { isNonSpeech, isNotice } from '../../lines/notices.js';
import { isAfterGap, type Line } from '../line.js';
import type { Group } from './group-readings.js';

/**
 * Whether labels that have their line stand below what was said: as the last lines of their groups, or, where the gaps do not decide, with
 * one at the end of the file.
 */
export function isSignature({ labels }: Group, lines: readonly Line[]): boolean {
  const at = [...labels.keys()];
  const opens = (i: number): boolean => i === 0 || isAfterGap(lines, i);
  const closes = (i: number): boolean => i + 1 >= lines.length || isAfterGap(lines, i + 1);
  const last = at.filter((i) => closes(i) && !opens(i)).length;
  const first = at.filter((i) => opens(i) && !closes(i)).length;
  if (last !== first) return last > first && last > at.length * 0.5;
  const [begin = 0] = at;
  const end = at.at(-1) ?? 0;
  return begin > 0 && lines.slice(end + 1).every(({ text }) => isNotice(text) || isNonSpeech(text) || fieldOf(text) !== null);
}
