import type { Warning } from '../data.js';
import { warnings } from '../errors.js';
import type { Labels, ReadLine } from './choose-labels.js';
import { canBeLabel, isHeadBlockLine } from './choose-labels.js';
import { isFurnitureKey } from './furniture.js';
import { isHanName } from './names.js';

/** A label that comes back this often without being taken for a speaker is worth a look. */
const OFTEN = 3;
const MOST = 5;
/** So seldom, beside a name that differs in one character and stands at least this many times as often, a name is probably mistyped. */
const SELDOM = 2;
const TIMES = 4;

/** What a reader of the file might have decided otherwise, each with the line of its first occurrence: at most five of each kind. */
export function doubtfulLabels(lines: readonly ReadLine[], labels: Labels): readonly Warning[] {
  return [...leftOut(lines, labels), ...mistyped(lines, labels)];
}

/** Labels before speech that were not taken for speakers although they come back. */
function leftOut(lines: readonly ReadLine[], labels: Labels): readonly Warning[] {
  const seen = occurrences(lines, ({ line, reading }) => {
    if (reading?.form !== 'colon' || labels.has(reading.label) || reading.from === reading.to) return false;
    return !isFurnitureKey(reading.label) && canBeLabel(reading.label) && !isHeadBlockLine(line, reading);
  });
  return [...seen]
    .filter(([, { count }]) => count >= OFTEN)
    .slice(0, MOST)
    .map(([label, { count, line }]) => warnings.labelLeftOut(label, count, line));
}

/** 郑海宁 forty times and 郑海宇 once. Names of two characters differ in one by nature. */
function mistyped(lines: readonly ReadLine[], labels: Labels): readonly Warning[] {
  const seen = occurrences(lines, ({ reading }) => reading !== null && labels.get(reading.label)?.kind === 'person');
  const names = [...seen].filter(([label]) => label.length >= 3 && isHanName(label));
  return names
    .filter(([, { count }]) => count <= SELDOM)
    .slice(0, MOST)
    .flatMap(([label, { count, line }]) => {
      const like = names.find(([other, { count: often }]) => often >= count * TIMES && differInOne(label, other));
      return like ? [warnings.likeName(label, like[0], line)] : [];
    });
}

function occurrences(
  lines: readonly ReadLine[],
  isMeant: (read: ReadLine) => boolean,
): ReadonlyMap<string, { readonly count: number; readonly line: number }> {
  const seen = new Map<string, { readonly count: number; readonly line: number }>();
  for (const read of lines) {
    if (!isMeant(read)) continue;
    const label = read.reading?.label ?? '';
    const before = seen.get(label);
    seen.set(label, { count: (before?.count ?? 0) + 1, line: before?.line ?? read.line.number });
  }
  return seen;
}

function differInOne(a: string, b: string): boolean {
  return a.length === b.length && [...a].filter((character, i) => character !== b[i]).length === 1;
}
