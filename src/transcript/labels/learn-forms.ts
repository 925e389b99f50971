import type { Unit } from '../../data.js';
import { factOdds, fieldOf, isFieldKey, isMark, isNotice } from '../lines/fields.js';
import { isRosterLine } from '../lines/read-roster.js';
import { type Head, type Reading, readTail } from './read-heads.js';
import { somebody } from './somebody.js';

/** A unit with the ways to read its head. */
export interface Line {
  readonly unit: Unit;
  readonly text: string;
  readonly head: Head;
}

/** One way in which a file could mark its labels: the same marks around values at the same place of the line. */
export interface Form {
  /** Marks and place, told apart from all others. */
  readonly key: string;
  readonly left: string;
  readonly right: string;
  readonly place: Place;
  /** Where the speech stands: on the line or the lines below the label, or, as a signature follows what is signed, above it. */
  readonly speech: 'below' | 'above';
  /** What the form says at each of its lines: at most one value a line. */
  readonly labels: ReadonlyMap<number, Label>;
  /** Whether nothing but bold type marks the value. */
  readonly bold: boolean;
  /** Whether times stand at most of its labels. */
  readonly timed: boolean;
  /** Where it stands: before the value, between value and mark, or behind the mark; '' where it stands at too few. */
  readonly timeAt: 'before' | 'after' | 'late' | '';
  /** How much it looks like the way in which this file names its speakers: log odds. */
  readonly evidence: number;
}

/** inline: speech follows on the line. end: it comes before. alone: the label has its line. heading-N: so, as a heading of the format. */
export type Place = 'inline' | 'end' | 'alone' | `heading-${number}`;

/** A form that no line was read in: of labels that are set, taught or implied. */
export const UNREAD_FORM: Omit<Form, 'key'> = {
  left: '',
  right: '',
  place: 'inline',
  bold: false,
  speech: 'below',
  labels: new Map(),
  timed: false,
  timeAt: '',
  evidence: 0,
};

export interface Label {
  readonly reading: Reading;
  /** The value without blanks, in one width and case: what comes back. */
  readonly id: string;
}

/** Each number says how much the evidence moves the log odds of a form. */
export const FORM_WEIGHTS = {
  /** Without evidence a form is none: most marks at the head of a line are not those of labels. */
  none: -3,
  /** A value that comes back or looks like somebody; the fourth tells no more. */
  somebody: 1.2,
  /** One of them is a part (主持人, 记者) or a number, which stand at the head of a line for nothing else. */
  part: 1,
  /** At least two values come back: people take turns. */
  turns: 1.6,
  /** There is a mark; blanks and line ends are no marks of their own. */
  mark: 2.4,
  /** It stands on one line of the file. */
  single: -1,
  /** Other values beside the good ones: they don't matter behind a mark, and tell much where there is none. */
  others: -4,
  /** Nearly every line of the file carries it, and every value looks like somebody. */
  whole: 1.6,
  /** Many values, of which few come back, and not all look like somebody: rather a list than people who take turns. */
  scattered: -10,
  /** What follows is a date, an office, a list of names: fields and rosters. */
  facts: -9,
  /** A label stands alone, and no speech follows. */
  silence: -3,
  /** Names that another form has already carried. */
  shared: 2,
  /** A further form that carries nobody of the forms before it. */
  strange: -1.5,
} as const;

/** Fields and rosters stand at the beginning. */
const SAMPLE = 40;
/** From so many labels on people have had the floor more than once. */
const MANY = 10;
/** From here on a value is somebody whether it comes back or not. */
const PLAIN = 0.8;
/** So large a part of the labels belongs to somebody who comes back. */
const TURNS = 0.6;

const HAN = /^\p{Script=Han}+$/u;

/** The same value, however it is spaced and whatever its width and case. */
export const idOf = (value: string): string => {
  if (HAN.test(value)) return value;
  const plain = value.replace(/[\s\u3000\u00a0]+/g, '');
  return HAN.test(plain) ? plain : plain.normalize('NFKC').toLowerCase();
};

/**
 * The forms of the file that name speakers, the surest first; the first that is sure carries the others. Where no line's head says who
 * speaks, its end may.
 */
export function learnForms(lines: readonly Line[], known: ReadonlySet<string>): LearnedForms {
  const heads = chooseForms(
    lines,
    known,
    collect(lines, ({ head }) => head.readings),
  );
  if (heads.forms.length > 0 || lines.some(({ unit }) => unit.time !== '')) return heads;
  return chooseForms(
    lines,
    known,
    collect(lines, ({ text }) => tailsOf(text)),
  );
}

function tailsOf(text: string): readonly Reading[] {
  const tail = readTail(text);
  return tail ? [tail] : [];
}

