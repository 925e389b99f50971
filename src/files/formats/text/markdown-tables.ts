import type { SourceLine } from './source-line.js';

export interface MarkdownTable {
  /** Indices of its lines, end exclusive. */
  readonly first: number;
  readonly end: number;
  /** Cells of each line but the rule. */
  readonly rows: readonly { readonly line: SourceLine; readonly cells: readonly string[] }[];
  /** The rule and the bars, as they are taken out. */
  readonly rule: SourceLine;
}

const RULE = /^\s*\|?(?:\s*:?-{1,}:?\s*\|)+(?:\s*:?-{1,}:?)?\s*$/;

/** The table of Markdown that begins at this line: one line of cells, a rule, more lines of cells. Null where none begins. */
export function tableAt(lines: readonly SourceLine[], at: number): MarkdownTable | null {
  const [header, rule] = [lines[at], lines[at + 1]];
  if (!header || !rule || !header.text.includes('|') || rule.text.length > 2000 || !RULE.test(rule.text)) return null;
  let end = at + 2;
  while (lines[end]?.text.includes('|')) end++;
  const rows = lines.slice(at, end).filter((line) => line !== rule);
  return { first: at, end, rule, rows: rows.map((line) => ({ line, cells: cellsOf(line.text) })) };
}

/** Cells between bars that are not escaped. */
function cellsOf(text: string): readonly string[] {
  const inner = text
    .trim()
    .replace(/^\|/, '')
    .replace(/(^|[^\\])\|$/, '$1');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim());
}
