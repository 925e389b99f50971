import type { LabelPattern } from '../../reading-pattern.js';
import { timeAt } from '../lines/times.js';
import type { Line } from './line.js';
import { NO_READING, type Reading } from './prefix/reading.js';
import { rateSpeaker } from './rate-speaker.js';

/** A name is no longer than this, also where the settings say how it is marked. */
const LONGEST = 60;

/** The line as the pattern reads it; null where it is written otherwise. Times are looked through. */
export function matchPattern(line: Line, pattern: LabelPattern): Reading | null {
  if (pattern.level !== line.unit.level && pattern.level > 0) return null;
  return pattern.place === 'end' ? matchEnd(line.text, pattern) : matchBeginning(line, pattern);
}

function matchBeginning({ text, unit }: Line, pattern: LabelPattern): Reading | null {
  const before = skipTime(text, 0);
  if (!hasMark(text, pattern.left, before.at)) return null;
  const at = skipBlanks(text, before.at + pattern.left.length);
  const alone = pattern.place === 'alone';
  const mark = pattern.right.trim();
  const end = pattern.name === null ? endOfName(text, at, pattern) : text.startsWith(pattern.name, at) ? at + pattern.name.length : -1;
  if (end <= at || end - at > LONGEST || (pattern.bold && unit.bold < end)) return null;
  // Of 何川 {speech} the blank is the mark: 何川说过 is none.
  if (pattern.name !== null && mark === '' && pattern.right !== '' && end < text.length && !/\s/.test(text.charAt(end))) return null;
  const after = skipTime(text, skipBlanks(text, end));
  if (!hasMark(text, mark, after.at)) return null;
  const late = skipTime(text, skipBlanks(text, after.at + mark.length));
  if (alone && late.at < text.length) return null;
  const time = before.time || after.time || late.time;
  const [, value = '', note = ''] = /^(.*?)\s*(?:[（(]([^（()）]{1,60})[)）])?$/su.exec(text.slice(at, end).trim()) ?? [];
  if (!/[\p{L}\p{N}]/u.test(value) || !isCertain({ value, note, time }, pattern)) return null;
  return { ...NO_READING, left: pattern.left, right: pattern.right, value, note, time, alone, at, end, from: late.at };
}

/** Where no mark stands around the name, a time of the pattern has to be there, and what certainly names nobody (23 分钟 11 秒) is no label. */
function isCertain({ value, note, time }: Pick<Reading, 'value' | 'note' | 'time'>, pattern: LabelPattern): boolean {
  if (pattern.left !== '' || pattern.right.trim() !== '' || pattern.bold) return true;
  if (pattern.time !== null && time === '') return false;
  return pattern.name !== null || rateSpeaker(value, note).plausibility > -1;
}

/** Up to the mark; where that is a blank or the end of the line, up to a time or as far as the line goes. -1 where there is no end. */
function endOfName(text: string, at: number, { right, place }: LabelPattern): number {
  const mark = right.trim();
  if (mark !== '') {
    let end = at;
    while (end < text.length && !hasMark(text, mark, end)) end++;
    return end < text.length ? end : -1;
  }
  for (let i = at; i < text.length; i++) {
    if (!/[\s\u3000]/.test(text.charAt(i))) continue;
    const next = skipBlanks(text, i);
    if (timeAt(text, next, 'any') || (place === 'inline' && next - i >= Math.max(1, right.length))) return i;
  }
  return place === 'alone' ? text.length : -1;
}

/** A colon is a colon, in whichever width. */
function hasMark(text: string, mark: string, at: number): boolean {
  for (let i = 0; i < mark.length; i++) {
    const [own, wanted] = [text.charAt(at + i), mark.charAt(i)];
    if (own !== wanted && !(COLONS.includes(own) && own !== '' && COLONS.includes(wanted))) return false;
  }
  return true;
}

const COLONS = '：:︰﹕';

function matchEnd(text: string, { left, right }: LabelPattern): Reading | null {
  const line = text.trimEnd();
  if (right !== '' && !line.endsWith(right)) return null;
  const end = line.length - right.length;
  const at = line.lastIndexOf(left, end - 1);
  const value = line.slice(at + left.length, end).trim();
  if (at <= 0 || value === '' || value.length > LONGEST) return null;
  return { ...NO_READING, left, right, value, at: at + left.length, end, from: at };
}

function skipTime(text: string, from: number): { readonly at: number; readonly time: string } {
  const at = skipBlanks(text, from);
  const stamp = timeAt(text, at, 'any');
  return stamp ? { at: skipBlanks(text, stamp.end), time: stamp.time } : { at, time: '' };
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (/[\s\u3000\u00a0]/.test(text.charAt(at))) at++;
  return at;
}
