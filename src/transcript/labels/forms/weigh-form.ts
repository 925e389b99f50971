import { factOdds } from '../../lines/fact-odds.js';
import { isFieldKey } from '../../lines/fields.js';
import { isRosterLine } from '../../lines/read-roster.js';
import { type Line, textAt } from '../line.js';
import type { Reading } from '../prefix/reading.js';
import { rateSpeaker } from '../rate-speaker.js';
import type { Form } from './form.js';
import type { Group } from './group-readings.js';
import { isSignature } from './is-signature.js';
import { type LabelledLine, markStrength, timedShare, timePlace, usualLeft } from './marks.js';

/** Each number says how much the evidence moves the log odds of a form. */
export const FORM_WEIGHTS = {
  /** Without evidence a form is none: most marks at the beginning of a line are not those of labels. */
  none: -3,
  /** A value that comes back or looks like a speaker; from the fourth on nothing is added. */
  speaker: 1.2,
  /** One of them is a role (主持人, 记者) or a number, which stand at the beginning of a line for nothing else. */
  role: 1,
  /** At least two values come back: people take turns. */
  turns: 1.6,
  /** There is a mark; blanks and line ends are no marks of their own. */
  mark: 2.4,
  /** It stands on one line of the file. */
  single: -1,
  /** Other values beside the good ones: behind a mark they hardly count, without one they count much. */
  others: -4,
  /** Nearly every line of the file carries it, and every value looks like a speaker. */
  whole: 1.6,
  /** Many values, of which few come back, and not all look like speakers: rather a list than people who take turns. */
  scattered: -10,
  /** What follows is a date, a job title, a list of names: fields and rosters. */
  facts: -9,
  /** A label stands alone, and no speech follows. */
  silence: -3,
  /** Names that another form has already. */
  shared: 2,
  /** A further form that has no name of the forms before it. */
  strange: -1.5,
} as const;

/** A value that looks like a speaker from here on is good whether it comes back or not. */
const GOOD = 0.5;
/** A value that looks less like a speaker is not good, however often it comes back. */
const LEAST = -0.5;
/** From here on a value is beyond doubt. */
const PLAIN = 0.8;
/** Nobody prints a time at a phrase: the least plausibility of a value with one. */
const TIMED = 0.1;
/** Fields and rosters stand at the beginning. */
const SAMPLE = 40;
/** From so many labels on people have had the floor more than once. */
const MANY = 10;
/** So large a part of the labels belongs to speakers who come back. */
const TURNS = 0.6;

/** Null where none of the values comes back or looks like a speaker. */
export function weighForm(group: Group, lines: readonly Line[], known: ReadonlySet<string>): Form | null {
  const labels = [...group.labels];
  const values = rateValues(labels, known);
  const good = new Set(
    [...values].filter(([, { plausibility, count }]) => plausibility >= GOOD || (plausibility > LEAST && count > 1)).map(([id]) => id),
  );
  if (good.size === 0) return null;
  const speech = group.place === 'end' || (hasOwnLine(group) && isSignature(group, lines)) ? 'above' : 'below';
  return {
    key: group.key,
    left: usualLeft(labels),
    right: group.right,
    place: group.place,
    bold: group.key.includes('\tbold\t'),
    speech,
    labels: group.labels,
    timed: timedShare(labels) > 0.5,
    timeAt: timePlace(labels, lines),
    evidence: sumEvidence({ group, labels, values, good, speech }, lines),
  };
}

const hasOwnLine = ({ place }: Group): boolean => place !== 'inline' && place !== 'end';

interface RatedValue {
  count: number;
  plausibility: number;
}

