import { isFieldKey } from '../lines/fields.js';
import { readRoster } from '../lines/read-roster.js';
import { parseLabelName } from '../names/label-name.js';
import type { Candidate } from './candidates/candidate.js';
import { UNREAD_FORM } from './forms/form.js';
import { type Line, textAt } from './line.js';
import { NO_READING } from './prefix/reading.js';

/** So large a part of the lines of one kind must be questions. */
const QUESTIONS = 0.6;
const QUESTION = /[？?][”"」』)）]*$/;

const isQuestion = (text: string): boolean => QUESTION.test(text.slice(-3));

/**
 * Labels that are set in type instead of printed: questions in bold with answers in plain type. Where no other form was learned; two
 * questions at least.
 */
export function labelBoldQuestions(lines: readonly Line[]): readonly Candidate[] {
  const bold = new Set(lines.flatMap(({ unit, text }, i) => (unit.bold > 0 && unit.bold >= text.length && unit.level === 0 ? [i] : [])));
  const asked = [...bold].filter((i) => isQuestion(textAt(lines, i)) && i + 1 < lines.length && !bold.has(i + 1));
  if (asked.length < 2 || asked.length < bold.size * QUESTIONS) return [];
  return asked.flatMap((i) => [impliedLabel(textAt(lines, i), i, '问', 'bold'), impliedLabel(textAt(lines, i + 1), i + 1, '答', 'plain')]);
}

/** Rosters stand before the first turns. */
const REACH = 5;

/**
 * Only whoever asks is labelled: what stands below each question without a label is the answer, of the one guest whom the header names,
 * or of nobody.
 */
export function labelAnswers(lines: readonly Line[], labels: ReadonlyMap<number, Candidate>): readonly Candidate[] {
  if (new Set([...labels.values()].map(({ id }) => id)).size > 1 + REACH) return [];
  const spoken = [...labels.values()].filter(
    ({ reading, line }, i) => !isFieldKey(reading.value) && !(i < REACH && namesGuest(textAt(lines, line))),
  );
  const [first, ...others] = spoken;
  if (!first || others.length === 0 || others.some(({ id }) => id !== first.id) || first.reading.alone) return [];
  const at = spoken.map(({ line }) => line).sort((a, b) => a - b);
  const answered = at.filter((i) => isQuestion(textAt(lines, i)) && i + 1 < lines.length && !labels.has(i + 1));
  if (answered.length < at.length * QUESTIONS) return [];
  const guest = onlyGuest(lines.slice(0, first.line), first.reading.value);
  return answered.map((i) => impliedLabel(textAt(lines, i + 1), i + 1, guest, 'answer'));
}

/** 受访者：何川. */
const namesGuest = (text: string): boolean =>
  text.length < 60 && readRoster([text], new Map()).people.some(({ role }) => role === 'panelist');

function onlyGuest(header: readonly Line[], asking: string): string {
  const { people } = readRoster(
    header.map(({ text }) => text),
    new Map(),
  );
  const [guest, ...others] = people.filter(({ name, role }) => name !== asking && role === 'panelist');
  return guest && others.length === 0 ? guest.name : '';
}

function impliedLabel(text: string, line: number, value: string, key: string): Candidate {
  const probability = value === '' ? 1 : 0.8;
  const reading = { ...NO_READING, value };
  return { line, form: { ...UNREAD_FORM, key }, reading, id: value, speech: 'below', time: '', from: 0, to: text.length, probability };
}

/** The label that the format itself gives a unit, of which `speaker` is the name. */
export function givenLabel({ unit, text }: Line, line: number, speaker: string): Candidate {
  const implied = impliedLabel(text, line, speaker, 'file');
  // Of 记者 the role Participant says nothing, and beside 记者 a note would be taken for the name.
  const note = parseLabelName(speaker, '').kind === 'person' ? unit.role : '';
  return { ...implied, reading: { ...implied.reading, note }, time: unit.time, probability: 1 };
}
