/**
 * Markup that is left in plain text around labels and at the ends of lines: Markdown signs, HTML tags and entities.
 * It belongs neither to a name nor to speech.
 */

const BEFORE =
  /^(?:[\s\u3000\u00a0]|\*\*|__|#{1,6}(?=[\s\u3000])|[-*•●◆■](?=[\s\u3000])|>|<\/?[a-z][a-z0-9]{0,9}(?:\s[^<>]{0,80})?\/?>|&nbsp;|&emsp;|&ensp;)+/i;
const FIRST = /[\s*_#<>&•●◆■-]/;
const AFTER = /(?:[\s\u3000\u00a0]|\*\*|__|\\|<\/?[a-z][a-z0-9]{0,9}(?:\s[^<>]{0,80})?\/?>|&nbsp;)+$/i;
const LAST = /[\s\u3000\u00a0*_\\>;]/;
const REACH = 120;

/** Position after the markup and blanks that stand at `at`. */
export function skipMarkup(text: string, at: number): number {
  if (!FIRST.test(text.charAt(at))) return at;
  const match = BEFORE.exec(text.slice(at, at + REACH));
  return at + (match?.[0].length ?? 0);
}

/** Position where the markup and blanks at the end of `text` begin. */
export function trimMarkup(text: string): number {
  if (!LAST.test(text.charAt(text.length - 1))) return text.length;
  const head = Math.max(0, text.length - REACH);
  const match = AFTER.exec(text.slice(head));
  return match === null ? text.length : head + match.index;
}
