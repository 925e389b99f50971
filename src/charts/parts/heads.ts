import { balanceText } from '../layout/wrap-text.js';
import type { Pen } from '../pen.js';
import { theme } from '../theme.js';

/** Pixels from one line to the next. */
export const HEAD_LINE = theme.size.small + 4;

export interface Heads {
  /** Name of a column → its lines. */
  readonly labels: Readonly<Record<string, readonly string[]>>;
  readonly lines: number;
}

/** The lines over each column, as many for each: further lines of a label hang down, so that the first of a short one must be empty. */
export function headsOf(
  columns: readonly { readonly name: string; readonly label?: string; readonly note?: string }[],
  width: number,
  { measure }: Pen,
): Heads {
  const wrapped = columns.map(({ name, label, note }) => ({
    name,
    lines: [...balanceText(label ?? name, { width, size: theme.size.small, lines: 3, measure }), ...(note === undefined ? [] : [note])],
  }));
  const most = Math.max(...wrapped.map(({ lines }) => lines.length));
  return {
    lines: most,
    labels: Object.fromEntries(wrapped.map(({ name, lines }) => [name, [...Array<string>(most - lines.length).fill(''), ...lines]])),
  };
}

/** The axis over the columns; the labels are its parameter `heads`. */
export const headAxis = ({ lines }: Heads) => ({
  orient: 'top' as const,
  title: null,
  domain: false,
  ticks: false,
  labelAngle: 0,
  labelExpr: 'heads[datum.label]',
  labelLineHeight: HEAD_LINE,
  labelPadding: 6 + HEAD_LINE * (lines - 1),
});