/** No form is carried by the names of others alone: a roster has them too. */
const LEAST = -1;

export interface LearnedForms {
  readonly forms: readonly Form[];
  /** Forms that were not taken although several of their values come back on lines that no other form explains. */
  readonly others: readonly Form[];
}

function chooseForms(lines: readonly Line[], known: ReadonlySet<string>, groups: ReadonlyMap<string, Group>): LearnedForms {
  const weighed = [...groups].map(([key, group]) => weigh(key, group, lines, known));
  const candidates = weighed.filter((form) => form !== null && form.evidence > -2) as Form[];
  candidates.sort((a, b) => b.evidence * Math.sqrt(b.labels.size) - a.evidence * Math.sqrt(a.labels.size));
  const accepted: Form[] = [];
  const people = new Set<string>();
  const taken = new Set<number>();
  const others: Form[] = [];
  for (const form of candidates) {
    const free = [...form.labels].filter(([line]) => !taken.has(line));
    const shared = free.filter(([, { id }]) => people.has(id)).length;
    const relation = accepted.length === 0 ? 0 : shared > 0 && shared * 3 >= free.length ? FORM_WEIGHTS.shared : FORM_WEIGHTS.strange;
    const isBare = accepted.length > 0 && form.left === '' && form.right === ' ';
    if (free.length === 0 || isBare || form.evidence < LEAST || form.evidence + relation < 0) {
      if (isWorthALook(free) && (form.right !== ' ' || accepted.length === 0)) others.push({ ...form, labels: new Map(free) });
      continue;
    }
    accepted.push({ ...form, labels: new Map(free) });
    for (const [line, { id }] of free) {
      taken.add(line);
      people.add(id);
    }
  }
  return { forms: accepted, others };
}

/** Two values that come back, in turn. */
function isWorthALook(free: readonly (readonly [number, Label])[]): boolean {
  const ids = free.map(([, { id }]) => id);
  const returning = [...new Set(ids)].filter((id) => ids.indexOf(id) !== ids.lastIndexOf(id));
  return returning.length > 1 && ids.some((id, i) => i > 0 && id !== ids[i - 1]) && free.length >= 4;
}

interface Group {
  readonly right: string;
  readonly place: Place;
  readonly bold: boolean;
  /** Each line with the values that it could have. */
  readonly values: Map<number, Label[]>;
  /** Each line with the value that it has. */
  labels: ReadonlyMap<number, Label>;
}

/** How much a value that looks like nobody tells of the mark behind it, where one that does tells 1. */
const UNLIKELY = 0.2;

/** The least that a value looks like somebody where a time is printed at it. */
const TIMED = 0.1;

/** Readings with the same marks at the same place; the mark on the right is what nearly all of them share. */
function collect(lines: readonly Line[], readingsOf: (line: Line) => readonly Reading[]): ReadonlyMap<string, Group> {
  const rights = new Map<string, Map<string, number>>();
  const all: { readonly line: number; readonly reading: Reading; readonly family: string }[] = [];
  lines.forEach((line, i) => {
    for (const reading of readingsOf(line)) {
      const family = familyOf(reading, line.unit);
      all.push({ line: i, reading, family });
      if (reading.alone) continue;
      const seen = rights.get(family) ?? new Map<string, number>();
      const weight = somebody(reading.value, reading.note).look >= 0.5 ? 1 : UNLIKELY;
      rights.set(family, seen.set(reading.right, (seen.get(reading.right) ?? 0) + weight));
    }
  });
  const marks = new Map([...rights].map(([family, seen]) => [family, commonPrefix(seen)]));
  const groups = new Map<string, Group>();
  for (const { line, reading, family } of all) {
    const mark = marks.get(family) ?? '';
    const right = reading.alone || !reading.right.startsWith(mark) ? reading.right : mark;
    const key = `${family}\t${right}`;
    let group = groups.get(key);
    if (!group) {
      const place = placeOf(reading, (lines[line] as Line).unit);
      group = { right, place, bold: reading.bold, values: new Map(), labels: new Map() };
      groups.set(key, group);
    }
    const id = idOf(reading.value);
    if (id === '') continue;
    const own = group.values.get(line);
    if (own) own.push({ reading, id });
    else group.values.set(line, [{ reading, id }]);
  }
  for (const group of groups.values()) group.labels = chooseValues(group.values);
  return groups;
}

