import type { Unit } from '../../../data.js';
import { timeAt } from '../../lines/times.js';
import { noteAt, quotationEnd } from './brackets.js';
import { BLANK, kindAt, LETTER } from './characters.js';
import { type LabelStart, readLabel } from './read-label.js';
import type { Reading } from './reading.js';
import { endsOfValue } from './value-ends.js';

/** The beginning of a line with the ways to read it as a label; none where it cannot be one. */
export interface LinePrefix {
  readonly readings: readonly Reading[];
  /** A time before everything else, '' where there is none. */
  readonly time: string;
  /** The offset at which what follows that time begins. */
  readonly from: number;
}

const LONGEST_LEFT = 16;

/** Looks at the first characters only. */
export function readPrefix(line: string, { bold }: Pick<Unit, 'bold'>): LinePrefix {
  let at = 0;
  let left = '';
  let time = '';
  let numbered = false;
  const readings: Reading[] = [];
  while (at < line.length) {
    const kind = kindAt(line, at);
    if (kind === BLANK) {
      at++;
      continue;
    }
    const stamp = time === '' ? timeAt(line, at, 'any') : null;
    if (stamp) {
      time = stamp.time;
      at = stamp.end;
      continue;
    }
    const afterNumber = !numbered && left === '' ? listNumberEnd(line, at) : 0;
    if (afterNumber > 0) {
      if (kind === LETTER && isPartOfName(line, afterNumber)) readings.push(...readAt({ line, at, left, time, numbered, bold }));
      numbered = true;
      at = afterNumber;
      continue;
    }
    const attribute = kind === LETTER ? attributeLength(line, at) : 0;
    if (attribute > 0) {
      left += line.slice(at, at + attribute);
      at += attribute;
      continue;
    }
    if (kind === LETTER) break;
    if (opensValue(line, at)) readings.push(...readAt({ line, at, left, time, numbered, bold }));
    const afterTag = left === '' ? tagEnd(line, at) : 0;
    if (afterTag > 0) readings.push(...readAt({ line, at: afterTag, left, time, numbered, bold }));
    if (left.length >= LONGEST_LEFT) return { readings, time, from: time === '' ? 0 : at };
    left += line.charAt(at);
    at++;
  }
  if (at < line.length) readings.push(...readAt({ line, at, left, time, numbered, bold }));
  return { readings, time, from: time === '' ? 0 : at < line.length ? at - left.length : line.length };
}

function readAt(start: LabelStart): readonly Reading[] {
  const sent = readSent(start);
  if (sent) return [sent];
  const found: Reading[] = [];
  const ends = endsOfValue(start.line, start.at);
  // 何川好，修。 with the name in bold type: nothing else ends the value.
  const isEnd =
    start.bold > start.at && start.bold <= LONGEST_BOLD && kindAt(start.line, start.bold - 1) === LETTER && !ends.includes(start.bold);
  for (const end of isEnd ? [...ends, start.bold] : ends) {
    const reading = readLabel(start, end);
    if (reading) found.push(reading);
  }
  return found;
}

const LONGEST_BOLD = 20;

/** From 何川 to Everyone : as video meetings save their chat. */
const SENT = /From\s+(\S.{0,40}?)\s+to\s+(\S.{0,60}?)\s*[:：]\s*/iuy;

function readSent({ line, at, left, time, numbered }: LabelStart): Reading | null {
  if (line.charAt(at) !== 'F' && line.charAt(at) !== 'f') return null;
  SENT.lastIndex = at;
  const [whole = '', value = '', target = ''] = SENT.exec(line) ?? [];
  if (whole === '') return null;
  const [start, from] = [at + whole.indexOf(value, 4), at + whole.length];
  const mark = { left: `${left}From `, right: ` to ${target}：`, note: '', lateTime: '', bold: false };
  return { ...mark, value, time, numbered, alone: from >= line.length, at: start, end: start + value.length, from };
}

const LIST_NUMBER =
  /(?:[（([【]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[)）\]】.．、]|0\d{1,3}|\d{1,4}(?=\t|[ \u3000]{2})|(?:问题|問題|提问|提問|问|問|Q)\s?(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?=[（(【]))\s*(?=[^\s\d])/uy;
/** What such a number begins with. */
const NUMBER_STARTS = new Set('0123456789（([【一二三四五六七八九十问問提Q');

/** The offset behind the list number (3、, 问题3 before the one in brackets who asks it) that begins here, 0 where none does. */
function listNumberEnd(line: string, at: number): number {
  if (!NUMBER_STARTS.has(line.charAt(at))) return 0;
  LIST_NUMBER.lastIndex = at;
  return LIST_NUMBER.test(line) ? LIST_NUMBER.lastIndex : 0;
}

/** 07号 is a name, 07 何川 a number before one. */
const isPartOfName = (line: string, afterNumber: number): boolean =>
  kindAt(line, afterNumber) === LETTER && kindAt(line, afterNumber - 1) === LETTER;

const LONGEST_TAG = 6;

/** 【家委】陈朗爸爸: the offset behind a rank in a group that stands before a name, 0 where there is none. */
function tagEnd(line: string, at: number): number {
  if (line.charAt(at) !== '【' && line.charAt(at) !== '[') return 0;
  const tag = noteAt(line, at);
  if (tag === null || tag.length > LONGEST_TAG || !/^\p{L}+$/u.test(tag)) return 0;
  const end = at + tag.length + 2;
  return kindAt(line, end) === LETTER ? end : 0;
}

/** [name=何川]: the name of an attribute belongs to the mark. */
const ATTRIBUTE = /[A-Za-z][A-Za-z_-]{1,11}=["']?/y;

function attributeLength(line: string, at: number): number {
  const code = line.charCodeAt(at) | 0x20;
  if (code < 0x61 || code > 0x7a) return 0;
  ATTRIBUTE.lastIndex = at;
  return ATTRIBUTE.test(line) ? ATTRIBUTE.lastIndex - at : 0;
}

/** 《城市手册》记者, “小鱼”网友: quotation marks that belong to the value, as letters follow them. */
function opensValue(line: string, at: number): boolean {
  const end = quotationEnd(line, at);
  return end > 0 && (line.charAt(at) === '《' || kindAt(line, end) === LETTER);
}
