import { timeAt } from '../../lines/times.js';
import { jobTitleAtEnd } from '../../names/job-titles.js';
import { noteAt, quotationEnd } from './brackets.js';
import { BLANK, kindAt, LETTER, STOP, skipBlanks } from './characters.js';

/** 《城市手册》杂志主编 管晓晴 is long, a sentence is longer. */
const LONGEST = 40;
/** Of what is longer, the first parts can still be a value. */
const LONGEST_PART = 20;
const MOST_PARTS = 3;

/** The offsets at which a value that begins here could end: at its first blank or joint, at the second, and where no letter follows. */
export function endsOfValue(line: string, at: number): readonly number[] {
  const ends: number[] = [];
  let i = at;
  while (i < line.length && i - at <= LONGEST) {
    const kind = kindAt(line, i);
    if (kind === LETTER) {
      i++;
      continue;
    }
    const inside = i > at ? symbolWithin(line, i, at) : 0;
    if (inside === 0 && kind === STOP) break;
    const quoted = inside === 0 ? quotationEnd(line, i) : 0;
    const follows = quoted > 0 && i > at && kindAt(line, i - 1) === LETTER;
    if (inside > 0 || follows || (quoted > 0 && i === at)) {
      if (i > at && ends.length < MOST_PARTS) ends.push(i);
      i = inside || quoted;
      continue;
    }
    if (isInitial(line, i) && isLastPoint(line, i)) {
      i++;
      break;
    }
    const next = jointEnd(line, i, kind);
    if (next === 0 || kindAt(line, next) !== LETTER || timeAt(line, next, 'any')) break;
    if (ends.length < MOST_PARTS && !isDot(line.charCodeAt(i))) ends.push(i);
    i = next;
  }
  if (i - at > LONGEST) return ends.filter((end) => end - at <= LONGEST_PART);
  return i > at ? [...ends, i] : ends;
}

/** Where a value goes on behind symbols that end others (股东（持股3000股）刘先生; Zhou, Jie; 甲、乙：; 副主任、党组成员李一鸣：; 138****5566; Luna☆(88120)); 0 where it does not. */
function symbolWithin(line: string, i: number, at: number): number {
  switch (line.charAt(i)) {
    case ',':
      return /^[A-Za-z], [A-Z]$/.test(line.slice(i - 1, i + 3)) ? i + 2 : 0;
    case '、':
      return (CHORUS.test(line.slice(i, i + 24)) && i - at <= 6) || isBetweenOffices(line, i, at) ? i + 1 : 0;
    case '*':
      return /[\d*]/.test(line.charAt(i - 1)) && /[\d*]/.test(line.charAt(i + 1)) ? i + 1 : 0;
    case '（':
    case '(':
      return afterInnerNote(line, i);
    case '☆':
    case '★':
      return /[(（]\d/.test(line.slice(i + 1, i + 3)) ? i + 1 : 0;
    default:
      return 0;
  }
}

/** 、乙： of several people who speak together. */
const CHORUS = /^(?:、[\p{Script=Han}A-Za-z]{1,6}){1,4}[ \u3000]?[：:]/u;
/** 副主任、党组成员李一鸣：: several offices of one person. */
const isBetweenOffices = (line: string, i: number, at: number): boolean =>
  jobTitleAtEnd(line.slice(at, i)) !== '' && OFFICES.test(line.slice(i, i + LONGEST));
const OFFICES = /^(?:、\p{Script=Han}{3,20}){1,3}(?:[ \u3000]\p{Script=Han}{2,4})?[ \u3000]?[：:]/u;
const REST_OF_NAME = /^\p{Script=Han}{1,5}[ \u3000]?[：:]/u;
const LONGEST_INNER_NOTE = 14;

function afterInnerNote(line: string, i: number): number {
  const inner = noteAt(line, i);
  if (inner === null || inner.length > LONGEST_INNER_NOTE || kindAt(line, i - 1) !== LETTER) return 0;
  const close = i + inner.length + 2;
  return REST_OF_NAME.test(line.slice(close, close + 12)) ? close : 0;
}

/** J. Weller, Prof. Adeyemi: a point behind a capital letter or a short title, before another name. */
const isInitial = (line: string, at: number): boolean =>
  line.charAt(at) === '.' &&
  /(?:^|[^A-Za-z])[A-Z][a-z]{0,3}$/.test(line.slice(Math.max(0, at - 5), at)) &&
  /^\s?(?:[A-Z]|[^\p{L}\p{N}\s])/u.test(line.slice(at + 1, at + 3));

/** Sammy Davis Jr.: no letter follows. */
const isLastPoint = (line: string, at: number): boolean =>
  kindAt(line, at + 1) !== LETTER && kindAt(line, skipBlanks(line, at + 1)) !== LETTER;

/** Where the next part of the value could begin behind a blank, a dash between blanks, a point or a joint; 0 where nothing joins. */
function jointEnd(line: string, i: number, kind: number): number {
  if (kind === BLANK) return behindDash(line, i) || narrowGap(line, i);
  if (isInitial(line, i)) return skipBlanks(line, i + 1);
  return isJoint(line.charCodeAt(i)) ? i + 1 : 0;
}

/** 何川 - 云岭大学: behind a dash or a bar between blanks. */
function behindDash(line: string, at: number): number {
  const dash = skipBlanks(line, at);
  if (dash === at || !/[-–—|｜/／]/.test(line.charAt(dash))) return 0;
  const next = skipBlanks(line, dash + 1);
  return next > dash + 1 ? next : 0;
}

/** Blanks within a name: two at most, and no tabulator. */
function narrowGap(line: string, at: number): number {
  const next = skipBlanks(line, at);
  return next - at > 2 || line.slice(at, next).includes('\t') ? 0 : next;
}

/** · • ・ ‧ . ' ’ within a name are never a mark behind it. */
const isDot = (code: number): boolean =>
  code === 0xb7 || code === 0x2022 || code === 0x30fb || code === 0x2027 || code === 0x2e || code === 0x27 || code === 0x2019;

/** _ - & / @ can stand within names too, but also behind them. */
const isJoint = (code: number): boolean =>
  isDot(code) || code === 0x5f || code === 0x2d || code === 0x26 || code === 0x2f || code === 0x40 || code === 0xff20;
