import { textAt } from '../../labels/line.js';
import { isNonSpeech } from '../../lines/notices.js';
import { isRosterLine } from '../../lines/read-roster.js';
import { type Heading, type LabelledText, SHORT } from './heading.js';
import { opensTurn, SENTENCE_END } from './opens-turn.js';
import { splitNumber } from './split-number.js';

/**
 * Short lines without a mark, behind a sentence that has ended and before a label; before the first label where others follow, or as a
 * question. @param open lines that can be headings.
 */
export function unmarkedHeadings({ lines, labels, extent }: LabelledText, open: readonly number[]): readonly Heading[] {
  const goesOn = lines.some(
    ({ text, unit }, i) =>
      i > extent.from && i < extent.to && !labels.has(i) && unit.level === 0 && text.length > SHORT && labels.has(i + 1),
  );
  const short = open.filter(
    (line) => isShortTitle(textAt(lines, line), goesOn) && opensTurn({ lines, labels }, line) && line + 1 >= extent.from,
  );
  const first = labels.size === 0 ? Number.POSITIVE_INFINITY : lines.findIndex((_, line) => labels.has(line));
  const between = short.filter((line) => line > first && SENTENCE_END.test(textAt(lines, line - 1).slice(-2)));
  const opening = short.filter((line) => {
    const asks = /[？?]$/.test(textAt(lines, line));
    return line < first && (between.length > 0 ? line > 0 || asks : line > 0 && asks);
  });
  return [...opening.slice(-1), ...between].map((line) => ({ line, ...splitNumber(textAt(lines, line)) }));
}

/** @param goesOn whether speech goes on in paragraphs without labels: then a question may be one of them. */
function isShortTitle(text: string, goesOn: boolean): boolean {
  const asks = /[？?]$/.test(text);
  if (text.length > SHORT || isRosterLine(text) || isNonSpeech(text) || (asks && goesOn) || (/[，,]/.test(text) && !asks)) return false;
  return /^[\p{L}\p{N}“”‘’《》「」·，,\s—-]+[？?]?$/u.test(text) && /\p{Script=Han}{2}/u.test(text);
}

/** 姓名：观点 as a headline before the turn of the same person; one alone could be a short remark. */
export function opinionHeadings({ lines, labels }: LabelledText): readonly Heading[] {
  const found = [...labels.values()].flatMap(({ line, from, id, reading }) => {
    if (labels.get(line + 1)?.id !== id || reading.alone || reading.time !== '') return [];
    const text = textAt(lines, line);
    const opinion = text.slice(from);
    const isHeadline =
      opinion.length >= 4 && opinion.length <= SHORT && /[\p{L}\d]$/u.test(opinion) && /[。！？!?…”]$/.test(textAt(lines, line + 1));
    return isHeadline ? [{ line, number: '', title: text }] : [];
  });
  return found.length > 1 ? found : [];
}
