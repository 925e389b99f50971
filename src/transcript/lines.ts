import type { Span } from '../data.js';

/** A line that is not blank, trimmed of blanks of every kind. */
export interface Line extends Span {
  /** Counts from 1, blank lines included. */
  readonly number: number;
  readonly text: string;
  /** Whether a blank line stands before it. */
  readonly afterBlank: boolean;
}

/** Text → its lines that are not blank, in order. */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let number = 0;
  let afterBlank = false;
  for (let from = 0; from <= text.length; ) {
    const feed = text.indexOf('\n', from);
    const to = feed < 0 ? text.length : feed;
    number++;
    const { start, end } = trimSpan(text, from, to);
    if (start < end) lines.push({ number, start, end, text: text.slice(start, end), afterBlank });
    afterBlank = start === end;
    from = to + 1;
  }
  return lines;
}

/** The span without blanks at its ends (blanks of every width, no-break and zero-width ones included). */
export function trimSpan(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

export function isBlank(code: number): boolean {
  if (code <= 0x20 || code === 0xa0 || code === 0x3000 || code === 0xfeff) return true;
  return (code >= 0x2000 && code <= 0x200f) || (code >= 0x202a && code <= 0x202f) || (code >= 0x2060 && code <= 0x2069);
}
