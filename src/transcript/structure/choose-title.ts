import type { Source } from '../../data.js';
import type { Candidate } from '../labels/choose-labels.js';
import { isKeyOfSigns } from '../labels/keyed-signs.js';
import type { Line } from '../labels/learn-forms.js';
import { fieldOf, isNotice } from '../lines/fields.js';
import { isRosterLine, readRoster } from '../lines/read-roster.js';
import type { Heading } from './headings/find-headings.js';

/** The title of the discussion and the line that it stands on: -1 where it is no line of its own, or where there is none. */
export interface Title {
  readonly text: string;
  readonly line: number;
}

const NONE: Title = { text: '', line: -1 };
/** 会议名称: before the title itself. */
const KIND = /^(?:(?:会议|會議|活动|论坛|圆桌)?(?:名称|名稱|主题|主題)|标题|题目)\s*[:：]\s*/u;
/** 文字记录：社区食堂例会: what follows is the title, and the whole line will do. */
const RECORD = /^(?:文字|会议|會議|访谈|录音|转写|座谈)(?:记录|記錄|纪要|紀要|实录)\s*[:：]\s*\S{4}/u;
const LONGEST = 50;

/**
 * Of the file's own headings the highest that stands alone in the head, else what front matter or properties say, else a first line
 * that is short and does not end as a sentence does.
 */
export function chooseTitle(
  source: Source,
  lines: readonly Line[],
  labels: ReadonlyMap<number, Candidate>,
  headings: readonly Heading[],
): Title {
  const first = lines.findIndex((_, i) => labels.has(i));
  const head = lines.slice(0, first < 0 ? Math.min(lines.length, 3) : first + 1);
  const tops = head.flatMap(({ unit }, i) => (unit.level === 1 && !labels.get(i)?.reading.alone ? [i] : []));
  const [top] = tops;
  const levels = lines.filter(({ unit }) => unit.level === 1).length;
  const told = source.facts.find(({ key }) => key === 'title')?.value ?? '';
  const isLeftOver = source.facts.find(({ key }) => key === 'title')?.origin === 'properties';
  if (top !== undefined && levels === 1) return { text: (isLeftOver ? '' : told) || clean(lines[top]?.text ?? ''), line: top };
  const line = headings.some((heading) => heading.line === 0) ? -1 : firstLine(lines, labels);
  if (told !== '') return { text: told, line: line >= 0 && lines[line]?.text === told ? line : -1 };
  return line < 0 ? NONE : { text: clean(lines[line]?.text ?? ''), line };
}

const clean = (text: string): string =>
  text
    .replace(KIND, '')
    .replace(/\s+\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s.*)?$/u, '')
    .trim();

function firstLine(lines: readonly Line[], labels: ReadonlyMap<number, Candidate>): number {
  const [first, second] = lines;
  if (!first || !second || labels.has(0) || first.unit.time !== '' || first.unit.speaker !== null || first.head.time !== '') return -1;
  const { text } = first;
  const isTitled = (KIND.test(text) || RECORD.test(text)) && text.length < 70;
  if (isTitled) return 0;
  if (text.length > LONGEST || /[。；;，,：:、…”]$/.test(text) || isNotice(text) || fieldOf(text) !== null) return -1;
  if (labels.size === 0 && !isPunctuated(lines)) return -1;
  if (readRoster([text], new Map()).told.length > 0 || isRosterLine(text) || isKeyOfSigns(text) || /^[（(][^（()）]*[)）]$/.test(text))
    return -1;
  return /\p{L}{2}/u.test(text) && !/[。！？!?；].*[？?！!]$/u.test(text) ? 0 : -1;
}

/** Lines of a recogniser without any full stop have no title among them. */
function isPunctuated(lines: readonly Line[]): boolean {
  const first = lines.slice(1, 20);
  return first.length < 5 || first.filter(({ text }) => /[。！？!?.…”]$/.test(text)).length > first.length / 5;
}
