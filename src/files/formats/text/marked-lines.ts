import type { Removed } from '../../../data.js';
import { tableRows } from '../columns/dialogue-table.js';
import { TagNames } from '../markup/html-tags.js';
import { type UnitRow, unitRow } from '../units/unit-row.js';
import { definedLink, isFence, readBlock } from './block-marks.js';
import { InlineMarks } from './inline-marks.js';
import { type MarkdownTable, tableAt } from './markdown-tables.js';
import { isBlankLine, type SourceLine } from './source-line.js';

export interface MarkdownOptions {
  /** Whether all of Markdown is markup, or only what cannot be a label's mark. */
  readonly markdown: boolean;
  /** Whether '>' at the beginning of a line is a quotation. */
  readonly quotes: boolean;
}

/** Lines with marks of Markdown and HTML → rows; what was taken out is in `removed`. */
export class MarkedLines {
  readonly removed: Removed[] = [];
  readonly #options: MarkdownOptions;
  readonly #text: string;
  readonly #rows: UnitRow[] = [];
  #gap = false;
  #fenced = false;

  constructor(text: string, options: MarkdownOptions) {
    this.#options = options;
    this.#text = text;
  }

  read(lines: readonly SourceLine[]): readonly UnitRow[] {
    const { markdown } = this.#options;
    const references = new Set(markdown ? lines.flatMap(({ text }) => (text.includes(']:') ? (definedLink(text) ?? []) : [])) : []);
    const inline = new InlineMarks({ markdown, tags: new TagNames(this.#text), references });
    for (let at = 0; at < lines.length; at++) {
      const line = lines[at] as SourceLine;
      const table = !this.#fenced && line.text.includes('|') ? tableAt(lines, at) : null;
      if (table) at = this.#readTable(table, inline) - 1;
      else if (isBlankLine(line)) this.#blank(inline);
      else if (markdown && isFence(line.text)) this.#fence(line);
      else if (this.#fenced) this.#add(unitRow(line.text, { line: line.number }));
      else if (markdown && this.#underlines(line)) this.#underline(line);
      else this.#readLine(line, inline);
    }
    return this.#rows;
  }

  #add(row: UnitRow): void {
    this.#rows.push(row.afterGap || !this.#gap ? row : { ...row, afterGap: true });
    this.#gap = false;
  }

  #drop(line: number, kind: Removed['kind'], text: string): void {
    if (text.trim() !== '') this.removed.push({ line, kind, text: text.trim() });
  }

  #blank(inline: InlineMarks): void {
    inline.blank();
    this.#gap = true;
  }

  #fence({ number, text }: SourceLine): void {
    this.#fenced = !this.#fenced;
    this.#drop(number, 'markup', text);
    this.#gap = true;
  }

  /** '====' right below a line makes it a heading, '----' where the line is short and no sentence: below speech it is a rule. */
  #underlines({ text }: SourceLine): boolean {
    const last = this.#rows.at(-1);
    if (last === undefined || this.#gap) return false;
    return /^={3,}\s*$/.test(text) || (/^-{3,}\s*$/.test(text) && last.text.length <= LONGEST_TITLE && !/[：:。！!…；;]/.test(last.text));
  }

  #underline({ number, text }: SourceLine): void {
    const last = this.#rows.pop();
    if (last) this.#rows.push({ ...last, level: last.level || (text.startsWith('=') ? 1 : 2) });
    this.#drop(number, 'markup', text);
  }

  #readLine(line: SourceLine, inline: InlineMarks): void {
    const block = readBlock(line.text, this.#options);
    this.#drop(line.number, block.removed ?? 'markup', block.markup);
    if (line.closed) this.#gap = false;
    const { parts, removed } = inline.scan(block.text);
    for (const [kind, text] of removed) this.#drop(line.number, kind, text);
    if (parts.length === 0) {
      // Nothing but marks: a rule, a lone tag, a hard break on its own line.
      this.#gap ||= block.removed === 'markup' || block.quoted || /^\s*\\?\s*$/.test(line.text);
      return;
    }
    for (const { text, bold, level, quoted, afterGap } of parts) {
      this.#add(unitRow(text, { line: line.number, bold, level: block.level || level, quoted: block.quoted || quoted, afterGap }));
    }
  }

  /** Gives the line after the table. */
  #readTable({ rows, rule, end }: MarkdownTable, inline: InlineMarks): number {
    this.#drop(rule.number, 'markup', rule.text);
    const cells = rows.map(({ line, cells }) => {
      this.#drop(line.number, 'markup', line.text.match(/\\(?=\|)|\|/g)?.join('') ?? '');
      return cells.map((cell) => {
        const { parts, removed } = inline.scan(cell.replaceAll('\\|', '|'));
        for (const [kind, text] of removed) this.#drop(line.number, kind, text);
        return { paragraphs: parts.map(({ text, bold }) => unitRow(text, { line: line.number, bold })) };
      });
    });
    const table = tableRows(cells);
    for (const each of table.removed) this.removed.push(each);
    this.#gap = true;
    for (const row of table.rows) this.#add(row);
    this.#gap = true;
    return end;
  }
}

const LONGEST_TITLE = 60;
