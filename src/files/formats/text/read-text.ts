import { extname } from 'node:path';
import { trimSpan } from '../../../blanks.js';
import type { Removed, Unit } from '../../../data.js';
import { errors } from '../../../errors/errors.js';
import type { DecodedFile, Extracted } from '../reader/extracted.js';
import { composeUnits } from '../units/compose-units.js';
import { hasEmoji } from '../units/emoji.js';
import { hasPinyin } from '../units/pinyin.js';
import { areCharactersApart } from '../units/set-apart.js';
import { readFrontMatter } from './front-matter.js';
import { MarkedLines } from './marked-lines.js';
import { withoutRegions } from './markup-regions.js';
import { mayHavePages, withoutPageBreaks } from './page-breaks.js';
import { sourceLines } from './source-line.js';

/**
 * Plain text or Markdown → a unit a line that is not blank. A plain text with nothing to take out stays as it is; else marks of Markdown and
 * HTML, front matter, comments and the breaks of pages go. In plain text only that is markup which cannot be anybody's mark of a label.
 */
export function readText(file: DecodedFile): Extracted {
  const { text, encoding, path } = file;
  const markdown = /^\.(?:md|markdown|mdx|qmd|rmd)$/i.test(extname(path));
  const read = !markdown && isPlain(text) ? { text, units: plainUnits(text), removed: [], facts: [] } : readMarked(text, markdown);
  if (read.units.length === 0) throw errors.emptyFile(path);
  return { ...read, encoding };
}

const MARKS =
  /<[a-z!/]|&(?:#|[a-z])[\da-z]{1,8};|\*\*|\]\(|(?:^|\n)[ \t]{0,3}#{1,6}[ \t\u3000\u00a0]|\|[ \t]*\n[ \t]{0,3}\|?[ \t]{0,9}:?-/i;
const SAMPLE = 200_000;

function isPlain(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  return (
    !MARKS.test(text) &&
    !hasEmoji(text) &&
    !/^\s*---\s*\n/.test(text.slice(0, 200)) &&
    !hasPinyin(sample) &&
    !areCharactersApart(sample) &&
    !/[\v\f]/.test(text) &&
    !(mayHavePages(text) && withoutPageBreaks(sourceLines(text)).removed.length > 0)
  );
}

/** In one pass, with the offsets of the text as it is. */
function plainUnits(text: string): readonly Unit[] {
  const units: Unit[] = [];
  let line = 0;
  let afterGap = false;
  for (let at = 0; at <= text.length; ) {
    const feed = text.indexOf('\n', at);
    const lineEnd = feed < 0 ? text.length : feed;
    line++;
    const { start: from, end: to } = trimSpan(text, at, lineEnd);
    if (from < to) {
      units.push({ from, to, line, afterGap, level: 0, bold: 0, quoted: false, speaker: null, role: '', time: '', start: null, end: null });
    }
    afterGap = from === to;
    at = lineEnd + 1;
  }
  return units;
}

function readMarked(whole: string, markdown: boolean): Omit<Extracted, 'encoding'> {
  const front = readFrontMatter(whole);
  const body = front ? blankLines(whole, front.lines) : whole;
  const regions = withoutRegions(body);
  const pages = withoutPageBreaks(sourceLines(regions.text));
  const marked = new MarkedLines(regions.text, { markdown, quotes: markdown || front !== null || /\*\*|(?:^|\n)#{1,6} /.test(body) });
  const rows = marked.read(pages.lines);
  const removed: readonly Removed[] = [...(front ? [front.removed] : []), ...regions.removed, ...pages.removed, ...marked.removed];
  return { ...composeUnits(rows, removed), facts: front?.facts ?? [] };
}

/** The text with its first lines emptied, so that all others keep their numbers. */
function blankLines(text: string, count: number): string {
  let at = 0;
  for (let i = 0; i < count; i++) at = (text.indexOf('\n', at) + 1 || text.length + 1) as number;
  return '\n'.repeat(count) + text.slice(at);
}
