import { joinPieces } from '../../units/join-pieces.js';
import { type UnitRow, unitRow } from '../../units/unit-row.js';
import type { PdfLine } from './lines.js';

/** How the text is set: what is usual decides where a paragraph ends. */
interface Setting {
  /** Of most characters. */
  readonly size: number;
  /** Left edge of most lines, right edge of the longest. */
  readonly left: number;
  readonly right: number;
  /** From one baseline to the next. */
  readonly leading: number;
}

/** Printed lines → paragraphs: a line that simply runs on is joined to the next; lines in larger type are headings, those in the largest of level 1, all others of level 2. */
export function joinParagraphs(lines: readonly PdfLine[]): readonly UnitRow[] {
  const setting = measureSetting(lines);
  const largest = lines.reduce((size, line) => (isHeading(line, setting) ? Math.max(size, Math.round(line.size)) : size), 0);
  const paragraphs: UnitRow[] = [];
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    const last = paragraphs.at(-1);
    const level = !isHeading(line, setting) ? 0 : Math.round(line.size) === largest ? 1 : 2;
    if (before && last && last.level === level && runsOn(before, line, setting)) {
      paragraphs[paragraphs.length - 1] = { ...last, text: joinWrapped(last.text, line.text) };
    } else paragraphs.push(unitRow(line.text, { level, afterGap: before !== undefined && isGap(before, line, setting) }));
  }
  return paragraphs;
}

const isGap = (before: PdfLine, line: PdfLine, { leading }: Setting): boolean =>
  before.page === line.page && before.y - line.y > leading * 1.4;

function measureSetting(lines: readonly PdfLine[]): Setting {
  const size = mostCommon(lines.map((line) => [round(line.size), line.text.length]));
  const body = lines.filter((line) => Math.abs(line.size - size) < size / 10);
  const steps = body.flatMap((line, i) => {
    const before = body[i - 1];
    const step = before && before.page === line.page ? before.y - line.y : 0;
    return step > size / 2 ? [[round(step), 1] as const] : [];
  });
  const rights = body.map(({ right }) => right).sort((a, b) => a - b);
  return {
    size,
    left: mostCommon(body.map((line) => [round(line.left), 1])),
    right: rights[Math.floor((rights.length - 1) * 0.9)] ?? 0,
    leading: mostCommon(steps) || size * 1.5,
  };
}

const round = (value: number): number => Math.round(value * 2) / 2;

/** The value with the greatest weight; of equal ones the smallest. */
function mostCommon(weighted: readonly (readonly [value: number, weight: number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of weighted) weights.set(value, (weights.get(value) ?? 0) + weight);
  return [...weights].sort(([a, x], [b, y]) => y - x || a - b)[0]?.[0] ?? 0;
}

const SENTENCE_END = /[。！？!?….][”’」』）)]?$/;
const LABEL = /^(?:[^，。！？、：:]{1,20}[：:]|[【［[]|\d{1,2}:\d{2})/u;

function runsOn(line: PdfLine, next: PdfLine, { size, left, right, leading }: Setting): boolean {
  if (Math.abs(line.size - next.size) > size / 10) return false;
  if (line.page === next.page && line.y - next.y > leading * 1.4) return false;
  const slack = /\p{Script=Latin}$/u.test(line.text) ? 6 : 2.2;
  if (line.right < right - slack * line.size) return false;
  if (!SENTENCE_END.test(line.text)) return true;
  return next.left < left + size * 0.8 && !LABEL.test(next.text);
}

/** A word divided at the line end is whole again. */
function joinWrapped(before: string, after: string): string {
  if (/\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(after)) return before.slice(0, -1) + after;
  return joinPieces(before, after);
}

const isHeading = (line: PdfLine, { size }: Setting): boolean =>
  line.size > size * 1.12 && line.text.length <= 60 && !/[。；;，,：:]$/.test(line.text);
