import { skipMarkup, trimMarkup } from './markup.js';
import { isNumbered, isPersonName } from './names.js';
import { roleOf } from './roles.js';

/**
 * How a line can name its speaker:
 *
 *   colon    吴杰：…    主持人（姓名）：…    发言人2 00:06:10：…    [00:10] 嘉宾A：…
 *   line     name alone on its line, the speech below        time     name and time on a line, the speech below
 *   bracket  [付小棠]…   【主持人】…   <v 乔明>…               hyphen   [00:33]-SPK-001-…
 *   stamp    a time and no name: the speech goes on
 *
 * and, only where the whole file does so (read-lines.ts):
 *
 *   alone    ### 吴杰, the speech below          separated    吴杰 | …    吴杰——…    吴杰  …    （吴杰）…
 */
export type LabelForm = 'colon' | 'line' | 'time' | 'bracket' | 'hyphen' | 'stamp' | 'alone' | 'separated';

export interface LabelReading {
  readonly form: LabelForm;
  /** The name as printed, without markup, note and time; '' for a stamp. */
  readonly label: string;
  /** What stands in brackets behind the name. */
  readonly note: string;
  readonly time: string;
  /** Where the speech begins and ends in the line; equal where it stands on the lines below. */
  readonly from: number;
  readonly to: number;
}

const TIME = String.raw`(?:\d{1,3}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?`;
const DATE = String.raw`(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s+)?`;
const RANGE = String.raw`(${TIME})(?:\s*(?:-->|[-–—~～至])\s*${TIME})?`;
const BRACKETED_TIME = new RegExp(String.raw`^[[(（【［]\s*${DATE}${RANGE}\s*[\])）】］]`);
const BARE_TIME = new RegExp(String.raw`^${DATE}(${TIME})(?![\d:])`);
const LONG_TIME = /^(\d{1,3}:\d{2}:\d{2}(?:[.,]\d{1,3})?)(?![\d:])/;
const SEPARATORS = /^[\s\u3000\u00a0|–—-]*/;
const STOP = /[。！？!?；;，,、“”"…\t]/;
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '（': '）', '[': ']', '［': '］', '【': '】', '〔': '〕' };
const VOICE = /^<v(?:\.[^\s>]*)?\s+([^<>]{1,60})>/;
const LONGEST_NAME = 40;
const LONGEST_NOTE = 90;

/** The line's label as it could be read, or null where none can stand there. Looks at the first characters only. */
export function readLabel(line: string): LabelReading | null {
  const end = trimMarkup(line);
  let at = skipMarkup(line, 0);
  const voice = VOICE.exec(line.slice(at, at + 80));
  if (voice) return { form: 'bracket', label: (voice[1] ?? '').trim(), note: '', time: '', from: at + voice[0].length, to: end };
  const before = readTime(line, at);
  const time = before?.time ?? '';
  if (before) at = before.end;
  const hyphen = before && /^-(\S[^\s：:。，-]{0,20}(?:[-_]\d{1,4})?)-(?=\S)/.exec(line.slice(at, at + 40));
  if (hyphen) return { form: 'hyphen', label: hyphen[1] ?? '', note: '', time, from: at + hyphen[0].length, to: end };
  if (before) at += SEPARATORS.exec(line.slice(at, at + 20))?.[0].length ?? 0;
  const timedVoice = before && VOICE.exec(line.slice(at, at + 80));
  if (timedVoice) return { form: 'bracket', label: (timedVoice[1] ?? '').trim(), note: '', time, from: at + timedVoice[0].length, to: end };
  at = skipMarkup(line, at);
  if (at >= end) return before ? { form: 'stamp', label: '', note: '', time, from: end, to: end } : null;
  const named = readBracketName(line, at, end, time) ?? readNumbered(line, at, end, time) ?? readName(line, at, end, time);
  return named ?? (before ? { form: 'stamp', label: '', note: '', time, from: at, to: end } : null);
}

