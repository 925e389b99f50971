import type { Candidate } from '../labels/choose-labels.js';
import type { Line } from '../labels/learn-forms.js';
import { factOdds, fieldOf, isFieldKey, isNotice } from '../lines/fields.js';

/** How much a key of minutes and articles says that its line is none of the discussion, in log odds. */
const FIELD = 2.5;
/** Without evidence a labelled line is something said. */
const SAID = -1.6;
/** Somebody who speaks later has a line with a fact in the head: a roster. */
const LATER = 0.3;
/** A key that comes back is somebody's part: 主持人：…, 主持人：…. */
const RETURNS = -2;
const REACH = 60;

/** The discussion lies between the first line of `from` and that of `to`, which is beyond it. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/**
 * Where head and foot end: of the first labelled lines as many as are, taken together, rather facts (时间：…, 嘉宾：…, a roster) than
 * speech, and of the last ones likewise; behind the last label also notices and fields without any speech.
 */
export function findExtent(lines: readonly Line[], labels: readonly Candidate[]): Extent {
  const from = endOfHead(lines, labels);
  return {
    from,
    to: startOfFoot(
      lines,
      labels.filter(({ line }) => line >= from),
    ),
  };
}

function endOfHead(lines: readonly Line[], labels: readonly Candidate[]): number {
  const [first] = labels;
  if (!first) return 0;
  let sum = 0;
  let best = 0;
  let end = 0;
  const last = new Map(labels.map(({ id, line }) => [id, line]));
  let ended = labels.filter(({ line }) => ENDED.test((lines[line]?.text ?? '').slice(-2))).length;
  labels.slice(0, REACH).forEach((label, i) => {
    const next = labels[i + 1]?.line ?? lines.length;
    if (ENDED.test((lines[label.line]?.text ?? '').slice(-2))) ended--;
    const further = labels.length - i - 1;
    const comesBack = (last.get(label.id) ?? 0) > label.line;
    sum += oddsOf(label, lines, next, { comesBack, ends: further > 2 && ended > further * 0.9 });
    if (sum > best) {
      best = sum;
      end = next;
    }
  });
  if (end > 0) return end;
  return first.speech === 'above' ? 0 : first.line;
}

/** A line that does not end as a sentence does, where what is said elsewhere does. */
const UNENDED = 1.2;
const ENDED = /[。！？!?…~～][”"’」』）)\]】]?$/;

/** 作者简介：: what stands below tells of people, and is not said by them. */
const PROFILES = /^[【[（(]?(?:作者|嘉宾|主讲人?|讲者|人物|译者|发言人|对谈人?|对谈者|受访者)(?:简介|介绍|资料)[】\])）]?\s*[:：]?$/u;

interface Later {
  /** Whether the label comes back further on. */
  readonly comesBack: boolean;
  /** Whether nearly all labelled lines further on end as sentences do. */
  readonly ends: boolean;
}

const NOTHING_LATER: Later = { comesBack: false, ends: false };

/** Whether the labelled line is a fact of head or foot, in log odds. */
function oddsOf({ line, from, reading, speech }: Candidate, lines: readonly Line[], next: number, { comesBack, ends }: Later): number {
  const text = (lines[line]?.text ?? '').slice(from);
  const isKey = isFieldKey(reading.value);
  const content =
    text === ''
      ? lines
          .slice(line + 1, Math.min(next, line + 3))
          .map((other) => other.text)
          .join('。')
      : text;
  if (speech === 'above' || lines[line]?.unit.time !== '') return SAID;
  if (isNotice(lines[line]?.text ?? '')) return FIELD;
  const unended = ends && text !== '' && !ENDED.test(text.slice(-2)) ? UNENDED : 0;
  return (
    SAID +
    unended +
    (isKey ? FIELD : 0) +
    (text === '' && isKey && next === line + 1 ? 1 : factOdds(content)) +
    (comesBack ? (isKey ? RETURNS : LATER) : 0)
  );
}

function startOfFoot(lines: readonly Line[], labels: readonly Candidate[]): number {
  let to = lines.length;
  const last = labels.at(-1);
  if (!last) return to;
  let sum = 0;
  let best = 0;
  for (let i = labels.length - 1; i > 0 && i >= labels.length - 12; i--) {
    const label = labels[i] as Candidate;
    if (!isFieldKey(label.reading.value)) break;
    sum += oddsOf(label, lines, labels[i + 1]?.line ?? lines.length, NOTHING_LATER);
    if (sum > best) {
      best = sum;
      to = label.line;
    }
  }
  const profiles = lines.findIndex(({ text }, i) => i > lines.length / 2 && PROFILES.test(text));
  if (profiles >= 0) to = Math.min(to, profiles);
  const before = labels.filter(({ line }) => line < to).at(-1)?.line ?? 0;
  for (let i = before + 1; i < to; i++) {
    const text = lines[i]?.text ?? '';
    const field = fieldOf(text);
    if (isNotice(text) || (field !== null && factOdds(field.value) >= 0 && text.length < 60)) return i;
  }
  return to;
}
