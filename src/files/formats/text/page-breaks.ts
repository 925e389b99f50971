import type { Removed } from '../../../data.js';
import { joinPieces } from '../units/join-pieces.js';
import { isBlankLine, type SourceLine } from './source-line.js';

/**
 * Lines without the breaks of printed pages: a running header beside a number that grows by one from page to page. A sentence that such a
 * break cuts in two is one line again. What could be a speaker's label is no running header.
 */
export function withoutPageBreaks(lines: readonly SourceLine[]): {
  readonly lines: readonly SourceLine[];
  readonly removed: readonly Removed[];
} {
  const breaks = findPageBreaks(lines);
  if (breaks.length === 0) return { lines, removed: [] };
  const kept: SourceLine[] = [];
  let from = 0;
  for (const [i, { first, last }] of breaks.entries()) {
    for (const line of lines.slice(from, first)) kept.push(line);
    const isBetween = last + 1 < (breaks[i + 1]?.first ?? lines.length);
    from = isBetween ? closePage({ kept, lines, next: last + 1 }) : last + 1;
  }
  for (const line of lines.slice(from)) kept.push(line);
  const removed = breaks.flatMap(({ headers, number }) =>
    [...headers, number].sort((a, b) => a - b).map((i): Removed => ({ line: i + 1, kind: 'page', text: lines[i]?.text.trim() ?? '' })),
  );
  return { lines: kept, removed };
}

/** Indices of lines; blank ones at either side of headers and number belong to the break. */
interface PageBreak {
  readonly first: number;
  readonly last: number;
  /** One or two, above and below the number. */
  readonly headers: readonly number[];
  readonly number: number;
}

const PAGE_NUMBER = /^(?:[-–—~·•]\s*)?(?:第\s*)?(\d{1,5})(?:\s*页|\s*頁)?(?:\s*[-–—~·•])?$/;
/** A name with a number or a time, or anything with a colon at its end, may be a label. */
const LABEL_LIKE =
  /[：:]$|\d[:：]\d\d|^(?:发言人|發言人|说话人|說話人|讲者|講者|嘉宾|嘉賓|主持人|记者|記者|受访者|訪問者|访谈者|用户|speaker|spk|guest|host)\s*\w*$/i;
/** Shorter, it may be a name; 密级：内部 is none. */
const SHORTEST_HEADER = 6;

/** Whether it is worth looking: the text has lines of a number alone. */
export const mayHavePages = (text: string): boolean =>
  /\n[^\S\n]*(?:[-–—~·•][^\S\n]*)?(?:第\s*)?\d{1,5}(?:[^\S\n]*[页頁])?(?:[^\S\n]*[-–—~·•])?[^\S\n]*\n/.test(text);

function findPageBreaks(lines: readonly SourceLine[]): readonly PageBreak[] {
  const numbered = lines.flatMap((line, i) => {
    const number = line.text.length > 40 ? null : PAGE_NUMBER.exec(line.text.trim());
    return number ? [{ i, page: Number(number[1]) }] : [];
  });
  const growing = numbered.filter(({ page }, n) => numbered[n - 1]?.page === page - 1 || numbered[n + 1]?.page === page + 1);
  if (growing.length < 2) return [];
  const beside = growing.map(({ i, page }) => ({ i, page, above: filledFrom(lines, i, -1), below: filledFrom(lines, i, 1) }));
  const counts = new Map<string, number>();
  const count = (index: number, page: number): void => {
    for (const key of headerKeys(lines[index], page)) counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  for (const { above, below, page } of beside) {
    count(above, page);
    count(below, page);
  }
  const enough = Math.max(2, beside.length * 0.6);
  const isHeader = (index: number, page: number): boolean => headerKeys(lines[index], page).some((key) => (counts.get(key) ?? 0) >= enough);
  return beside.flatMap(({ i, page, above, below }) => {
    const headers = [above, below].filter((index) => isHeader(index, page));
    return headers.length === 0 ? [] : [withBlanks(lines, headers, i)];
  });
}

/** Keys under which running headers of different pages are equal: the line itself, and the line with its numbers counted from the page number. None where it may be a label. */
function headerKeys(line: SourceLine | undefined, page: number): readonly string[] {
  const text = line?.text.trim() ?? '';
  if ((text.length < SHORTEST_HEADER && !/.[：:]./.test(text)) || text.length > 80 || LABEL_LIKE.test(text) || /[。！？；，]/.test(text))
    return [];
  if (/^\d+$/.test(text)) return [];
  const plain = text.replace(/\s+/g, '');
  const relative = plain.replace(/\d{1,5}/g, (number) => (Math.abs(Number(number) - page) <= 1 ? `#${Number(number) - page}#` : number));
  return relative === plain ? [plain] : [plain, relative];
}

/** The nearest line that is not blank, -1 where there is none. */
function filledFrom(lines: readonly SourceLine[], from: number, step: 1 | -1): number {
  for (let i = from + step; i >= 0 && i < lines.length && Math.abs(i - from) < 8; i += step) {
    const line = lines[i];
    if (line && !isBlankLine(line)) return i;
  }
  return -1;
}

function withBlanks(lines: readonly SourceLine[], headers: readonly number[], number: number): PageBreak {
  let first = Math.min(...headers, number);
  let last = Math.max(...headers, number);
  const isBlank = (i: number): boolean => i >= 0 && i < lines.length && isBlankLine(lines[i] as SourceLine);
  while (isBlank(first - 1)) first--;
  while (isBlank(last + 1)) last++;
  return { first, last, headers, number };
}

const SENTENCE_END = /[。！？!?….：:；;][”’」』）)】》]*$/;
/** What a line that goes on does not begin with: a label, a list, a bracket, a heading. */
const FRESH_START =
  /^(?:[^，。！？；]{1,20}[：:]|[【［[（(〔《<#*•●◆■▲★☆\-–—]|\d{1,2}[.、:：]|[一二三四五六七八九十]{1,3}[、.]|第.{1,4}[章节節条條])/;

/** Joins what the break cut in two; gives the line from which to go on. */
function closePage({
  kept,
  lines,
  next,
}: {
  readonly kept: SourceLine[];
  readonly lines: readonly SourceLine[];
  readonly next: number;
}): number {
  const before = kept.at(-1);
  const after = lines[next];
  if (!before || !after) return next;
  const [ending, beginning] = [before.text.trim(), after.text.trim()];
  const goesOn = /[，、；,]/.test(ending) && !SENTENCE_END.test(ending) && /[，。！？；、]/.test(beginning) && !FRESH_START.test(beginning);
  if (goesOn) kept[kept.length - 1] = { ...before, text: joinPieces(ending, beginning) };
  else kept.push({ ...after, closed: true });
  return next + 1;
}
