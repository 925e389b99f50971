import { type Line, textAt } from '../line.js';
import type { Form, Label } from './form.js';
import type { Group } from './group-readings.js';

export type LabelledLine = readonly [line: number, label: Label];

/** Strength of the marks of a form from 0 to 1. */
export function markStrength({ right, place, bold }: Group, labels: readonly LabelledLine[]): number {
  const timed = timedShare(labels);
  const symbols = usualLeft(labels) + right.replace('T', '').trim();
  if (place === 'end') return 0.7;
  if (place === 'inline') {
    if (/^[（(《“「『[【/_&-]$/.test(right)) return 0.3;
    if (symbols !== '' && right !== ' ' && right !== '  ') return 1;
    if (symbols !== '') return right === '  ' ? 0.9 : 0.75;
    return Math.max(bold ? 0.8 : 0, right === '  ' ? 0.55 : 0.1, timed * 0.6);
  }
  const own = symbols !== '' ? 0.7 : place === 'alone' ? (bold ? 0.5 : 0.15) : 0.5;
  return Math.max(own, timed * 0.9);
}

/** The symbols that most often stand before the value. */
export function usualLeft(labels: readonly LabelledLine[]): string {
  const counts = new Map<string, number>();
  for (const [, { reading }] of labels) counts.set(reading.left, (counts.get(reading.left) ?? 0) + 1);
  const [usual] = [...counts].sort((a, b) => b[1] - a[1]);
  return usual?.[0] ?? '';
}

export const timedShare = (labels: readonly LabelledLine[]): number =>
  labels.filter(([, { reading }]) => reading.time !== '' || reading.lateTime !== '').length / labels.length;

/** As in `Form.timeAt`. */
export function timePlace(labels: readonly LabelledLine[], lines: readonly Line[]): Form['timeAt'] {
  if (timedShare(labels) <= 0.5) return '';
  const late = labels.filter(([, { reading }]) => reading.lateTime !== '').length;
  const first = labels.filter(([i, { reading }]) => reading.time !== '' && textAt(lines, i).indexOf(reading.time) < reading.at).length;
  return first * 2 > labels.length ? 'before' : late * 2 > labels.length ? 'late' : 'after';
}
