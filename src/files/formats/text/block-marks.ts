import type { Removed } from '../../../data.js';

/** A line without the marks at its beginning and end that say what it is. */
export interface BlockLine {
  readonly text: string;
  /** As in `Unit`. */
  readonly level: number;
  readonly quoted: boolean;
  /** The marks that were taken off. */
  readonly markup: string;
  /** What the whole line is, where it is no text; else null. */
  readonly removed: Removed['kind'] | null;
}

const HEADING = /^[ \t]{0,3}(#{1,6})(?:[ \t\u3000\u00a0]+|$)/;
const QUOTE = /^[ \t]{0,3}>(?:[ \t]*>)*[ \t]?/;
const RULE = /^[ \t]{0,3}(?:-[ \t]*(?:-[ \t]*){2,}|\*[ \t]*(?:\*[ \t]*){2,}|_[ \t]*(?:_[ \t]*){2,})$/;
/** ':::note', the fence of a box. */
const CONTAINER = /^:{3,}[ \t]*[\w{-]*[\w .}-]{0,40}$/;
/** Text behind a link, or a link that ends as a sentence does. */
const SPOKEN = /\)[^)\]]*[^)\s\]]+[ \t]*$|[。！？!?…]\]\(/;
const CALLOUT = /^\[![\w-]+\][+-]?[ \t]*/;
const TAGS = /^#{1,6}[ \t]+tags?[ \t]*[:：]/i;
const DEFINITION = /^[ ]{0,3}\[([^\]\n^][^\]\n]*)\]:[ \t]*\S+/;
/** A line that is nothing but the linked headline of another page; who is linked by name has fewer letters. */
const HEADLINE = /^[ \t]*(?:[-*+] )?\[[^\]\n]{14,}\]\(https?:[^\n]*\)[ \t]*$/;
const FOOTNOTE = /^[ ]{0,3}\[\^[^\]\n]+\]:/;

/** @param markdown whether all of Markdown is markup; a plain text has headings and, where it has other marks of Markdown, quotations. */
export function readBlock(line: string, { markdown, quotes }: { readonly markdown: boolean; readonly quotes: boolean }): BlockLine {
  const whole = (kind: Removed['kind']): BlockLine => ({ text: '', level: 0, quoted: false, markup: line.trim(), removed: kind });
  if (markdown && (RULE.test(line) || CONTAINER.test(line))) return whole('markup');
  if (markdown && TAGS.test(line)) return whole('data');
  if (markdown && FOOTNOTE.test(line)) return whole('data');
  if (markdown && (DEFINITION.test(line) || (HEADLINE.test(line) && !SPOKEN.test(line)))) return whole('link');
  const quote = quotes ? (QUOTE.exec(line)?.[0] ?? '') : '';
  const inner = line.slice(quote.length);
  const [mark, hashes = ''] = HEADING.exec(inner) ?? [];
  if (mark !== undefined) return headingLine(inner.slice(mark.length), { level: hashes.length, mark: quote + mark, quoted: quote !== '' });
  const callout = quote === '' ? '' : (CALLOUT.exec(inner)?.[0] ?? '');
  return { text: inner.slice(callout.length), level: 0, quoted: quote !== '', markup: quote + callout, removed: null };
}

/** Number signs at the end of a heading close it. */
function headingLine(
  text: string,
  { level, mark, quoted }: { readonly level: number; readonly mark: string; readonly quoted: boolean },
): BlockLine {
  const trimmed = text.trimEnd();
  let end = trimmed.length;
  while (trimmed.charAt(end - 1) === '#') end--;
  const closes = end < trimmed.length && /[ \t]/.test(trimmed.charAt(end - 1));
  return {
    text: closes ? trimmed.slice(0, end) : trimmed,
    level,
    quoted,
    markup: mark + (closes ? trimmed.slice(end) : ''),
    removed: null,
  };
}

/** Name of a link's definition, in lower case; null for any other line. */
export const definedLink = (line: string): string | null => DEFINITION.exec(line)?.[1]?.toLowerCase() ?? null;

export const isFence = (line: string): boolean => /^[ \t]{0,3}(?:`{3,}|~{3,})[^`]*$/.test(line);