/** 1. 吴杰：…, （一）记者：…: a number before somebody's label is none of the name. */
function readNumbered(line: string, at: number, end: number, time: string): LabelReading | null {
  if (!/[\d（(一二三四五六七八九十]/.test(line.charAt(at))) return null;
  const number = /^(?:[（(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[)）.．、]\s*)(?=\p{L})/u.exec(line.slice(at, at + 12));
  const reading = number && readName(line, at + number[0].length, end, time);
  return reading?.form === 'colon' && isSomebody(reading.label) ? reading : null;
}

/** A name that can be nothing else: of a person, a numbered speaker or a role. */
export const isSomebody = (label: string): boolean => isPersonName(label) || isNumbered(label) || roleOf(label) !== null;

function readTime(line: string, at: number): { time: string; end: number } | null {
  const head = line.slice(at, at + 40);
  const match = BRACKETED_TIME.exec(head) ?? LONG_TIME.exec(head) ?? BARE_TIME.exec(head);
  return match ? { time: match[1] ?? '', end: at + match[0].length } : null;
}

function readBracketName(line: string, at: number, end: number, time: string): LabelReading | null {
  const open = line[at] ?? '';
  if (!'[【［〔'.includes(open)) return null;
  const close = line.indexOf(CLOSING[open] ?? '', at);
  const label = line.slice(at + 1, close).trim();
  if (close < 0 || close - at > LONGEST_NAME || label === '' || STOP.test(label)) return null;
  const after = skipMarkup(line, close + 1);
  const from = isColon(line[after]) ? skipMarkup(line, after + 1) : after;
  return { form: 'bracket', label, note: '', time, from: Math.min(from, end), to: end };
}

/** Name, then note, time and colon in any order that is seen; or the end of the line. */
function readName(line: string, at: number, end: number, timeBefore: string): LabelReading | null {
  let label = '';
  let note = '';
  let time = timeBefore;
  for (let i = at; i <= end; ) {
    const char = line[i] ?? '';
    const longest = at + LONGEST_NAME + note.length + time.length + 4;
    if (i >= end || i > longest) {
      if (i < end) return null;
      return {
        form: time && time !== timeBefore ? 'time' : timeBefore ? 'time' : 'line',
        label: clean(label),
        note,
        time,
        from: end,
        to: end,
      };
    }
    if (isHan(line.charCodeAt(i))) {
      const from = i;
      while (i <= longest && isHan(line.charCodeAt(i))) i++;
      label += line.slice(from, i);
      continue;
    }
    if (isColon(char)) return afterColon(line, { label, note, time, at: i, end });
    const close = CLOSING[char] ? line.indexOf(CLOSING[char] ?? '', i) : -1;
    if (close > 0 && close - i <= LONGEST_NOTE && label.trim() !== '') {
      note ||= line.slice(i + 1, close).trim();
      i = Math.min(skipMarkup(line, close + 1), end);
      if (!isColon(line[i]) && i < end && BARE_TIME.exec(line.slice(i, i + 16)) === null) return null;
      continue;
    }
    const stamp = /[\s\u3000\u00a0]/.test(char) && label.trim() !== '' ? readTimeInName(line, i) : null;
    if (stamp) {
      time = stamp.time;
      i = Math.min(skipMarkup(line, stamp.end), end);
      if (!isColon(line[i]) && i < end) return null;
      continue;
    }
    if (STOP.test(char)) return null;
    const next = skipMarkup(line, i);
    if (next > i) {
      label += ' ';
      i = next;
    } else {
      label += char;
      i++;
    }
  }
  return null;
}

function readTimeInName(line: string, at: number): { time: string; end: number } | null {
  const from = skipMarkup(line, at);
  return readTime(line, from);
}

function afterColon(
  line: string,
  { label, note, time, at, end }: { label: string; note: string; time: string; at: number; end: number },
): LabelReading | null {
  if (clean(label) === '' || isClock(line, at) || line.startsWith('//', at + 1)) return null;
  let from = skipMarkup(line, at + 1);
  const stamp = LONG_TIME.exec(line.slice(from, from + 16));
  if (stamp && time === '') from = skipMarkup(line, from + stamp[0].length);
  return { form: 'colon', label: clean(label), note, time: time || (stamp?.[1] ?? ''), from: afterStageNote(line, from, end), to: end };
}

/** (笑) or （翻开样书） right behind the colon is not said; a turn that holds nothing else keeps it. */
function afterStageNote(line: string, from: number, end: number): number {
  const note = /^[（(][^（()）]{1,16}[）)][\s\u3000]*/.exec(line.slice(from, from + 24));
  const after = from + (note?.[0].length ?? 0);
  return after < end ? after : Math.min(from, end);
}

/** Nothing but a part of a name. */
const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

const isColon = (char: string | undefined): boolean => char === ':' || char === '：' || char === '︰' || char === '﹕';

const isClock = (line: string, at: number): boolean => /\d/.test(line[at - 1] ?? '') && /\d/.test(line[at + 1] ?? '') && line[at] === ':';

const clean = (label: string): string => label.replace(/[\s\u3000\u00a0]+/g, ' ').trim();
