import type { LabelPattern } from '../../reading-pattern.js';
import type { Settings } from '../../settings.js';
import { nameId } from '../names/name-id.js';
import type { Candidate } from './candidates/candidate.js';
import { speechFrom, speechSideInQuotation } from './candidates/speech-start.js';
import { type Form, UNREAD_FORM } from './forms/form.js';
import type { Line } from './line.js';
import { matchPattern } from './match-pattern.js';
import { NO_READING, type Reading } from './prefix/reading.js';

/** Labels that the settings settle: lines written as a taught pattern says, and names of the people before a colon. */
export function taughtLabels(lines: readonly Line[], { reading, people }: Pick<Settings, 'reading' | 'people'>): readonly Candidate[] {
  const names = people.flatMap(({ name, aliases }) => [name, ...aliases]);
  const ids = new Set(names.map(nameId));
  const forms = reading.labels.map((pattern) => ({ pattern, form: formOf(pattern) }));
  if (forms.length === 0 && ids.size === 0) return [];
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  return lines.flatMap((line, i) => {
    for (const { pattern, form } of forms) {
      const found = matchPattern(line, pattern);
      if (found) return [taughtLabel(line, i, { ...form, speech: speechSideInQuotation(lines, i, found) ?? form.speech }, found)];
    }
    const own =
      line.prefix.readings.find(({ value, right }) => right.startsWith('：') && ids.has(nameId(value))) ??
      readName(line.text, longestFirst);
    return own ? [taughtLabel(line, i, { ...COLON, place: own.alone ? 'alone' : 'inline' }, own)] : [];
  });
}

function formOf({ text, left, right, place, bold, speech, level, time }: LabelPattern): Form {
  return {
    key: `taught ${text}`,
    left,
    right,
    place: level > 0 ? `heading-${level}` : place,
    bold,
    speech,
    labels: new Map(),
    timed: time !== null,
    timeAt: time ?? '',
    evidence: Number.POSITIVE_INFINITY,
  };
}

const COLON: Form = { ...UNREAD_FORM, key: 'settings', right: '：' };

/** =cmd(): a name of the settings that holds symbols would be read as a mark and a value. */
function readName(text: string, names: readonly string[]): Reading | null {
  const value = names.find((name) => text.startsWith(name) && /^[ \u3000]*[：:]/.test(text.slice(name.length, name.length + 4)));
  if (value === undefined) return null;
  const [mark = ''] = /^[ \u3000]*[：:]/.exec(text.slice(value.length)) ?? [];
  const from = value.length + mark.length;
  return { ...NO_READING, right: '：', value, alone: from >= text.length, end: value.length, from };
}

function taughtLabel({ text }: Line, line: number, form: Form, reading: Reading): Candidate {
  const isEnd = form.place === 'end';
  const from = isEnd ? 0 : reading.alone ? text.length : form.key === 'settings' ? speechFrom(text, reading, form) : reading.from;
  return {
    line,
    form,
    reading,
    id: nameId(reading.value),
    speech: form.speech,
    time: reading.time || reading.lateTime,
    from,
    to: isEnd ? text.slice(0, reading.from).trimEnd().length : text.length,
    probability: 1,
  };
}
