import type { Candidate } from '../labels/candidates/candidate.js';
import { isAfterGap, type Line, textAt } from '../labels/line.js';
import { readDate } from '../lines/dates.js';
import { factOdds } from '../lines/fact-odds.js';
import { fieldOf, headFieldOf, isFieldKey } from '../lines/fields.js';
import { isNonSpeech, isNotice } from '../lines/notices.js';

/** The lines of the discussion, end exclusive: before them stands the header of the file, behind them its footer. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/**
 * Where header and footer end: of the first labelled lines as many as are, taken together, rather facts (时间：…, 嘉宾：…, a roster) than
 * speech, and of the last ones likewise; behind the last label also notices and fields without any speech.
 */
export function findExtent(lines: readonly Line[], labels: readonly Candidate[]): Extent {
  const from = endOfHeader(lines, labels);
  const spoken = labels.filter(({ line }) => line >= from);
  return { from, to: startOfFooter(lines, spoken) };
}

/** In log odds: how much a key of minutes and articles speaks for a fact. */
const FIELD = 2.5;
/** Without evidence a labelled line is something said. */
const SAID = -1.6;
/** Somebody who speaks later has a line with a fact in the header: a roster. */
const LATER = 0.3;
/** A key that comes back is somebody's role: 主持人：…, 主持人：…. */
const RETURNS = -2;
/** A line that does not end as a sentence does, where what is said elsewhere does. */
const UNENDED = 1.2;
/** No header has more labelled lines, and no footer. */
const LONGEST_HEADER = 60;
const LONGEST_FOOTER = 12;

const SENTENCE_END = /[。！？!?…~～][”"’」』）)\]】]?$/;
const endsSentence = (text: string): boolean => SENTENCE_END.test(text.slice(-2));

function endOfHeader(lines: readonly Line[], labels: readonly Candidate[]): number {
  const [first] = labels;
  if (!first) return endOfUnlabelledHeader(lines);
  const lastLine = new Map(labels.map(({ id, line }) => [id, line]));
  let ended = labels.filter(({ line }) => endsSentence(textAt(lines, line))).length;
  let sum = 0;
  let best = 0;
  let end = 0;
  for (const [i, label] of labels.slice(0, LONGEST_HEADER).entries()) {
    const next = labels[i + 1]?.line ?? lines.length;
    if (endsSentence(textAt(lines, label.line))) ended--;
    const further = labels.length - i - 1;
    const comesBack = lastLine.get(label.id) !== label.line;
    sum += factOddsOf(label, lines, next, { comesBack, ends: further > 2 && ended > further * 0.9 });
    if (sum > best) {
      best = sum;
      end = next;
    }
  }
  if (end > 0) return end;
  return first.speech === 'above' ? 0 : first.line;
}

/** Without labels only lines that hold facts and a date among them are a header, below a title at most. */
function endOfUnlabelledHeader(lines: readonly Line[]): number {
  const isHead = (i: number): boolean => {
    const text = textAt(lines, i);
    if (text === '' || lines[i]?.unit.time !== '') return false;
    const field = headFieldOf(text);
    return field === null ? isNonSpeech(text) && readDate(text) !== '' : factOdds(field.value) >= 0;
  };
  const hasTitle = !isHead(0) && !endsSentence(textAt(lines, 0));
  let end = hasTitle ? 1 : 0;
  let isDated = false;
  for (; isHead(end); end++) isDated ||= readDate(textAt(lines, end)) !== '';
  return isDated ? end : 0;
}

interface Later {
  /** Whether the label comes back further on. */
  readonly comesBack: boolean;
  /** Whether nearly all labelled lines further on end as sentences do. */
  readonly ends: boolean;
}

const NOTHING_LATER: Later = { comesBack: false, ends: false };

/** Whether the labelled line is a fact of header or footer, in log odds. */
function factOddsOf({ line, from, reading, speech }: Candidate, lines: readonly Line[], next: number, { comesBack, ends }: Later): number {
  const text = textAt(lines, line);
  if (speech === 'above' || lines[line]?.unit.time !== '') return SAID;
  if (isNotice(text)) return FIELD;
  const isKey = isFieldKey(reading.value);
  const beside = text.slice(from);
  const below = lines.slice(line + 1, Math.min(next, line + 3)).map((other) => other.text);
  const isEmpty = beside === '' && isKey && next === line + 1;
  return (
    SAID +
    (ends && beside !== '' && !endsSentence(beside) ? UNENDED : 0) +
    (isKey ? FIELD : 0) +
    (isEmpty ? 1 : factOdds(beside || below.join('。'))) +
    (comesBack ? (isKey ? RETURNS : LATER) : 0)
  );
}

function startOfFooter(lines: readonly Line[], labels: readonly Candidate[]): number {
  const last = labels.at(-1);
  if (!last) return lines.length;
  let to = startOfFields(lines, labels);
  const profiles = lines.findIndex(({ text }, i) => i > lines.length / 2 && PROFILES.test(text));
  if (profiles >= 0) to = Math.min(to, profiles);
  const before = labels.findLast(({ line }) => line < to)?.line ?? 0;
  const closing = lines.slice(before + 1, to).findIndex(({ text }) => isNotice(text) || isFact(text));
  return startOfTail(lines, labels, closing < 0 ? to : before + 1 + closing);
}

/** Of the lines that are looked at nearly all; characters of a line that may be speech. */
const [NEARLY_ALL, SHORTEST_SPEECH, LONGEST_TAIL] = [0.9, 10, 80];

/** Behind a gap below the last speech: lines without a sentence, where nearly all speech has some. */
function startOfTail(lines: readonly Line[], labels: readonly Candidate[], end: number): number {
  const [first] = labels;
  const last = labels.findLast(({ line }) => line < end);
  if (!first || !last || last.speech === 'above') return end;
  const speech = lines.slice(first.line, last.line).filter(({ text }) => text.length >= SHORTEST_SPEECH);
  if (speech.length < 4 || speech.filter(({ text }) => endsSentence(text)).length < NEARLY_ALL * speech.length) return end;
  let start = end;
  for (let i = end - 1; i > last.line + (last.reading.alone ? 1 : 0); i--) {
    const text = textAt(lines, i);
    if (/[。！？]/.test(text) || endsSentence(text) || text.length > LONGEST_TAIL) break;
    if (isAfterGap(lines, i)) start = i;
  }
  return start;
}

/** Of the last labelled lines as many as are rather facts than speech. */
function startOfFields(lines: readonly Line[], labels: readonly Candidate[]): number {
  let to = lines.length;
  let next = lines.length;
  let sum = 0;
  let best = 0;
  for (const label of labels.slice(1).slice(-LONGEST_FOOTER).reverse()) {
    if (!isFieldKey(label.reading.value)) break;
    sum += factOddsOf(label, lines, next, NOTHING_LATER);
    next = label.line;
    if (sum > best) {
      best = sum;
      to = label.line;
    }
  }
  return to;
}

/** 作者简介：: what stands below is about people, and is not said by them. */
const PROFILES = /^[【[（(]?(?:作者|嘉宾|主讲人?|讲者|人物|译者|发言人|对谈人?|对谈者|受访者)(?:简介|介绍|资料)[】\])）]?\s*[:：]?$/u;

function isFact(text: string): boolean {
  const field = fieldOf(text);
  return field !== null && factOdds(field.value) >= 0 && text.length < 60;
}
