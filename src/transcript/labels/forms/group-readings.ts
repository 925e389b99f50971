import type { Unit } from '../../../data.js';
import { nameId } from '../../names/name-id.js';
import type { Line } from '../line.js';
import type { Reading } from '../prefix/reading.js';
import { rateSpeaker } from '../rate-speaker.js';
import { chooseValues } from './choose-values.js';
import type { Label, Place } from './form.js';

/** The readings of a file that have the same marks at the same place: a form that is not weighed yet. */
export interface Group {
  readonly key: string;
  readonly right: string;
  readonly place: Place;
  readonly bold: boolean;
  /** Line → the value that it has. */
  readonly labels: ReadonlyMap<number, Label>;
}

/** Readings with the same marks at the same place; the mark on the right is what nearly all of them share. */
export function groupReadings(lines: readonly Line[], readingsOf: (line: Line) => readonly Reading[]): readonly Group[] {
  const all = lines.flatMap((line, i) =>
    readingsOf(line).map((reading): Found => ({ line: i, unit: line.unit, reading, family: familyOf(reading, line.unit) })),
  );
  const marks = sharedMarks(all);
  const groups = new Map<string, OpenGroup>();
  for (const { line, unit, reading, family } of all) {
    const mark = marks.get(family) ?? '';
    const right = reading.alone || !reading.right.startsWith(mark) ? reading.right : mark;
    const key = `${family}\t${right}`;
    let group = groups.get(key);
    if (!group) {
      group = { key, right, place: placeOf(reading, unit), bold: reading.bold, values: new Map() };
      groups.set(key, group);
    }
    addValue(group.values, line, reading);
  }
  return [...groups.values()].map(({ values, ...group }) => ({ ...group, labels: chooseValues(values) }));
}

interface Found {
  readonly line: number;
  readonly unit: Unit;
  readonly reading: Reading;
  readonly family: string;
}

interface OpenGroup extends Omit<Group, 'labels'> {
  /** Line → the values that it could have. */
  readonly values: Map<number, Label[]>;
}

function addValue(values: Map<number, Label[]>, line: number, reading: Reading): void {
  const id = nameId(reading.value);
  if (id === '') return;
  const own = values.get(line);
  if (own) own.push({ reading, id });
  else values.set(line, [{ reading, id }]);
}

/** What the readings of a family have in common before their marks on the right are compared: a mark behind the value makes what stands before it (▲, ●, a number) an ornament. */
function familyOf(reading: Reading, unit: Unit): string {
  const symbols = reading.right.trim();
  const marked = symbols !== '' && symbols !== 'T';
  const bold = reading.bold && reading.left === '' && !marked ? 'bold' : '';
  return `${placeOf(reading, unit)}\t${bold}\t${marked ? '' : reading.left}\t${reading.alone || symbols === '' ? reading.right : reading.right.charAt(0)}`;
}

function placeOf(reading: Reading, unit: Unit): Place {
  if (reading.from < reading.at) return 'end';
  if (!reading.alone) return 'inline';
  return unit.level > 0 ? `heading-${unit.level}` : 'alone';
}

/** How much a value that looks like nobody counts for the mark behind it, where one that looks like a speaker counts 1. */
const UNLIKELY = 0.2;

/** Family → the beginning that nearly all of its marks on the right share. */
function sharedMarks(all: readonly Found[]): ReadonlyMap<string, string> {
  const rights = new Map<string, Map<string, number>>();
  for (const { reading, family } of all) {
    if (reading.alone) continue;
    const seen = rights.get(family) ?? new Map<string, number>();
    const weight = rateSpeaker(reading.value, reading.note).plausibility >= 0.5 ? 1 : UNLIKELY;
    rights.set(family, seen.set(reading.right, (seen.get(reading.right) ?? 0) + weight));
  }
  return new Map([...rights].map(([family, seen]) => [family, commonPrefix(seen)]));
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