/** Tony 王 or Tony: the longest value that comes back, else the one that looks most like somebody. */
function chooseValues(values: ReadonlyMap<number, readonly Label[]>): ReadonlyMap<number, Label> {
  const counts = new Map<string, number>();
  for (const own of values.values()) for (const id of new Set(own.map((label) => label.id))) counts.set(id, (counts.get(id) ?? 0) + 1);
  const openers = roleOpeners(values, counts);
  return new Map(
    [...values].map(([line, own]) => {
      if (own.length === 1) return [line, own[0] as Label];
      const isFull = ({ reading }: Label): boolean =>
        somebody(reading.value, reading.note).name.kind === 'person' && own.some(({ id }) => openers.has(id));
      const returning = own.filter(
        (label) =>
          (counts.get(label.id) ?? 0) > 1 || somebody(label.reading.value, label.reading.note).name.kind === 'numbered' || isFull(label),
      );
      const rank = ({ id, reading }: Label): number => (returning.length > 0 ? id.length : somebody(reading.value, reading.note).look);
      const [best] = [...(returning.length > 0 ? returning : own)].sort((a, b) => rank(b) - rank(a));
      return [line, best as Label];
    }),
  );
}

/** 嘉宾 and 嘉宾 汤舟, 嘉宾 朱越珂: what nearly always opens a longer value that comes back is a part before the name. */
function roleOpeners(values: ReadonlyMap<number, readonly Label[]>, counts: ReadonlyMap<string, number>): ReadonlySet<string> {
  const longer = new Map<string, number>();
  for (const own of values.values()) {
    for (const { id } of own) {
      if (own.some((other) => other.id !== id && other.id.startsWith(id) && (counts.get(other.id) ?? 0) > 1))
        longer.set(id, (longer.get(id) ?? 0) + 1);
    }
  }
  return new Set([...longer].filter(([id, count]) => count >= (counts.get(id) ?? 0) * 0.7).map(([id]) => id));
}

const placeOf = (reading: Reading, unit: Unit): Place =>
  reading.from < reading.at ? 'end' : !reading.alone ? 'inline' : unit.level > 0 ? `heading-${unit.level}` : 'alone';

/** Where there is a mark behind the value, an ornament before it (▲, ●, a number) tells no forms apart. */
function familyOf(reading: Reading, unit: Unit): string {
  const signs = reading.right.trim();
  const marked = signs !== '' && signs !== 'T';
  const bold = reading.bold && reading.left === '' && !marked ? 'bold' : '';
  return `${placeOf(reading, unit)}\t${bold}\t${marked ? '' : reading.left}\t${reading.alone || signs === '' ? reading.right : reading.right.charAt(0)}`;
}

/** ：“ and ：（ and ： are all ：, and // is //. */
function commonPrefix(seen: ReadonlyMap<string, number>): string {
  const all = [...seen.values()].reduce((sum, count) => sum + count, 0);
  let prefix = '';
  for (;;) {
    const next = new Map<string, number>();
    for (const [right, count] of seen) {
      if (!right.startsWith(prefix) || right.length === prefix.length) continue;
      const longer = right.slice(0, prefix.length + 1);
      next.set(longer, (next.get(longer) ?? 0) + count);
    }
    const [longest] = [...next].sort((a, b) => b[1] - a[1]);
    if (!longest || longest[1] < all * 0.7) return prefix;
    prefix = longest[0];
  }
}

/** Null where none of the values comes back or looks like somebody. */
function weigh(key: string, group: Group, lines: readonly Line[], known: ReadonlySet<string>): Form | null {
  const counts = new Map<string, number>();
  for (const { id } of group.labels.values()) counts.set(id, (counts.get(id) ?? 0) + 1);
  const looks = new Map<string, number>();
  for (const { id, reading } of group.labels.values()) {
    const look = known.has(reading.value) ? 1 : somebody(reading.value, reading.note).look;
    // Nobody prints a time at a phrase.
    looks.set(id, Math.max(look, looks.get(id) ?? -1, reading.time === '' ? -1 : TIMED));
  }
  const returning = [...counts].filter(([id, count]) => count > 1 && (looks.get(id) ?? 0) > -0.5);
  const good = [...looks].filter(([id, look]) => look >= 0.5 || (look > -0.5 && (counts.get(id) ?? 0) > 1)).map(([id]) => id);
  if (good.length === 0) return null;
  const own = new Set(good);
  const labels = [...group.labels];
  const purity = labels.filter(([, { id }]) => own.has(id)).length / labels.length;
  const mark = markOf(group, labels);
  const isAlone = group.place !== 'inline' && group.place !== 'end';
  const speech = group.place === 'end' || (isAlone && isSignature(group, lines)) ? 'above' : 'below';
  const next = speech === 'above' ? -1 : 1;
  const silent = isAlone ? labels.filter(([i]) => !lines[i + next] || group.labels.has(i + next)).length / labels.length : 0;
  const sample = labels.slice(0, SAMPLE);
  const facts = sample.filter(([i, { reading }]) => isFact(lines[i]?.text ?? '', reading)).length / sample.length;
  const goodLines = labels.filter(([, { id }]) => own.has(id));
  const returns = goodLines.filter(([, { id }]) => (counts.get(id) ?? 0) > 1).length / Math.max(1, goodLines.length);
  const plain = labels.filter(([, { id }]) => (looks.get(id) ?? 0) >= PLAIN).length / labels.length;
  const isWhole = plain > 0.9 && labels.length >= lines.length * 0.9;
  const weights = FORM_WEIGHTS;
  const evidence =
    weights.none +
    weights.somebody * Math.min(good.length, 4) +
    (returning.length > 1 ? weights.turns : 0) +
    weights.mark * mark +
    (labels.some(([, { reading }]) => isPart(reading)) ? weights.part : 0) +
    (labels.length === 1 ? weights.single : 0) +
    weights.others * (1 - purity) * (1.25 - mark) +
    weights.facts * facts +
    (isWhole ? weights.whole : 0) +
    (labels.length >= MANY && plain <= 0.9 ? weights.scattered * Math.max(0, TURNS - returns) : 0) +
    weights.silence * silent;
  const bold = key.includes('\tbold\t');
  return {
    key,
    left: usualLeft(labels),
    right: group.right,
    place: group.place,
    bold,
    speech,
    labels: group.labels,
    timed: timedShare(labels) > 0.5,
    timeAt: placeOfTime(labels, lines),
    evidence,
  };
}

