import type { Span } from './data.js';

/** The span without blanks at its ends (blanks of every width, no-break and zero-width ones included). */
export function trimSpan(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** @param code a UTF-16 unit. */
export function isBlank(code: number): boolean {
  if (code <= 0x20 || code === 0xa0 || code === 0x3000 || code === 0xfeff) return true;
  return (code >= 0x2000 && code <= 0x200f) || (code >= 0x202a && code <= 0x202f) || (code >= 0x2060 && code <= 0x2069);
}
