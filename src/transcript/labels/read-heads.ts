import type { Unit } from '../../data.js';
import { timeAt } from '../lines/times.js';

/**
 * One way to read the head of a line as a label: mark, value, mark. What is no letter stands on both sides of a short run of letters,
 * digits, inner blanks and dots, with a note in brackets behind it; times are looked through, wherever they stand.
 */
export interface Reading {
  /** What stands before the value, without blanks and times. */
  readonly left: string;
  /** What stands between value and speech, without times; blanks only where there is nothing else. */
  readonly right: string;
  /** As printed. */
  readonly value: string;
  /** What stands in brackets behind the value. */
  readonly note: string;
  readonly time: string;
  /** A time behind mark and blank: of the label where the form's labels have times there, and else the first words of the speech. */
  readonly lateTime: string;
  /** A list number stands before the value. */
  readonly numbered: boolean;
  /** Nothing follows on the line. */
  readonly alone: boolean;
  /** The value ends where the bold type ends. */
  readonly bold: boolean;
  /** Where the value begins and ends, and where the mark behind it (with note and time) ends. */
  readonly at: number;
  readonly end: number;
  readonly from: number;
}

/** The signs before a value at the end of a line, the value, the signs behind it. */
const TAIL =
  /([^\p{L}\p{N}\s，。！？；、…”’,.!?;~～：:《“]{1,4})\s*([\p{L}\p{N}《“][\p{L}\p{N}·•《》“” .’'_-]{0,19}?)(?:（([^（）]{1,12})）)?\s*([^\p{L}\p{N}\s，。！？；、…”’]{0,4})$/u;

/** A reading of nothing, to be filled. */
export const NO_READING: Reading = {
  left: '',
  right: '',
  value: '',
  note: '',
  time: '',
  lateTime: '',
  numbered: false,
  alone: false,
  bold: false,
  at: 0,
  end: 0,
  from: 0,
};

/** …（何川）, … ——何川: the label at the end of the line, in the one way to read it. */
export function readTail(line: string): Reading | null {
  const tail = line.slice(-40);
  const match = TAIL.exec(tail);
  const [whole = '', left = '', value = '', note = '', right = ''] = match ?? [];
  const at = line.length - whole.length;
  if (!match || !/[\p{L}\p{N}]/u.test(line.slice(0, at))) return null;
  const start = at + whole.indexOf(value, left.length);
  return { ...NO_READING, left, right, value, note, at: start, end: start + value.length, from: at };
}

/** A line with the ways to read its head; none where it cannot carry a label. */
export interface Head {
  readonly readings: readonly Reading[];
  /** A time before everything else, and where what follows it begins. */
  readonly time: string;
  readonly from: number;
}

const LETTER = 1;
const BLANK = 2;
const STOP = 3;
/** By code unit: letters and digits, blanks, what ends a clause and so can be no mark of a label; 0 is any other sign. */
const KIND = kinds();

/** Values: 《城市手册》杂志主编 管晓晴 is long, a sentence is longer. */
const LONGEST_VALUE = 40;
const LONGEST_NOTE = 90;
const LONGEST_MARK = 8;
const OPENING = '（(【[［〔「『《〈“‹«<';
const CLOSING = '）)】]］〕」』》〉”›»>';
const NUMBER = /(?:[（([【]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[)）\]】.．、]|0\d)\s*(?=[^\s\d])/uy;

/** Looks at the first characters only. */
export function readHead(line: string, { bold }: Pick<Unit, 'bold'>): Head {
  let at = 0;
  let left = '';
  let time = '';
  let numbered = false;
  const readings: Reading[] = [];
  for (; at < line.length; ) {
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
    const list = !numbered && left === '' ? numberAt(line, at) : 0;
    if (list > 0) {
      // 07号 is somebody, 07 何川 a number before somebody.
      if (kind === LETTER && kindAt(line, list) === LETTER && kindAt(line, list - 1) === LETTER)
        readings.push(...readAt({ line, at, left, time, numbered, bold }));
      numbered = true;
      at = list;
      continue;
    }
    const key = kind === LETTER ? attributeAt(line, at) : 0;
    if (key > 0) {
      left += line.slice(at, at + key);
      at += key;
      continue;
    }
    if (kind === LETTER) break;
    if (opensValue(line, at)) readings.push(...readAt({ line, at, left, time, numbered, bold }));
    if (left.length >= LONGEST_MARK * 2) return { readings, time, from: time === '' ? 0 : at };
    left += line[at];
    at++;
  }
  const from = time === '' ? 0 : at - left.length;
  if (at >= line.length) return { readings, time, from: time === '' ? 0 : line.length };
  readings.push(...readAt({ line, at, left, time, numbered, bold }));
  return { readings, time, from };
}

function readAt(place: Place): readonly Reading[] {
  const sent = readSent(place);
  if (sent) return [sent];
  const found: Reading[] = [];
  for (const end of endsOfValue(place.line, place.at)) {
    const reading = readFrom(place, end);
    if (reading) found.push(reading);
  }
  return found;
}

/** From 何川 to Everyone : as video meetings save their chat. */
const SENT = /From\s+(\S.{0,40}?)\s+to\s+(\S.{0,60}?)\s*[:：]\s*/iuy;

function readSent({ line, at, left, time, numbered }: Place): Reading | null {
  if (line.charAt(at) !== 'F' && line.charAt(at) !== 'f') return null;
  SENT.lastIndex = at;
  const [whole = '', value = '', target = ''] = SENT.exec(line) ?? [];
  if (whole === '') return null;
  const [start, from] = [at + whole.indexOf(value, 4), at + whole.length];
  const mark = { left: `${left}From `, right: ` to ${target}：`, note: '', lateTime: '', bold: false };
  return { ...mark, value, time, numbered, alone: from >= line.length, at: start, end: start + value.length, from };
}

/** [name=何川]: the name of an attribute belongs to the mark. */
const ATTRIBUTE = /[A-Za-z][A-Za-z_-]{1,11}=["']?/y;

function attributeAt(line: string, at: number): number {
  const code = line.charCodeAt(at) | 0x20;
  if (code < 0x61 || code > 0x7a) return 0;
  ATTRIBUTE.lastIndex = at;
  return ATTRIBUTE.test(line) ? ATTRIBUTE.lastIndex - at : 0;
}

function numberAt(line: string, at: number): number {
  const code = line.charCodeAt(at);
  if (
    !(
      (code >= 0x30 && code <= 0x39) ||
      code === 0xff08 ||
      code === 0x28 ||
      code === 0x5b ||
      code === 0x3010 ||
      '一二三四五六七八九十'.includes(line.charAt(at))
    )
  )
    return 0;
  NUMBER.lastIndex = at;
  return NUMBER.test(line) ? NUMBER.lastIndex : 0;
}

/** 《城市手册》记者, “小鱼”网友: marks of quotation that belong to the value, as letters follow them. */
function opensValue(line: string, at: number): boolean {
  const close = quotationEnd(line, at);
  return close > 0 && (line[at] === '《' || kindAt(line, close) === LETTER);
}

const QUOTATION: Readonly<Record<string, string>> = { '《': '》', '〈': '〉', '“': '”', '「': '」', '『': '』', '"': '"' };

/** Behind the quotation of a few characters that begins here; 0 where there is none. */
function quotationEnd(line: string, at: number): number {
  const close = QUOTATION[line.charAt(at)];
  if (close === undefined) return 0;
  const end = line.indexOf(close, at + 1);
  return end > at + 1 && end - at <= 16 && !/[，。！？；：]/.test(line.slice(at, end)) ? end + 1 : 0;
}

/** Where the value could end: at its first blank or joint, at the second, and where no letter follows. */
function endsOfValue(line: string, at: number): readonly number[] {
  const ends: number[] = [];
  let i = at;
  for (; i < line.length && i - at <= LONGEST_VALUE; ) {
    const kind = kindAt(line, i);
    if (kind === LETTER) {
      i++;
      continue;
    }
    const inside = withinValue(line, i, at);
    if (inside > 0) {
      if (ends.length < 3) ends.push(i);
      i = inside;
      continue;
    }
    if (kind === STOP) break;
    const quoted = quotationEnd(line, i);
    if (quoted > 0 && i > at && kindAt(line, i - 1) === LETTER) {
      if (ends.length < 3) ends.push(i);
      i = quoted;
      continue;
    }
    if (quoted > 0 && i === at) {
      i = quoted;
      continue;
    }
    if (isInitial(line, i) && kindAt(line, i + 1) !== LETTER && kindAt(line, skipBlanks(line, i + 1)) !== LETTER) {
      i++;
      break;
    }
    const joins =
      kind === BLANK
        ? behindDash(line, i) || narrowGap(line, i)
        : isInitial(line, i)
          ? skipBlanks(line, i + 1)
          : isJoint(line.charCodeAt(i))
            ? i + 1
            : 0;
    if (joins === 0 || kindAt(line, joins) !== LETTER) break;
    if (timeAt(line, joins, 'any')) break;
    if (ends.length < 3 && !isDot(line.charCodeAt(i))) ends.push(i);
    i = joins;
  }
  if (i - at > LONGEST_VALUE) return ends.filter((end) => end - at <= 20);
  return i > at ? [...ends, i] : ends;
}

/** 股东（持股3000股）刘先生; Zhou, Jie; 甲、乙：; 138****5566: where a value goes on behind signs that end others; 0 where it does not. */
function withinValue(line: string, i: number, at: number): number {
  if (i === at) return 0;
  const char = line.charAt(i);
  if (char === ',') return /^[A-Za-z], [A-Z]$/.test(line.slice(i - 1, i + 3)) ? i + 2 : 0;
  if (char === '、') return CHORUS.test(line.slice(i, i + 24)) && i - at <= 6 ? i + 1 : 0;
  if (char === '*') return /[\d*]/.test(line.charAt(i - 1)) && /[\d*]/.test(line.charAt(i + 1)) ? i + 1 : 0;
  if (char !== '（' && char !== '(') return 0;
  const inner = noteAt(line, i);
  const close = i + (inner?.length ?? 0) + 2;
  return inner !== null && inner.length <= 14 && kindAt(line, i - 1) === LETTER && AFTER_BRACKET.test(line.slice(close, close + 12))
    ? close
    : 0;
}

const CHORUS = /^(?:、[\p{Script=Han}A-Za-z]{1,6}){1,4}[ \u3000]?[：:]/u;
const AFTER_BRACKET = /^\p{Script=Han}{1,5}[ \u3000]?[：:]/u;

/** Blanks within a name: two at most, and no tabulator. */
function narrowGap(line: string, at: number): number {
  const next = skipBlanks(line, at);
  return next - at > 2 || line.slice(at, next).includes('\t') ? 0 : next;
}

/** 何川 - 云岭大学: behind a dash or a bar between blanks. */
function behindDash(line: string, at: number): number {
  const dash = skipBlanks(line, at);
  if (dash === at || !/[-–—|｜/／]/.test(line.charAt(dash))) return 0;
  const next = skipBlanks(line, dash + 1);
  return next > dash + 1 ? next : 0;
}

const skipBlanks = (line: string, at: number): number => {
  let i = at;
  while (kindAt(line, i) === BLANK) i++;
  return i;
};

/** J. Weller, Prof. Adeyemi: a point behind a capital letter or a short title, before another name. */
const isInitial = (line: string, at: number): boolean =>
  line[at] === '.' &&
  /(?:^|[^A-Za-z])[A-Z][a-z]{0,3}$/.test(line.slice(Math.max(0, at - 5), at)) &&
  /^\s?(?:[A-Z]|[^\p{L}\p{N}\s])/u.test(line.slice(at + 1, at + 3));

/** · • ・ ‧ . ' ’ within a name are never a mark behind it. */
const isDot = (code: number): boolean =>
  code === 0xb7 || code === 0x2022 || code === 0x30fb || code === 0x2027 || code === 0x2e || code === 0x27 || code === 0x2019;

/** So can _ - & / @ stand within names, but also behind them. */
const isJoint = (code: number): boolean =>
  isDot(code) || code === 0x5f || code === 0x2d || code === 0x26 || code === 0x2f || code === 0x40 || code === 0xff20;

interface Place {
  readonly line: string;
  readonly at: number;
  readonly left: string;
  readonly time: string;
  readonly numbered: boolean;
  readonly bold: number;
}

function readFrom({ line, at, left, time: before, numbered, bold }: Place, end: number): Reading | null {
  let right = '';
  let note = '';
  let time = before;
  let lateTime = '';
  let blanks = '';
  let i = end;
  let from = end;
  for (; i < line.length; ) {
    const kind = kindAt(line, i);
    if (kind === BLANK) {
      blanks += line[i];
      i++;
      continue;
    }
    const stamp = time === '' || time === before ? timeAt(line, i, right === '' || blanks !== '' ? 'any' : 'long') : null;
    if (stamp && right !== '' && !isOpen(line, i) && stamp.end - i < 7 && skipBlanks(line, stamp.end) < line.length) {
      lateTime = stamp.time;
      break;
    }
    if (stamp) {
      if (time === '') time = stamp.time;
      i = stamp.end;
      from = i;
      blanks = '';
      continue;
    }
    if (kind === LETTER || kind === STOP) break;
    const inner: string | null = note === '' && right === '' ? noteAt(line, i) : null;
    if (inner !== null) {
      const close = i + inner.length + 2;
      if (isMarkAfterNote(line, close)) {
        note = inner.trim();
        i = close;
        from = i;
        continue;
      }
    }
    if (right === '' && time !== before && isOpen(line, i)) right = 'T';
    if (right !== '' && isStageNote(line, i)) break;
    if (right.length >= LONGEST_MARK || (right === '' && blanks !== '' && isOpen(line, i) && isClosed(line, i))) break;
    right += isColon(line.charCodeAt(i)) ? '：' : line[i];
    i++;
    from = i;
  }
  if (isInterjection(line, left, right, end) || isNoMark(line, at, end, left, right)) return null;
  const alone = i >= line.length;
  if (alone && /^[.．]/.test(right)) return null;
  const isBold = bold > 0 && bold < line.length ? bold >= end && bold <= from : bold === line.length && alone;
  if (right === '' && !alone && time !== before) right = 'T';
  if (right === '' && !alone) {
    if (blanks === '' || kindAt(line, i) === STOP) {
      if (!isBold || kindAt(line, i) === STOP) return null;
    } else if (/[A-Za-z]$/.test(line.slice(at, end)) && /[A-Za-z]/.test(line.charAt(i)) && blanks === ' ') return null;
    else if (line.length - at <= 6 && PADDED.test(line.slice(at))) return null;
    else right = blanks.length > 1 || blanks === '\t' || blanks === '\u3000' ? '  ' : ' ';
    from = i;
  }
  return {
    left,
    right,
    value: line.slice(at, end),
    note,
    time,
    lateTime,
    numbered,
    alone,
    bold: isBold,
    at,
    end,
    from: alone ? line.length : from,
  };
}

/** （台下：好！） and 【观众：没听清】 stand within a speech: the bracket before the value closes behind what is said. */
function isInterjection(line: string, left: string, right: string, end: number): boolean {
  const close = CLOSING.charAt(OPENING.indexOf(left.slice(-1)));
  return left !== '' && close !== '' && OPENING.includes(left.slice(-1)) && !right.includes(close) && line.includes(close, end);
}

/** 岳　霜: a name of two characters as wide as one of three. */
const PADDED = /^\p{Script=Han}{1,2}[ \u3000]{1,2}\p{Script=Han}$/u;

const isColon = (code: number): boolean => code === 0x3a || code === 0xff1a || code === 0xfe30 || code === 0xfe55;

/** https://, a half of a pair of brackets, an assignment: signs that mark no label. */
function isNoMark(line: string, at: number, end: number, left: string, right: string): boolean {
  if (right === '') return false;
  const first = right.charAt(0);
  const closes = first === '>' || first === '»' || first === '›' ? -1 : CLOSING.indexOf(first);
  if (closes >= 0 && !left.includes(OPENING.charAt(closes))) return true;
  const opens = OPENING.indexOf(right.slice(-1));
  if (right.length === 1 && opens >= 0 && line.includes(CLOSING.charAt(opens), end)) return true;
  const value = line.slice(at, end);
  return (first === '：' && /^https?$/i.test(value)) || (first === '=' && !left.includes('=') && /^[\w.\s-]+$/.test(value));
}

const isOpen = (line: string, at: number): boolean => OPENING.includes(line.charAt(at));
const isClosed = (line: string, at: number): boolean => line.includes(CLOSING.charAt(OPENING.indexOf(line.charAt(at))), at + 1);

/** The inside of a pair of brackets that begins here and is no mark of its own. */
function noteAt(line: string, at: number): string | null {
  const open = OPENING.indexOf(line.charAt(at));
  if (open < 0 || open > 5) return null;
  const close = line.indexOf(CLOSING.charAt(open), at + 1);
  return close > at + 1 && close - at <= LONGEST_NOTE ? line.slice(at + 1, close) : null;
}

/** 何川：（笑）好: a short bracket behind the mark, with speech behind it. */
function isStageNote(line: string, at: number): boolean {
  const inner = noteAt(line, at);
  return inner !== null && inner.length <= 16 && at + inner.length + 2 < line.length;
}

/** A note belongs to the label where a mark, a time or the end of the line follows it. */
function isMarkAfterNote(line: string, at: number): boolean {
  const i = skipBlanks(line, at);
  if (i >= line.length || i > at) return true;
  const kind = kindAt(line, i);
  return (kind === 0 && !isOpen(line, i)) || timeAt(line, i, 'any') !== null;
}

function kindAt(line: string, at: number): number {
  return at < line.length ? (KIND[line.charCodeAt(at)] ?? 0) : 0;
}

function kinds(): Uint8Array {
  const table = new Uint8Array(1 << 16);
  const letter = /[\p{L}\p{N}\p{M}〇○]/u;
  for (let code = 0; code < table.length; code++) if (letter.test(String.fromCharCode(code))) table[code] = LETTER;
  // Characters beyond 16 bits are rare Han characters: pictures were taken out before.
  for (let code = 0xd800; code < 0xe000; code++) table[code] = LETTER;
  for (const code of [0x09, 0x20, 0xa0, 0x3000, 0xfeff]) table[code] = BLANK;
  for (let code = 0x2000; code <= 0x200f; code++) table[code] = BLANK;
  for (const stop of '。！？!?；;，,、…') table[stop.charCodeAt(0)] = STOP;
  table['○'.charCodeAt(0)] = 0;
  return table;
}