/** The signs that most often stand before the value. */
function usualLeft(labels: readonly (readonly [number, Label])[]): string {
  const counts = new Map<string, number>();
  for (const [, { reading }] of labels) counts.set(reading.left, (counts.get(reading.left) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

function placeOfTime(labels: readonly (readonly [number, Label])[], lines: readonly Line[]): Form['timeAt'] {
  if (timedShare(labels) <= 0.5) return '';
  const late = labels.filter(([, { reading }]) => reading.lateTime !== '').length;
  const first = labels.filter(
    ([i, { reading }]) => reading.time !== '' && (lines[i]?.text ?? '').indexOf(reading.time) < reading.at,
  ).length;
  return first * 2 > labels.length ? 'before' : late * 2 > labels.length ? 'late' : 'after';
}

const timedShare = (labels: readonly (readonly [number, Label])[]): number =>
  labels.filter(([, { reading }]) => reading.time !== '' || reading.lateTime !== '').length / labels.length;

/** Strength of the marks from 0 to 1. */
function markOf({ right, place, bold }: Group, labels: readonly (readonly [number, Label])[]): number {
  const timed = timedShare(labels);
  const signs = usualLeft(labels) + right.replace('T', '').trim();
  if (place === 'end') return 0.7;
  if (place === 'inline') {
    if (/^[（(《“「『[【/_&-]$/.test(right)) return 0.3;
    if (signs !== '' && right !== ' ' && right !== '  ') return 1;
    if (signs !== '') return right === '  ' ? 0.9 : 0.75;
    return Math.max(bold ? 0.8 : 0, right === '  ' ? 0.55 : 0.1, timed * 0.6);
  }
  const own = signs !== '' ? 0.7 : place === 'alone' ? (bold ? 0.5 : 0.15) : 0.5;
  return Math.max(own, timed * 0.9);
}

const isPart = ({ value, note }: Reading): boolean => /^(?:role|numbered)$/.test(somebody(value, note).name.kind);

/** A field or a line of a roster: of a field whose key names somebody's part (主持人：) the content tells. */
function isFact(text: string, reading: Reading): boolean {
  if (reading.alone) return reading.right === '' && isRosterLine(text);
  if (isFieldKey(reading.value) && somebody(reading.value, reading.note).look < 0) return false;
  return factOdds(contentOf(text, reading)) > 1.5;
}

const contentOf = (text: string, { from, at }: Reading): string => (from < at ? text.slice(0, from) : text.slice(from));

/**
 * Whether labels that have their line stand below what was said: as the last lines of their groups, or, where the gaps tell nothing, with
 * one at the end of the file.
 */
function isSignature({ labels }: Group, lines: readonly Line[]): boolean {
  const at = [...labels.keys()];
  const opens = (i: number): boolean => i === 0 || lines[i]?.unit.afterGap === true;
  const closes = (i: number): boolean => i + 1 >= lines.length || lines[i + 1]?.unit.afterGap === true;
  const last = at.filter((i) => closes(i) && !opens(i)).length;
  const first = at.filter((i) => opens(i) && !closes(i)).length;
  if (last !== first) return last > first && last > at.length * 0.5;
  const end = at.at(-1) ?? 0;
  return (at[0] ?? 0) > 0 && lines.slice(end + 1).every(({ text }) => isNotice(text) || isMark(text) || fieldOf(text) !== null);
}
