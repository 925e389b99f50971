import type { Removed } from '../../../../data.js';
import type { PdfLine } from './lines.js';

const PAGE_NUMBER =
  /^(?:[-–—~·•\s]*(?:\d{1,4}|[ivxlc]{1,7})[-–—~·•\s]*|第\s*[\d一二三四五六七八九十百]+\s*页(?:\s*[,，/]?\s*共\s*\d+\s*页)?|page\s*\d+(?:\s*(?:of|\/)\s*\d+)?|\d{1,4}\s*\/\s*\d{1,4})$/iu;
/** Running headers and footers stand in the outer sixth of a page. */
const MARGIN = 1 / 6;
/** How far the same line may wander from page to page, in points. */
const DRIFT = 5;

/**
 * Lines without page numbers and running headers: what stands at the same height near the edge of at least two fifths of the
 * pages, equal to the letter or up to a number that grows with the page. A line that ends in a colon may be a speaker and stays.
 */
export function withoutRunningLines(
  lines: readonly PdfLine[],
  pages: number,
): { readonly kept: readonly PdfLine[]; readonly removed: readonly Removed[] } {
  const atEdge = lines.filter(({ height }) => height < MARGIN || height > 1 - MARGIN);
  const seen = new Map<string, Set<number>>();
  for (const line of atEdge) {
    for (const key of keysOf(line)) seen.set(key, (seen.get(key) ?? new Set()).add(line.page));
  }
  const enough = Math.max(2, Math.ceil(pages * 0.4));
  const isRunning = (line: PdfLine): boolean =>
    !/[：:]$/.test(line.text) && keysOf(line).some((key) => (seen.get(key)?.size ?? 0) >= enough);
  const edge = new Set(atEdge);
  const goes = (line: PdfLine): boolean => edge.has(line) && (PAGE_NUMBER.test(line.text) || isRunning(line));
  const removed = lines.filter(goes).map(({ text }): Removed => ({ line: 0, kind: 'page', text }));
  return { kept: lines.filter((line) => !goes(line)), removed };
}

/** Keys under which running lines of different pages are equal: the line itself, and the line with each of its numbers counted from the page number; both at either of two rounded heights. */
function keysOf({ text, page, y }: PdfLine): readonly string[] {
  const plain = text.replace(/\s/g, '');
  const numbered = [...plain.matchAll(/\d{1,4}/g)].map(
    ({ 0: number, index }) => `${plain.slice(0, index)}#${Number(number) - page}#${plain.slice(index + number.length)}`,
  );
  const heights = [Math.round(y / DRIFT), Math.round(y / DRIFT + 0.5)];
  return [plain, ...numbered].flatMap((key) => [`a${heights[0]} ${key}`, `b${heights[1]} ${key}`]);
}
