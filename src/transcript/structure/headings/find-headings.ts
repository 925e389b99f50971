import type { HeadingPattern } from '../../../reading-pattern.js';
import { isLegend } from '../../labels/legend.js';
import { type Line, textAt } from '../../labels/line.js';
import { fieldOf } from '../../lines/fields.js';
import { isNoteText } from '../../lines/notes.js';
import { isNotice } from '../../lines/notices.js';
import type { Heading, LabelledText } from './heading.js';
import { markedHeadings } from './marked-headings.js';
import { numberedHeadings } from './numbered-headings.js';
import { plainTitle } from './plain-title.js';
import { sessionHeadings } from './session-headings.js';
import { splitNumber } from './split-number.js';
import { opinionHeadings, unmarkedHeadings } from './unmarked-headings.js';

/**
 * Headings of the file, in order: those of the format; runs of numbers 1, 2, 3 … over the file; lines between the same marks, which come
 * back with titles that don't; short lines without a mark between a turn that has ended and a label. What the settings say comes first.
 */
export function findHeadings(text: LabelledText): readonly Heading[] {
  const open = text.lines.map((_, i) => i).filter((i) => canBeHeading(text, i));
  // The later ones overrule the earlier ones.
  const all = [
    ...unmarkedHeadings(text, open),
    ...markedHeadings(text, open),
    ...numberedHeadings(text, open),
    ...sessionHeadings(text, open),
    ...opinionHeadings(text),
    ...headingsOfFormat(text),
    ...headingsOfSettings(text),
  ];
  const found = new Map(all.map((heading) => [heading.line, heading]));
  return joinNumberLines(
    text.lines,
    [...found.values()].sort((a, b) => a.line - b.line),
  );
}

function headingsOfFormat({ lines, labels }: LabelledText): readonly Heading[] {
  return lines.flatMap(({ unit, text }, line) => {
    if (unit.level === 0 || !/\p{L}/u.test(text)) return [];
    const label = labels.get(line);
    return label?.reading.alone ? [] : [{ line, ...splitNumber(label ? text.slice(label.from) : text) }];
  });
}

function headingsOfSettings({ lines, wanted }: LabelledText): readonly Heading[] {
  return lines.flatMap(({ text }, line) => {
    const title = wanted.lines.includes(text) ? text : titleOf(text, wanted.patterns);
    return title === '' ? [] : [{ line, ...splitNumber(title) }];
  });
}

/** The title within the marks of a taught pattern; '' where none fits. */
function titleOf(line: string, patterns: readonly HeadingPattern[]): string {
  const fits = patterns.find(
    ({ left, right }) => line.startsWith(left) && line.endsWith(right) && line.length > left.length + right.length,
  );
  return fits ? line.slice(fits.left.length, line.length - fits.right.length).trim() : '';
}

const LONGEST = 60;

function canBeHeading({ lines, labels, extent }: LabelledText, i: number): boolean {
  const { unit, text, prefix } = lines[i] as Line;
  if (labels.has(i) || unit.level > 0 || unit.time !== '' || unit.speaker !== null || prefix.time !== '') return false;
  if (
    i >= extent.to ||
    text.length > LONGEST ||
    /[。；;，,：:、…]$/.test(text) ||
    /^[【[（(].*[：:]/.test(text) ||
    /[】\]]\s*[【[]/.test(text)
  )
    return false;
  if (isNoteText(text) || isNotice(text) || fieldOf(text) !== null || isLegend(text)) return false;
  const before = textAt(lines, i - 1);
  const above = labels.get(i - 1);
  // What stands below a label that has its line is said.
  if (above?.reading.alone) return above.speech !== 'below';
  return !/[：:，,]$/.test(before) || i <= extent.from || isNotice(before);
}

/** Its title goes on in the next line. */
const isBroken = ({ title }: Heading): boolean => /[，,、]$/.test(title);

/** #01 on one line and the title on the next are one heading, and so is a title that a comma ends with what the next line says. */
function joinNumberLines(lines: readonly Line[], headings: readonly Heading[]): readonly Heading[] {
  const isNumber = ({ line }: Heading): boolean =>
    /^[#\s]*(?:Part\s*|第)?[\d一二三四五六七八九十]{1,3}[.、节章部分]*$/iu.test(textAt(lines, line));
  return headings.flatMap((heading, i) => {
    const [before, next] = [headings[i - 1], headings[i + 1]];
    if (next?.line === heading.line + 1 && isNumber(heading) && !isNumber(next)) return [];
    if (next?.line === heading.line + 1 && isBroken(heading)) return [];
    if (before?.line === heading.line - 1 && isBroken(before))
      return [{ ...heading, number: before.number, title: before.title + heading.title }];
    if (before?.line === heading.line - 1 && isNumber(before) && !isNumber(heading))
      return [{ ...heading, number: plainTitle(textAt(lines, before.line)) }];
    return [heading];
  });
}