/** Id of a value → how often it comes, and how much it looks like a speaker at best. */
function rateValues(labels: readonly LabelledLine[], known: ReadonlySet<string>): ReadonlyMap<string, RatedValue> {
  const values = new Map<string, RatedValue>();
  for (const [, { id, reading }] of labels) {
    const own = known.has(reading.value) ? 1 : rateSpeaker(reading.value, reading.note).plausibility;
    const plausibility = Math.max(own, reading.time === '' ? -1 : TIMED);
    const before = values.get(id);
    if (!before) values.set(id, { count: 1, plausibility });
    else {
      before.count++;
      before.plausibility = Math.max(before.plausibility, plausibility);
    }
  }
  return values;
}

interface Weighed {
  readonly group: Group;
  readonly labels: readonly LabelledLine[];
  readonly values: ReadonlyMap<string, RatedValue>;
  /** Values that come back or look like speakers. */
  readonly good: ReadonlySet<string>;
  readonly speech: Form['speech'];
}

function sumEvidence(weighed: Weighed, lines: readonly Line[]): number {
  const { group, labels, values, good } = weighed;
  const share = (is: (label: LabelledLine) => boolean): number => labels.filter((label) => is(label)).length / labels.length;
  const returning = [...values.values()].filter(({ count, plausibility }) => count > 1 && plausibility > LEAST);
  const purity = share(([, { id }]) => good.has(id));
  const plain = share(([, { id }]) => (values.get(id)?.plausibility ?? 0) >= PLAIN);
  const mark = markStrength(group, labels);
  const isWhole = plain > 0.9 && labels.length >= lines.length * 0.9;
  const weights = FORM_WEIGHTS;
  return (
    weights.none +
    weights.speaker * Math.min(good.size, 4) +
    (returning.length > 1 ? weights.turns : 0) +
    weights.mark * mark +
    (labels.some(([, { reading }]) => isRole(reading)) ? weights.role : 0) +
    (labels.length === 1 ? weights.single : 0) +
    weights.others * (1 - purity) * (1.25 - mark) +
    weights.facts * factShare(weighed, lines) +
    (isWhole ? weights.whole : 0) +
    (labels.length >= MANY && plain <= 0.9 ? weights.scattered * Math.max(0, TURNS - returningShare(weighed)) : 0) +
    weights.silence * silentShare(weighed, lines)
  );
}

const isRole = ({ value, note }: Reading): boolean => /^(?:role|numbered)$/.test(rateSpeaker(value, note).name.kind);

/** Of the first labels the share of those before a fact. A line of a roster does not come back: 何川 | 水务局局长 that does is a label. */
function factShare({ labels, values }: Weighed, lines: readonly Line[]): number {
  const sample = labels.slice(0, SAMPLE);
  const isOnce = (id: string): boolean => (values.get(id)?.count ?? 0) < 2;
  return (
    sample.filter(([i, { id, reading }]) => (!reading.alone || isOnce(id)) && isFact(textAt(lines, i), reading)).length / sample.length
  );
}

/** A field or a line of a roster: behind a field's key that is also a role (主持人：) the content decides. */
function isFact(text: string, reading: Reading): boolean {
  if (reading.alone) return reading.right === '' && isRosterLine(text);
  if (isFieldKey(reading.value) && rateSpeaker(reading.value, reading.note).plausibility < 0) return false;
  return factOdds(contentOf(text, reading)) > 1.5;
}

const contentOf = (text: string, { from, at }: Reading): string => (from < at ? text.slice(0, from) : text.slice(from));

/** Of the labels with good values the share of those whose value comes back. */
function returningShare({ labels, values, good }: Weighed): number {
  const own = labels.filter(([, { id }]) => good.has(id));
  return own.filter(([, { id }]) => (values.get(id)?.count ?? 0) > 1).length / Math.max(1, own.length);
}

/** The share of labels on lines of their own at whose side no speech stands. */
function silentShare({ group, labels, speech }: Weighed, lines: readonly Line[]): number {
  if (!hasOwnLine(group)) return 0;
  const next = speech === 'above' ? -1 : 1;
  return labels.filter(([i]) => !lines[i + next] || group.labels.has(i + next)).length / labels.length;
}
