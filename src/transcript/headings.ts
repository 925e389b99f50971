import type { ReadLine } from './choose-labels.js';
import { isNotice } from './furniture.js';

export interface Heading {
  /** Index into the lines. */
  readonly line: number;
  /** As printed, '' where none is. */
  readonly number: string;
  readonly title: string;
}

type Style = 'two-digit' | 'digit' | 'han' | 'bracket' | 'part' | 'marked' | 'short';

interface Candidate extends Heading {
  readonly style: Style;
  /** Value of the number, 0 where none is. */
  readonly value: number;
}

const NUMBERED: readonly (readonly [Style, RegExp])[] = [
  ['part', /^(第[一二三四五六七八九十百\d]{1,3}(?:部分|章|节|環節|环节|轮|场|单元|篇|个问题|个议题|个话题|议题|讲|题))[:：、.\s]*(.*)$/u],
  ['part', /^((?:Part|PART|Chapter|Session|Topic|Q|问题|议题|话题|环节|主题)\s?[\d一二三四五六七八九十]{1,2})[:：、.\s]+(.+)$/u],
  ['two-digit', /^(0\d|[1-9]\d)[、.．|丨\s/]*(\D.*)$/u],
  ['digit', /^(\d{1,2})[、.．]\s*(\D.*)$/u],
  ['han', /^([一二三四五六七八九十]{1,3})[、.．]\s*(.+)$/u],
  ['bracket', /^[（(]([一二三四五六七八九十\d]{1,3})[)）]\s*(.+)$/u],
];
const LONGEST = 60;

/**
 * Headings of the file. A numbered line is one where its numbers run on (1, 2, 3 …) over the file and it does not end as
 * a sentence or a list item does; a short line without a number where speech follows and the line before had ended.
 * `isLabel` tells whether a line carries an accepted label.
 */
export function findHeadings(lines: readonly ReadLine[], isLabel: (i: number) => boolean, wanted: readonly string[]): readonly Heading[] {
  const given = lines.flatMap(({ line }, i) => (wanted.includes(line.text) ? [{ line: i, ...splitNumber(line.text) }] : []));
  const candidates: Candidate[] = [];
  lines.forEach((_, i) => {
    const candidate = isLabel(i) ? null : readHeading(lines, i, isLabel);
    if (candidate) candidates.push(candidate);
  });
  const styles: readonly Style[] = ['part', 'two-digit', 'digit', 'han', 'bracket'];
  const numbered = styles.flatMap((style) => runningSeries(candidates.filter((candidate) => candidate.style === style)));
  const others = candidates.filter(({ style }) => style === 'marked' || style === 'short');
  const opinions = findOpinions(lines, isLabel);
  const found = new Map([...others, ...numbered, ...opinions, ...given].map((heading) => [heading.line, heading]));
  return [...found.values()].sort((a, b) => a.line - b.line).map(({ line, number, title }) => ({ line, number, title }));
}

/** 姓名：观点 as a headline before the turn of the same person; one alone could be a short remark. */
function findOpinions(lines: readonly ReadLine[], isLabel: (i: number) => boolean): readonly Heading[] {
  const found = lines.flatMap(({ line, reading }, i) => {
    const next = lines[i + 1];
    if (reading?.form !== 'colon' || !isLabel(i) || !next || next.reading?.label !== reading.label || reading.time !== '') return [];
    const text = line.text.slice(reading.from, reading.to);
    const isHeadline = text.length >= 4 && text.length <= 30 && /[\p{L}\d]$/u.test(text) && /[。！？!?…”]$/.test(next.line.text);
    return isHeadline ? [{ line: i, number: '', title: line.text }] : [];
  });
  return found.length > 1 ? found : [];
}

function splitNumber(text: string): { number: string; title: string } {
  for (const [, pattern] of NUMBERED) {
    const match = pattern.exec(text);
    if (match) return { number: match[1] ?? '', title: (match[2] ?? '').trim() };
  }
  return { number: '', title: text };
}

function readHeading(lines: readonly ReadLine[], i: number, isLabel: (i: number) => boolean): Candidate | null {
  const text = lines[i]?.line.text ?? '';
  if (text.length > LONGEST || isNotice(text)) return null;
  const marked = readMarked(text);
  if (marked !== null) return marked === '' ? null : { line: i, ...splitNumber(marked), style: 'marked', value: 0 };
  if (/[。；;，,：:、…]$/.test(text) || /[：:]$/.test(lines[i - 1]?.line.text ?? '')) return null;
  for (const [style, pattern] of NUMBERED) {
    const match = pattern.exec(text);
    if (match)
      return {
        line: i,
        number: match[1] ?? '',
        title: (match[2] ?? '').trim() || (match[1] ?? ''),
        style,
        value: numberValue(match[1] ?? ''),
      };
  }
  return isShortHeading(lines, i, isLabel) ? { line: i, number: '', title: text, style: 'short', value: 0 } : null;
}

/** ## title, / title /, “title” alone on a line, a t i t l e spaced out. '' for a mark around nothing but times. Null where there is none. */
function readMarked(text: string): string | null {
  if (/^(?:\p{Script=Han}[ \u3000]){2,12}\p{Script=Han}$/u.test(text)) return text.replace(/[ \u3000]/g, '');
  const match = /^#{1,6}\s+(.+?)\s*#*$/.exec(text) ?? /^\/\s*([^/]{2,40}?)\s*\/$/.exec(text) ?? /^[“「]([^“”「」]{2,30})[”」]$/.exec(text);
  const title = match?.[1]?.replace(/\*\*/g, '').trim();
  if (title === undefined) return null;
  return /\p{L}/u.test(title) ? title : '';
}

function isShortHeading(lines: readonly ReadLine[], i: number, isLabel: (i: number) => boolean): boolean {
  const text = lines[i]?.line.text ?? '';
  const before = lines[i - 1]?.line.text ?? '';
  if (i === 0 || text.length > 30 || !isLabel(i + 1)) return false;
  if (!/^[\p{L}\d“”‘’《》「」·\s—-]+[？?！!]?$/u.test(text) || !/\p{Script=Han}{2}/u.test(text)) return false;
  return /[。！？!?…”"）)]$/.test(before) && lines.slice(0, i).some((_, j) => isLabel(j));
}

/** The run 1, 2, 3 … in order of the text. One number may be missing where it comes nowhere later: authors miscount. */
function runningSeries(candidates: readonly Candidate[]): readonly Candidate[] {
  const run: Candidate[] = [];
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
