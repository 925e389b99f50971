import { isFieldKey } from '../lines/fields.js';
import { readRoster } from '../lines/read-roster.js';
import { parseLabelName } from '../names/label-name.js';
import type { Candidate } from './choose-labels.js';
import { type Form, type Line, UNREAD_FORM } from './learn-forms.js';
import { NO_READING, type Reading } from './read-heads.js';

/** So large a part of the lines of one kind must be questions. */
const QUESTIONS = 0.6;
const QUESTION = /[？?][”"」』)）]*$/;

/**
 * Labels that are set instead of printed: questions in bold type with answers in plain type. Where no other form was learned; two
 * questions at least.
 */
export function labelBoldQuestions(lines: readonly Line[]): readonly Candidate[] {
  const bold = lines.flatMap(({ unit, text }, i) => (unit.bold > 0 && unit.bold >= text.length && unit.level === 0 ? [i] : []));
  const asked = bold.filter((i) => QUESTION.test((lines[i]?.text ?? '').slice(-3)) && i + 1 < lines.length && !bold.includes(i + 1));
  if (asked.length < 2 || asked.length < bold.length * QUESTIONS) return [];
  return asked.flatMap((i) => [impliedLabel(lines, i, '问', 'bold'), impliedLabel(lines, i + 1, '答', 'plain')]);
}

/** Rosters stand before the first turns. */
const REACH = 5;

/** 受访者：何川. */
const namesGuest = (text: string): boolean => text.length < 60 && isGuest(readRoster([text], new Map()).told);
const isGuest = (told: readonly { readonly role: string | null }[]): boolean => told.some(({ role }) => role === 'panelist');

/**
 * Only whoever asks is labelled: what stands below each question without a label is the answer, of the one whom the head names besides,
 * or of nobody.
 */
export function labelAnswers(lines: readonly Line[], labels: ReadonlyMap<number, Candidate>): readonly Candidate[] {
  if (new Set([...labels.values()].map(({ id }) => id)).size > 1 + REACH) return [];
  const [first, ...others] = [...labels.values()].filter(
    ({ reading, line }, i) => !isFieldKey(reading.value) && !(i < REACH && namesGuest(lines[line]?.text ?? '')),
  );
  if (!first || others.length === 0 || others.some(({ id }) => id !== first.id) || first.reading.alone) return [];
  const at = [first, ...others].map(({ line }) => line).sort((a, b) => a - b);
  const answered = at.filter((i) => QUESTION.test((lines[i]?.text ?? '').slice(-3)) && i + 1 < lines.length && !labels.has(i + 1));
  if (answered.length < at.length * QUESTIONS) return [];
  const head = lines.slice(0, first.line).map(({ text }) => text);
  const guests = readRoster(head, new Map()).told.filter(({ name, role }) => name !== first.reading.value && role === 'panelist');
  const guest = guests.length === 1 ? (guests[0]?.name ?? '') : '';
  return answered.map((i) => impliedLabel(lines, i + 1, guest, 'answer'));
}

function impliedLabel(lines: readonly Line[], line: number, value: string, key: string): Candidate {
  const text = lines[line]?.text ?? '';
  const reading: Reading = { ...NO_READING, value };
  const form: Form = { ...UNREAD_FORM, key };
  return { line, form, reading, id: value, speech: 'below', time: '', from: 0, to: text.length, probability: value === '' ? 1 : 0.8 };
}

/** The label that a format itself gives its unit. */
export const givenLabel = (lines: readonly Line[], line: number): Candidate => {
  const { unit } = lines[line] as Line;
  const implied = impliedLabel(lines, line, unit.speaker ?? '', 'file');
  // Of 记者 the role Participant says nothing, and beside 记者 a note would be taken for the name.
  const note = parseLabelName(unit.speaker ?? '', '').kind === 'person' ? unit.role : '';
  return { ...implied, reading: { ...implied.reading, note }, time: unit.time, probability: 1 };
};
