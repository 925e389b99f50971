import { type PrintedTime, timeAt } from '../../lines/times.js';
import { closingOf, isClosed, isOpening, noteAt, openingOf } from './brackets.js';
import { BLANK, kindAt, STOP, SYMBOL, skipBlanks } from './characters.js';
import type { Reading } from './reading.js';

/** Where in a line a value begins, and what was read before it. */
export interface LabelStart {
  readonly line: string;
  readonly at: number;
  readonly left: string;
  readonly time: string;
  readonly numbered: boolean;
  /** Characters at the beginning of the line that are bold. */
  readonly bold: number;
}

/** The label whose value ends at `end`; null where what follows the value marks no label. */
export function readLabel(start: LabelStart, end: number): Reading | null {
  const { line, at, left, time: timeBefore, numbered, bold } = start;
  const gap = readGap(line, end, timeBefore);
  if (isInterjection(line, left, gap.right, end) || isNoMark(start, end, gap.right)) return null;
  const alone = gap.at >= line.length;
  if (alone && /^[.．]/.test(gap.right)) return null;
  const isBold = bold > 0 && bold < line.length ? bold >= end && bold <= gap.from : bold === line.length && alone;
  const isMarked = alone || gap.right !== '' || gap.time !== timeBefore;
  const right = !isMarked ? blankMark(start, end, gap, isBold) : alone || gap.right !== '' ? gap.right : 'T';
  if (right === null) return null;
  const from = alone ? line.length : isMarked ? gap.from : gap.at;
  const { note, time, lateTime } = gap;
  return { left, right, value: line.slice(at, end), note, time, lateTime, numbered, alone, bold: isBold, at, end, from };
}

/** What stands between a value and the speech, as far as it was read. */
interface Gap {
  right: string;
  note: string;
  time: string;
  lateTime: string;
  /** Blanks since the last time. */
  blanks: string;
  /** Offset of what is to be read next. */
  at: number;
  /** Offset behind the last mark, note or time. */
  from: number;
}

function readGap(line: string, end: number, timeBefore: string): Gap {
  const gap: Gap = { right: '', note: '', time: timeBefore, lateTime: '', blanks: '', at: end, from: end };
  while (gap.at < line.length && readNext(line, gap, timeBefore));
  return gap;
}

/** Reads a blank, a time, a note or a character of the mark; false where the speech begins. */
function readNext(line: string, gap: Gap, timeBefore: string): boolean {
  const kind = kindAt(line, gap.at);
  if (kind === BLANK) {
    gap.blanks += line.charAt(gap.at);
    gap.at++;
    return true;
  }
  const hasTime = gap.time !== '' && gap.time !== timeBefore;
  const apart = gap.right === '' || gap.blanks !== '' || openingOf(gap.right.slice(-1)) !== '';
  const stamp = hasTime ? null : timeAt(line, gap.at, apart ? 'any' : 'long');
  if (stamp) return takeTime(line, gap, stamp);
  return kind === SYMBOL && (takeNote(line, gap) || takeMark(line, gap, timeBefore));
}

/** Behind the mark a short time without brackets may be the first words of the speech. */
function takeTime(line: string, gap: Gap, { time, end }: PrintedTime): boolean {
  if (gap.right !== '' && !isOpening(line, gap.at) && end - gap.at < 7 && skipBlanks(line, end) < line.length) {
    gap.lateTime = time;
    return false;
  }
  if (gap.time === '') gap.time = time;
  gap.at = end;
  gap.from = end;
  gap.blanks = '';
  return true;
}

function takeNote(line: string, gap: Gap): boolean {
  const note = gap.note === '' && gap.right === '' ? noteAt(line, gap.at) : null;
  if (note === null) return false;
  const close = gap.at + note.length + 2;
  if (!isNoteOfLabel(line, close)) return false;
  gap.note = note.trim();
  gap.at = close;
  gap.from = close;
  return true;
}

const LONGEST_MARK = 8;
/** They open what is said, and close it. */
const QUOTES = '“「『';

function takeMark(line: string, gap: Gap, timeBefore: string): boolean {
  const { at } = gap;
  if (gap.right === '' && gap.time !== timeBefore && isOpening(line, at)) gap.right = 'T';
  if (gap.right !== '' && (isStageNote(line, at) || QUOTES.includes(line.charAt(at)))) return false;
  const opensSpeech = gap.right === '' && gap.blanks !== '' && isOpening(line, at) && isClosed(line, at);
  if (gap.right.length >= LONGEST_MARK || opensSpeech) return false;
  gap.right += isColon(line.charCodeAt(at)) ? '：' : line.charAt(at);
  gap.at++;
  gap.from = gap.at;
  return true;
}

const isColon = (code: number): boolean => code === 0x3a || code === 0xff1a || code === 0xfe30 || code === 0xfe55;

/** A note belongs to the label where a mark, a time or the end of the line follows it. */
function isNoteOfLabel(line: string, close: number): boolean {
  const next = skipBlanks(line, close);
  if (next >= line.length || next > close) return true;
  return (kindAt(line, next) === SYMBOL && !isOpening(line, next)) || timeAt(line, next, 'any') !== null;
}

/** 何川：（笑）好: a short bracket behind the mark, with speech behind it. */
function isStageNote(line: string, at: number): boolean {
  const inner = noteAt(line, at);
  return inner !== null && inner.length <= 16 && at + inner.length + 2 < line.length;
}

/** The mark where only blanks, or the end of bold type, stand between value and speech; null where that is no mark. */
function blankMark({ line, at }: LabelStart, end: number, { at: next, blanks }: Gap, isBold: boolean): string | null {
  if (kindAt(line, next) === STOP) return null;
  if (blanks === '') return isBold ? '' : null;
  const isLatin = /[A-Za-z]$/.test(line.slice(at, end)) && /[A-Za-z]/.test(line.charAt(next));
  if (isLatin && blanks === ' ') return null;
  if (line.length - at <= 6 && PADDED.test(line.slice(at))) return null;
  return blanks.length > 1 || blanks === '\t' || blanks === '\u3000' ? '  ' : ' ';
}

/** 岳　霜: a name of two characters as wide as one of three. */
const PADDED = /^\p{Script=Han}{1,2}[ \u3000]{1,2}\p{Script=Han}$/u;

/** （台下：好！） and 【观众：没听清】 stand within a speech: the bracket before the value closes behind what is said. */
function isInterjection(line: string, left: string, right: string, end: number): boolean {
  if (left === '') return false;
  const close = closingOf(left.slice(-1));
  return close !== '' && !right.includes(close) && line.includes(close, end);
}

/** https://, a half of a pair of brackets, an assignment: symbols that mark no label. */
function isNoMark({ line, at, left }: LabelStart, end: number, right: string): boolean {
  if (right === '') return false;
  const first = right.charAt(0);
  const opening = /[>»›]/.test(first) ? '' : openingOf(first);
  if (opening !== '' && !left.includes(opening)) return true;
  const closing = right.length === 1 ? closingOf(right) : '';
  if (closing !== '' && line.includes(closing, end)) return true;
  const value = line.slice(at, end);
  return (first === '：' && /^https?$/i.test(value)) || (first === '=' && !left.includes('=') && /^[\w.\s-]+$/.test(value));
}
