import type { Language, QuoteRow } from '../../data.js';
import { wrapText } from '../layout/wrap-text.js';
import type { Pen } from '../pen.js';
import { theme } from '../theme.js';
import type { Cell } from './choose-answers.js';

/** Pixels between the border of a cell and its text. */
export const PADDING = 9;
/** Of the size of letters. */
export const LINE = 1.36;
/** Pixels between a passage and the number of its sentence, where both stand in one line. */
const GAP = 10;

export interface SetCell extends Cell {
  readonly lines: readonly string[];
  /** Whether the passage is longer than the cell. */
  readonly cut: boolean;
}

export interface CellSize {
  /** Pixels of a cell, and of its letters. */
  readonly width: number;
  readonly height: number;
  readonly size: number;
}

/** Each passage in lines that fit its cell, with room for the number of its sentence in the corner. */
export function setPassages(
  cells: readonly Cell[],
  { width: outer, height, size }: CellSize,
  { measure, language }: Pen,
): readonly SetCell[] {
  const width = outer - 2 * PADDING;
  const most = Math.max(1, Math.floor((height - 2 * PADDING) / (LINE * size)));
  const wrap = (text: string, lines = Number.POSITIVE_INFINITY): readonly string[] => wrapText(text, { width, size, measure, lines });
  return cells.map((cell): SetCell => {
    if (cell.quote === null) return { ...cell, lines: [], cut: false };
    const { text } = cell.quote;
    const corner = measure(cornerLabel(cell.quote, language), theme.size.least) + GAP;
    const fits = (lines: readonly string[]): boolean =>
      lines.length < most || (lines.length === most && measure(lines.at(-1) ?? '', size) + corner <= width);
    const whole = wrap(text);
    if (fits(whole)) return { ...cell, lines: whole, cut: false };
    const begun = beginningsOf(text)
      .filter((part) => measure(part, size) < most * width)
      .map((part) => wrap(`${part}…`))
      .find(fits);
    return { ...cell, lines: begun ?? wrap(text, Math.max(1, most - 1)), cut: true };
  });
}

/** What stands before a comma or behind a full stop, the longest first. */
const beginningsOf = (text: string): readonly string[] =>
  [...text.matchAll(/[，、；：;]|[,:](?!\d)|(?<=[。！？!?…])/gu)].map(({ index }) => text.slice(0, index)).reverse();

const IN_CONTEXT = { zh: '需看上下文', en: 'read in context' } as const;

/** The numbers of a passage, and before them whether it may need what stands around it. */
export const cornerLabel = ({ sentences, alone }: Pick<QuoteRow, 'sentences' | 'alone'>, language: Language): string =>
  [...(alone === 1 ? [] : [IN_CONTEXT[language]]), sentenceLabel(sentences)].join(' · ');

/** s12.6;s12.7 → s12.6–7 */
function sentenceLabel(ids: readonly string[]): string {
  const [first = '', last = ''] = [ids[0], ids.at(-1)];
  return first === last ? first : `${first}–${last.slice(last.indexOf('.') + 1)}`;
}
