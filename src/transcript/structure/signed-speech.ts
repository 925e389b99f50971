import type { Candidate } from '../labels/candidates/candidate.js';
import { isAfterGap, type Line, textAt } from '../labels/line.js';
import { fieldOf } from '../lines/fields.js';
import { isNotice } from '../lines/notices.js';
import { readIntroductions } from '../names/introductions.js';

interface Lines {
  readonly lines: readonly Line[];
  readonly labels: ReadonlyMap<number, Candidate>;
  readonly isTitle: (line: number) => boolean;
}

/** Lines at which the speech begins whose label stands below it: behind the label, heading or header before. */
export function findSignedSpeech({ lines, labels, isTitle }: Lines): ReadonlyMap<number, Candidate> {
  const signed = new Map<number, Candidate>();
  const [first = 0, ...others] = labels.keys();
  // Where gaps stand between turns alone, the first begins at a gap too.
  const gaps = others.some((line) => isAfterGap(lines, line) && !labels.has(line - 1));
  const isOutside = (i: number): boolean =>
    i < 0 || labels.has(i) || isTitle(i) || isNotice(textAt(lines, i)) || fieldOf(textAt(lines, i)) !== null;
  for (const [line, label] of labels) {
    if (label.speech === 'below') continue;
    const isHeader = (i: number): boolean => line === first && (!isSaid(textAt(lines, i)) || (!gaps && isAfterGap(lines, i + 1)));
    const isQuote = lines[line]?.unit.quoted === true;
    let start = line;
    while (!isOutside(start - 1) && !isHeader(start - 1) && !(isQuote && isAfterGap(lines, start))) start--;
    if (start < line || label.from < label.to) signed.set(start, label);
  }
  return signed;
}

/** The first paragraph of an article: 近日，几位嘉宾围坐在一起，谈了谈…。 */
const NARRATES = /^(?!.*我).*(?:围坐|对谈|圆桌|座谈|论坛|沙龙|见面会|谈了|谈话|交换了|展开了|聊了|讨论了|展开讨论)/u;
/** To be asked of the last two characters. */
export const CLAUSE_END = /[。！？!?…~～”"’」』）)\]】：:；;，,]$/;

/** What stands above the first signature: a sentence, but none that introduces people. */
const isSaid = (text: string): boolean =>
  CLAUSE_END.test(text.slice(-2)) && !NARRATES.test(text) && readIntroductions(text, new Map()).length === 0;
