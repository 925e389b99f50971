import type { LabelPattern } from '../../reading-pattern.js';
import type { Settings } from '../../settings.js';
import { timeAt } from '../lines/times.js';
import { type Candidate, signs, speechFrom } from './choose-labels.js';
import { type Form, idOf, type Line, type Place, UNREAD_FORM } from './learn-forms.js';
import { NO_READING, type Reading } from './read-heads.js';
import { somebody } from './somebody.js';

/** A name is no longer than this, also where the settings say how it is marked. */
const LONGEST = 60;

/** Labels that the settings settle: lines written as a taught pattern says, and names of the people before a colon. */
export function taughtLabels(lines: readonly Line[], { reading, people }: Pick<Settings, 'reading' | 'people'>): readonly Candidate[] {
  const declaredNames = people.flatMap(({ name, aliases }) => [name, ...aliases]);
  const declared = new Set(declaredNames.map(idOf));
  const forms = reading.labels.map((pattern) => ({ pattern, form: formOf(pattern) }));
  if (forms.length === 0 && declared.size === 0) return [];
  const names = [...declaredNames].sort((a, b) => b.length - a.length);
  return lines.flatMap((line, i) => {
    for (const { pattern, form } of forms) {
      const found = match(line, pattern);
      if (found) return [labelOf(line, i, { ...form, speech: signs(lines, i, found) ?? form.speech }, found)];
    }
    const own =
      line.head.readings.find(({ value, right }) => right.startsWith('：') && declared.has(idOf(value))) ?? oddName(line.text, names);
    return own ? [labelOf(line, i, { ...COLON, place: own.alone ? 'alone' : 'inline' }, own)] : [];
  });
}

/** =cmd(): a name that holds signs is a mark and a value to whoever reads heads. */
function oddName(text: string, names: readonly string[]): Reading | null {
  const value = names.find((name) => text.startsWith(name) && /^[ \u3000]*[：:]/.test(text.slice(name.length, name.length + 4)));
  if (value === undefined) return null;
  const from = value.length + (/^[ \u3000]*[：:]/.exec(text.slice(value.length))?.[0].length ?? 0);
  return { ...NO_READING, right: '：', value, alone: from >= text.length, end: value.length, from };
}

const COLON: Form = { ...UNREAD_FORM, key: 'settings', right: '：' };

function formOf({ text, left, right, place, bold, speech, level, time }: LabelPattern): Form {
  const at: Place = level > 0 ? `heading-${level}` : place;
  return {
    key: `taught ${text}`,
    left,
    right,
    place: at,
    bold,
    speech,
    labels: new Map(),
    timed: time !== null,
    timeAt: time ?? '',
    evidence: Number.POSITIVE_INFINITY,
  };
}

function labelOf({ text }: Line, line: number, form: Form, reading: Reading): Candidate {
  const isEnd = form.place === 'end';
  const from = isEnd ? 0 : reading.alone ? text.length : form.key === 'settings' ? speechFrom(text, reading, form) : reading.from;
  const to = isEnd ? text.slice(0, reading.from).trimEnd().length : text.length;
  return {
    line,
    form,
    reading,
    id: idOf(reading.value),
    speech: form.speech,
    time: reading.time || reading.lateTime,
    from,
    to,
    probability: 1,
  };
}

/** The line as the pattern reads it; null where it is written otherwise. Times are looked through. */
function match({ text, unit }: Line, pattern: LabelPattern): Reading | null {
  if (pattern.level !== unit.level && pattern.level > 0) return null;
  if (pattern.place === 'end') return matchEnd(text, pattern);
  const before = skipTime(text, 0);
  if (!hasMark(text, pattern.left, before.at)) return null;
  const at = skipBlanks(text, before.at + pattern.left.length);
  const alone = pattern.place === 'alone';
  const mark = pattern.right.trim();
  const end = pattern.name === null ? endOfName(text, at, pattern) : text.startsWith(pattern.name, at) ? at + pattern.name.length : -1;
  if (end <= at || end - at > LONGEST || (pattern.bold && unit.bold < end)) return null;
  const after = skipTime(text, skipBlanks(text, end));
  if (!hasMark(text, mark, after.at)) return null;
  const late = skipTime(text, skipBlanks(text, after.at + mark.length));
  if (alone && late.at < text.length) return null;
  const time = before.time || after.time || late.time;
  // Where only the time tells a label from a short line, it has to be there.
  if (pattern.time !== null && time === '' && pattern.left === '' && mark === '' && !pattern.bold) return null;
  const [, value = '', note = ''] = /^(.*?)\s*(?:[（(]([^（()）]{1,60})[)）])?$/su.exec(text.slice(at, end).trim()) ?? [];
  if (!/[\p{L}\p{N}]/u.test(value)) return null;
  // 23 分钟 11 秒: where no mark tells, what surely names nobody is no label.
  const isMarked = pattern.left !== '' || mark !== '' || pattern.bold;
  if (!isMarked && pattern.name === null && somebody(value, note).look <= -1) return null;
  return { ...NO_READING, left: pattern.left, right: pattern.right, value, note, time, alone, at, end, from: late.at };
}

/** Up to the mark; where that is a blank or the end of the line, up to a time or as far as the line goes. */
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
