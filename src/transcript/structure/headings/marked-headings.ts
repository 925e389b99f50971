import { type Line, textAt } from '../../labels/line.js';
import { type Heading, type LabelledText, SHORT } from './heading.js';
import { opensTurn, SENTENCE_END } from './opens-turn.js';
import { plainTitle, symbolsBefore } from './plain-title.js';
import { splitNumber } from './split-number.js';

/** ▍title, / title /, 【title】, “title”: symbols that come back at the beginning of whole lines; bold lines. @param open lines that can be headings. */
export function markedHeadings(text: LabelledText, open: readonly number[]): readonly Heading[] {
  const byMark = new Map<string, Heading[]>();
  for (const line of open) {
    const mark = markOf(text, line);
    if (mark === '' || !isBetweenTurns(text, line)) continue;
    const printed = textAt(text.lines, line);
    const title = mark === SPACED ? printed.replace(/[ \u3000]/g, '') : plainTitle(printed);
    if (!/\p{L}{2}/u.test(title)) continue;
    const own = byMark.get(mark) ?? [];
    own.push({ line, ...splitNumber(title) });
    byMark.set(mark, own);
  }
  return [...byMark].flatMap(([mark, own]) => {
    if (isSaid(own, text.lines) || new Set(own.map(({ title }) => title)).size < own.length) return [];
    return own.length > 1 || mark === BOLD || mark === SPACED ? own : own.filter(({ line }) => opensTurn(text, line));
  });
}

const SPACED = 'spaced';
const BOLD = 'bold';

/** What marks the line as a heading: symbols, blanks between its characters, bold type; '' where nothing does. */
function markOf({ lines, labels }: LabelledText, line: number): string {
  const { text, unit } = lines[line] as Line;
  if (/^[-*•·◦+]\s/.test(text)) return '';
  if (/^(?:\p{Script=Han}[ \u3000]){1,12}\p{Script=Han}$/u.test(text)) return SPACED;
  const symbols = symbolsBefore(text);
  if (symbols !== '') return symbols;
  if (/^[“「『【].*[”」』】]$/.test(text) && opensTurn({ lines, labels }, line)) return text.charAt(0);
  return unit.bold === text.length ? BOLD : '';
}

/** Most of them are exclamations or sentences. */
const isSaid = (headings: readonly Heading[], lines: readonly Line[]): boolean =>
  headings.filter(({ line }) => /[！!。]$/.test(textAt(lines, line))).length > headings.length / 2;

function isBetweenTurns({ lines, labels }: LabelledText, i: number): boolean {
  if (i + 1 >= lines.length) return false;
  const before = lines[i - 1];
  if (!before || before.unit.level > 0 || SENTENCE_END.test(before.text.slice(-2))) return true;
  const label = labels.get(i - 1);
  return label ? label.speech === 'above' : before.text.length <= SHORT;
}
