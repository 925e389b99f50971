import { balanceText, type TextBox, wrapText } from '../../charts/layout/wrap-text.js';
import type { SheetMark } from '../../data.js';
import type { MeasureText } from '../../fonts/measure-text.js';

/** How a paragraph looks; lengths in pixels. */
export interface Style {
  readonly size: number;
  /** From one baseline to the next, in sizes. */
  readonly leading: number;
  readonly fill: string;
  readonly weight?: 'normal' | 'bold';
  /** More lines are cut, and the cut is shown by an ellipsis. Without it there are as many as are needed. */
  readonly lines?: number;
  /** Lines of about the same length. */
  readonly balanced?: boolean;
}

export interface Paragraph {
  readonly height: number;
  /** Its marks where it begins at this upper left corner; with `end`, its lines end at `x`. */
  readonly at: (x: number, y: number, anchor?: 'start' | 'end') => readonly SheetMark[];
}

/** No letter of a card or long picture is smaller: a telephone shows them at a third. */
export const SMALLEST = 28;

/** Of a Han character, so that it stands in the middle of its line. */
const BASELINE = 0.38;

/** Breaks a text into lines. */
export function setText(text: string, width: number, style: Style, measure: MeasureText): Paragraph {
  const { size, leading, fill, weight = 'normal', lines: most = Number.POSITIVE_INFINITY, balanced } = style;
  const box = { width, size, weight, measure, lines: most };
  const lines = balanced ? balanceText(text, box) : wrapInCompany(text, box);
  const step = size * leading;
  return {
    height: lines.length * step,
    at: (x, y, anchor = 'start') =>
      lines.map((line, i) => ({ kind: 'text', x, y: y + (i + 0.5) * step + BASELINE * size, text: line, size, weight, fill, anchor })),
  };
}

/** Ems; a shorter last line looks lost. */
const LONELY = 2.6;

/** As `wrapText`, in a box a little narrower where one or two characters would else be alone on the last line. */
function wrapInCompany(text: string, box: TextBox): readonly string[] {
  const widest = wrapText(text, box);
  const isLonely = (lines: readonly string[]): boolean =>
    lines.length > 1 && box.measure(lines.at(-1) ?? '', box.size, box.weight) < LONELY * box.size;
  if (!isLonely(widest)) return widest;
  const narrower = [1, 2, 3].map((ems) => wrapText(text, { ...box, width: box.width - ems * box.size }));
  return narrower.find((lines) => lines.length === widest.length && !isLonely(lines)) ?? widest;
}

/** A title, or offices, that take two lines break after a colon, a comma or a blank where they can, and else into lines of about the same length. */
export function setTitle(text: string, width: number, style: Style, measure: MeasureText): Paragraph {
  const lengthOf = (part: string): number => measure(part.trim(), style.size, style.weight);
  const whole = setText(text, width, { ...style, balanced: true }, measure);
  if (lengthOf(text) <= width || lengthOf(text) > 2 * width) return whole;
  const longerOf = (at: number): number => Math.max(lengthOf(text.slice(0, at)), lengthOf(text.slice(at)));
  const breaks = [...text.matchAll(/[：:，,；;！!？?—]\s*|\s+/g)].map(({ index, 0: mark }) => index + mark.length);
  const [best] = breaks.filter((at) => longerOf(at) <= width).sort((a, b) => longerOf(a) - longerOf(b));
  if (best === undefined) return whole;
  const [first, second] = [text.slice(0, best), text.slice(best)].map((part) => setText(part.trim(), width, style, measure)) as [
    Paragraph,
    Paragraph,
  ];
  return {
    height: first.height + second.height,
    at: (x, y, anchor) => [...first.at(x, y, anchor), ...second.at(x, y + first.height, anchor)],
  };
}

/** The text in the largest of the sizes in which it is no higher than that; in the smallest where there is none. */
export function fitText(
  text: string,
  box: { readonly width: number; readonly height: number; readonly sizes: readonly number[] },
  style: Omit<Style, 'size'>,
  measure: MeasureText,
): Paragraph {
  // Balanced lines are as many.
  const heightIn = (size: number): number => setText(text, box.width, { ...style, size, balanced: false }, measure).height;
  const size = box.sizes.find((candidate) => heightIn(candidate) <= box.height) ?? SMALLEST;
  return setText(text, box.width, { ...style, size }, measure);
}
