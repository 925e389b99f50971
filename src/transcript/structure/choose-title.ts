import type { Source } from '../../data.js';
import type { Candidate } from '../labels/candidates/candidate.js';
import { isLegend } from '../labels/legend.js';
import { type Line, textAt } from '../labels/line.js';
import { headFieldOf } from '../lines/fields.js';
import { isNonSpeech, isNotice } from '../lines/notices.js';
import { isRosterLine, readRoster } from '../lines/read-roster.js';
import type { Heading } from './headings/heading.js';

/** The title of the discussion and the line that it stands on: -1 where it is no line of its own, or where there is none. */
export interface Title {
  readonly text: string;
  readonly line: number;
}

/**
 * Of the file's own headings the highest that stands alone above the first label, else what front matter or properties say, else a first
 * line that is short and does not end as a sentence does.
 */
export function chooseTitle(
  source: Source,
  lines: readonly Line[],
  labels: ReadonlyMap<number, Candidate>,
  headings: readonly Heading[],
): Title {
  const given = source.facts.find(({ key }) => key === 'title');
  const top = topHeading(lines, labels);
  // Properties are often left over from another file.
  if (top >= 0) return { text: (given?.origin !== 'properties' && given?.value) || clean(textAt(lines, top)), line: top };
  const line = headings.some((heading) => heading.line === 0) || !isTitleLine(lines, labels) ? -1 : 0;
  if (given) return { text: given.value, line: textAt(lines, line) === given.value ? line : -1 };
  return { text: clean(textAt(lines, line)), line };
}

/** The only heading of the first level, where it stands above the first label; -1 where there is none. */
function topHeading(lines: readonly Line[], labels: ReadonlyMap<number, Candidate>): number {
  const tops = lines.flatMap(({ unit }, i) => (unit.level === 1 ? [i] : []));
  const [top = -1] = tops;
  if (tops.length !== 1 || labels.get(top)?.reading.alone) return -1;
  const firstLabel = lines.findIndex((_, i) => labels.has(i));
  const isAbove = firstLabel < 0 ? top < 3 : top <= firstLabel;
  return isAbove ? top : -1;
}

const clean = (text: string): string =>
  text
    .replace(KIND, '')
    .replace(/\s+(?:(?:会议|會議|活动)?(?:时间|時間|日期)\s*[:：]?\s*)?\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s.*)?$/u, '')
    .trim();

/** 会议名称: before the title itself. */
const KIND = /^(?:(?:会议|會議|活动|论坛|圆桌)?(?:名称|名稱|主题|主題)|标题|题目)\s*[:：]\s*/u;
/** 文字记录：社区食堂例会: what follows is the title, and the whole line will do. */
const RECORD = /^(?:文字|会议|會議|访谈|录音|转写|座谈)(?:记录|記錄|纪要|紀要|实录)\s*[:：]\s*\S{4}/u;
const LONGEST = 50;
const LONGEST_TITLED = 70;

/** Whether the first line is the title. */
function isTitleLine(lines: readonly Line[], labels: ReadonlyMap<number, Candidate>): boolean {
  const [first, second] = lines;
  if (!first || !second || labels.has(0) || first.unit.time !== '' || first.unit.speaker !== null || first.prefix.time !== '') return false;
  const { text } = first;
  if ((KIND.test(text) || RECORD.test(text)) && text.length < LONGEST_TITLED) return true;
  if (text.length > LONGEST || /[。；;，,：:、…”]$/.test(text) || /[。！？!?；].*[？?！!]$/u.test(text) || !/\p{L}{2}/u.test(text))
    return false;
  return (labels.size > 0 || isPunctuated(lines)) && !isFact(text);
}

/** Lines of a recogniser without any full stop have no title among them. */
function isPunctuated(lines: readonly Line[]): boolean {
  const first = lines.slice(1, 20);
  return first.length < 5 || first.filter(({ text }) => /[。！？!?.…”]$/.test(text)).length > first.length / 5;
}

/** Fields, notices, rosters, legends and notes stand in a header too. */
const isFact = (text: string): boolean =>
  isNotice(text) ||
  headFieldOf(text) !== null ||
  isNonSpeech(text) ||
  isRosterLine(text) ||
  isLegend(text) ||
  /^[（(][^（()）]*[)）]$/.test(text) ||
  readRoster([text], new Map()).people.length > 0;
