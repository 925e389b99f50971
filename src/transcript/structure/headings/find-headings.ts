import type { HeadingPattern } from '../../../reading-pattern.js';
import type { Candidate } from '../../labels/choose-labels.js';
import { isKeyOfSigns } from '../../labels/keyed-signs.js';
import type { Line } from '../../labels/learn-forms.js';
import { fieldOf, isMark, isNotice } from '../../lines/fields.js';
import { isNoteText } from '../../lines/notes.js';
import { isRosterLine } from '../../lines/read-roster.js';
import type { Extent } from '../find-extent.js';

export interface Heading {
  /** Index into the lines. */
  readonly line: number;
  /** As printed, '' where none is. */
  readonly number: string;
  readonly title: string;
}

/** What a heading is found by: '1.' and '01' are runs of their own; a mark is the signs before (and behind) the title. */
type Style = 'part' | 'two-digit' | 'digit' | 'han' | 'bracket' | 'level' | 'spaced' | 'short' | 'number above' | `mark ${string}`;

interface Numbered extends Heading {
  readonly style: Style;
  readonly value: number;
}

const NUMBERED: readonly (readonly [Style, RegExp])[] = [
  [
    'part',
    /^(第[一二三四五六七八九十百\d]{1,3}(?:部分|章|节|節|環節|环节|轮|輪|场|場|单元|單元|篇|个问题|个议题|个话题|议题|話題|讲|题|幕|回合))(?![，,])[:：、.\s]*(.*)$/u,
  ],
  [
    'part',
    /^[【[（(]?((?:Part|PART|Chapter|Session|Topic|Q|问题|问|议题|话题|环节|主题)\s?[\d一二三四五六七八九十]{1,2})[】\]）):：、.\s]+(.+)$/u,
  ],
  ['two-digit', /^#?(0\d|[1-9]\d)[、.．|丨\s/]*(\D.*)$/u],
  ['digit', /^(\d{1,2})[、.．)）]\s*(\D.*)$/u],
  ['han', /^([一二三四五六七八九十]{1,3})[、.．]\s*(.+)$/u],
  ['bracket', /^[（(]([一二三四五六七八九十\d]{1,3})[)）]\s*(.+)$/u],
];
const LONGEST = 60;
const SHORT = 30;
const ENDED = /[。！？!?…~～”"’」』）)\]】]$/;

interface Text {
  readonly lines: readonly Line[];
  /** Labels that were taken, by line. */
  readonly labels: ReadonlyMap<number, Candidate>;
  readonly extent: Extent;
  /** Lines that the settings say are headings, and how headings are written. */
  readonly wanted: { readonly lines: readonly string[]; readonly patterns: readonly HeadingPattern[] };
}

/**
 * Headings of the file, in order: those of the format; runs of numbers 1, 2, 3 … over the file; lines between the same marks, which come
 * back with titles that don't; short lines without a mark between a turn that has ended and a label.
 */
export function findHeadings(text: Text): readonly Heading[] {
  const { lines, wanted } = text;
  const given = lines.flatMap(({ text: line }, i) => {
    const title = wanted.lines.includes(line) ? line : titleOf(line, wanted.patterns);
    return title === '' ? [] : [{ line: i, ...splitNumber(title) }];
  });
  const open = lines.map((_, i) => i).filter((i) => canBeHeading(text, i));
  const levels = lines.flatMap(({ unit, text: line }, i) => {
    if (unit.level === 0 || !/\p{L}/u.test(line)) return [];
    const label = text.labels.get(i);
    return label?.reading.alone ? [] : [{ line: i, ...splitNumber(label ? line.slice(label.from) : line) }];
  });
  const found = new Map(
    [
      ...shortLines(text, open),
      ...marked(text, open),
      ...numbered(text, open),
      ...halves(text, open),
      ...opinions(text),
      ...levels,
      ...given,
    ].map((heading) => [heading.line, heading]),
  );
  return joinNumberLines(
    lines,
    [...found.values()].sort((a, b) => a.line - b.line),
  );
}

/** The title within the marks of a taught pattern; '' where none fits. */
function titleOf(line: string, patterns: readonly HeadingPattern[]): string {
  const fits = patterns.find(
    ({ left, right }) => line.startsWith(left) && line.endsWith(right) && line.length > left.length + right.length,
  );
  return fits ? line.slice(fits.left.length, line.length - fits.right.length).trim() : '';
}

function canBeHeading({ lines, labels, extent }: Text, i: number): boolean {
  const { unit, text, head } = lines[i] as Line;
  if (labels.has(i) || unit.level > 0 || unit.time !== '' || unit.speaker !== null || head.time !== '') return false;
  if (
    text.length > LONGEST ||
    i >= extent.to ||
    isNoteText(text) ||
    /^[【[（(].*[：:]/.test(text) ||
    isNotice(text) ||
    fieldOf(text) !== null ||
    /[】\]]\s*[【[]/.test(text)
  )
    return false;
  const before = lines[i - 1]?.text ?? '';
  const above = labels.get(i - 1);
  // What stands below a label that has its line is said.
  if (above?.reading.alone && above.speech === 'below') return false;
  if (isKeyOfSigns(text)) return false;
  return (
    !/[。；;，,：:、…]$/.test(text) &&
    (!/[：:，,]/.test(before.slice(-1)) || i <= extent.from || isNotice(before) || labels.get(i - 1)?.reading.alone === true)
  );
}

/** The runs of numbers of each style. A title that ends as a sentence does is a point of a list. */
function numbered({ lines, labels }: Text, open: readonly number[]): readonly Heading[] {
  const candidates = open.flatMap((line): readonly Numbered[] => {
    const text = plainOf(lines[line]?.text ?? '');
    for (const [style, pattern] of NUMBERED) {
      const match = pattern.exec(text);
      const [, number = '', title = ''] = match ?? [];
      if (match && /\p{L}/u.test(title || number))
        return [{ line, number, title: title.trim() || number, style, value: numberValue(number) }];
    }
    return [];
  });
  candidates.push(...numbersAbove(lines, open));
  const styles = new Set(candidates.map(({ style }) => style));
  const series = [...styles].map((style) => runningSeries(candidates.filter((candidate) => candidate.style === style)));
  return series.filter((run) => isApart(run, labels)).flat();
}

/** 01 has its line, and the title the next. */
function numbersAbove(lines: readonly Line[], open: readonly number[]): readonly Numbered[] {
  const free = new Set(open);
  return lines.flatMap(({ text }, i): readonly Numbered[] => {
    const number = /^#?\s?(\d{1,2})[.、]?$/.exec(text)?.[1] ?? '';
    const title = lines[i + 1]?.text ?? '';
    if (number === '' || !free.has(i + 1) || title.length > SHORT || !/\p{L}{2}/u.test(title)) return [];
    return [{ line: i + 1, number, title: plainOf(title), style: 'number above', value: Number(number) }];
  });
}

/** 上半场, 下午场：学校: of which there are two at least, each before somebody speaks. */
const HALF = /^[【[（(]?((?:[上下]半|[上下]午|晚间|晚上|[第]?[一二三])场|[上中下]篇)[】\])）]?(?:\s*[:：]\s*|\s+|$)(.*)$/u;

function halves(text: Text, open: readonly number[]): readonly Heading[] {
  const found = open.flatMap((line): readonly Heading[] => {
    const [whole = '', number = '', title = ''] = HALF.exec(text.lines[line]?.text ?? '') ?? [];
    return whole !== '' && title.length <= SHORT ? [{ line, number: title === '' ? '' : number, title: title || number }] : [];
  });
  return new Set(found.map(({ title, number }) => number + title)).size > 1 ? found : [];
}

/** Under a heading somebody speaks; the points of a list stand one below the other. */
function isApart(run: readonly Numbered[], labels: ReadonlyMap<number, Candidate>): boolean {
  if (labels.size === 0 || run.length < 2) return true;
  const at = [...labels.keys()];
  const between = run.slice(1).filter(({ line }, i) => at.some((label) => label > (run[i]?.line ?? 0) && label < line));
  return between.length * 2 >= run.length - 1;
}

/** The run 1, 2, 3 … in order of the text. One number may be missing where it comes nowhere later: authors miscount. */
function runningSeries(candidates: readonly Numbered[]): readonly Numbered[] {
  const run: Numbered[] = [];
  candidates.forEach((candidate, i) => {
    const next = (run.at(-1)?.value ?? 0) + 1;
    const isMissing = run.length > 1 && candidate.value === next + 1 && candidates.slice(i).every(({ value }) => value !== next);
    if (candidate.value === next || isMissing) run.push(candidate);
  });
  return run;
}

const DIGITS = '零一二三四五六七八九';

function numberValue(number: string): number {
  const digits = /\d+/.exec(number);
  if (digits) return Number(digits[0]);
  const han = /[一二三四五六七八九十]+/.exec(number)?.[0] ?? '';
  const [tens = '', ones = ''] = han.includes('十') ? han.split('十') : ['0', han];
  const ten = tens === '0' ? 0 : tens === '' ? 1 : DIGITS.indexOf(tens);
  return ten * 10 + Math.max(0, ones === '' ? 0 : DIGITS.indexOf(ones));
}

const SIGNS = /^[^\p{L}\p{N}\s“”‘’「」『』《》（(【[]{1,4}(?=\s*[\p{L}\p{N}“「《])/u;

/** Whether somebody begins to speak behind this line; times and stage directions have lines of their own. */
function opensTurn({ lines, labels }: Pick<Text, 'lines' | 'labels'>, line: number): boolean {
  let next = line + 1;
  while (next < lines.length && !labels.has(next) && (isStamp(lines[next] as Line) || isMark(lines[next]?.text ?? ''))) next++;
  return (
    labels.get(next)?.speech === 'below' ||
    (next < lines.length && labels.get(line - 1)?.speech === 'above' && labels.get(next)?.reading.alone !== true)
  );
}

const isStamp = ({ head, text }: Line): boolean => head.time !== '' && head.from >= text.length;

/** ▍title, / title /, 【title】, “title”: signs that come back at the head of whole lines; bold lines. */
function marked({ lines, labels }: Text, open: readonly number[]): readonly Heading[] {
  const byMark = new Map<string, Heading[]>();
  for (const line of open) {
    const { text, unit } = lines[line] as Line;
    if (/^[-*•·◦+]\s/.test(text)) continue;
    const spaced = /^(?:\p{Script=Han}[ \u3000]){1,12}\p{Script=Han}$/u.test(text);
    const left =
      SIGNS.exec(text)?.[0].trim() ??
      (/^[“「『【]/.test(text) && /[”」』】]$/.test(text) && opensTurn({ lines, labels }, line) ? text.charAt(0) : '');
    const mark = spaced ? 'spaced' : left !== '' ? left : unit.bold === text.length ? 'bold' : '';
    if (mark === '' || !isBetweenTurns(lines, line, labels)) continue;
    const title = spaced ? text.replace(/[ \u3000]/g, '') : plainOf(text);
    if (!/\p{L}{2}/u.test(title)) continue;
    const own = byMark.get(mark) ?? [];
    own.push({ line, ...splitNumber(title) });
    byMark.set(mark, own);
  }
  return [...byMark].flatMap(([mark, own]) => {
    const titles = new Set(own.map(({ title }) => title));
    const isSaid = own.filter(({ line }) => /[！!。]$/.test(lines[line]?.text ?? '')).length > own.length / 2;
    if (isSaid || titles.size < own.length) return [];
    return own.length > 1 || mark === 'bold' || mark === 'spaced' ? own : own.filter(({ line }) => opensTurn({ lines, labels }, line));
  });
}

/** A title without the signs around it; quotation marks within it stay. */
function plainOf(text: string): string {
  const bare = text.replace(SIGNS, '').trim();
  const [, inner = ''] =
    /^(?:“([^“”]+)”|「([^「」]+)」|『([^『』]+)』|【([^【】]+)】|\[([^[\]]+)\])$/u.exec(bare)?.filter((part) => part !== undefined) ?? [];
  return (inner || bare.replace(/\s*[^\p{L}\p{N}\s？?！!”’」』》）)…%‰℃+]+$/u, '')).trim();
}

function isBetweenTurns(lines: readonly Line[], i: number, labels: ReadonlyMap<number, Candidate>): boolean {
  const before = lines[i - 1]?.text ?? '';
  if (i + 1 >= lines.length) return false;
  const previous = lines[i - 1];
  return (
    i === 0 ||
    ENDED.test(before.slice(-2)) ||
    labels.get(i - 1)?.speech === 'above' ||
    previous?.unit.level !== 0 ||
    (!labels.has(i - 1) && before.length <= SHORT)
  );
}

/** A short line without a mark, behind a sentence that has ended and before a label; before the first label where others follow, or as a question. */
function shortLines({ lines, labels, extent }: Text, open: readonly number[]): readonly Heading[] {
  const goesOn = lines.some(
    ({ text: line, unit }, i) =>
      i > extent.from && i < extent.to && !labels.has(i) && unit.level === 0 && line.length > SHORT && labels.has(i + 1),
  );
  const short = open.filter(
    (line) => isShortTitle(lines[line]?.text ?? '', goesOn) && opensTurn({ lines, labels }, line) && line + 1 >= extent.from,
  );
  const first = Math.min(...labels.keys());
  const between = short.filter((line) => line > first && ENDED.test((lines[line - 1]?.text ?? '').slice(-2)));
  const opening = short.filter(
    (line) =>
      line < first &&
      (between.length > 0 ? line > 0 || /[？?]$/.test(lines[line]?.text ?? '') : line > 0 && /[？?]$/.test(lines[line]?.text ?? '')),
  );
  return [...opening.slice(-1), ...between].map((line) => ({ line, ...splitNumber(lines[line]?.text ?? '') }));
}

function isShortTitle(text: string, goesOn: boolean): boolean {
  const asks = /[？?]$/.test(text);
  if (text.length > SHORT || isRosterLine(text) || (asks && goesOn) || (/[，,]/.test(text) && !asks)) return false;
  return /^[\p{L}\p{N}“”‘’《》「」·，,\s—-]+[？?]?$/u.test(text) && /\p{Script=Han}{2}/u.test(text);
}

/** 姓名：观点 as a headline before the turn of the same person; one alone could be a short remark. */
function opinions({ lines, labels }: Text): readonly Heading[] {
  const found = [...labels.values()].flatMap(({ line, from, id, reading }) => {
    const next = labels.get(line + 1);
    if (next?.id !== id || reading.alone || reading.time !== '') return [];
    const text = (lines[line]?.text ?? '').slice(from);
    const isHeadline =
      text.length >= 4 && text.length <= 30 && /[\p{L}\d]$/u.test(text) && /[。！？!?…”]/.test((lines[line + 1]?.text ?? '').slice(-1));
    return isHeadline ? [{ line, number: '', title: lines[line]?.text ?? '' }] : [];
  });
  return found.length > 1 ? found : [];
}

/** #01 on one line and the title on the next are one heading. */
function joinNumberLines(lines: readonly Line[], headings: readonly Heading[]): readonly Heading[] {
  return headings.flatMap((heading, i) => {
    const next = headings[i + 1];
    const before = headings[i - 1];
    const isNumber = (one: Heading): boolean =>
      /^[#\s]*(?:Part\s*|第)?[\d一二三四五六七八九十]{1,3}[.、节章部分]*$/iu.test(lines[one.line]?.text ?? '');
    if (next?.line === heading.line + 1 && isNumber(heading) && !isNumber(next)) return [];
    if (before?.line === heading.line - 1 && isNumber(before) && !isNumber(heading))
      return [{ ...heading, number: plainOf(lines[before.line]?.text ?? '') }];
    return [heading];
  });
}

function splitNumber(text: string): { number: string; title: string } {
  for (const [, pattern] of NUMBERED) {
    const match = pattern.exec(text);
    if (match) return { number: match[1] ?? '', title: (match[2] ?? '').trim() || text };
  }
  return { number: '', title: text };
}
