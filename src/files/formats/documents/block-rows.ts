import type { Removed } from '../../../data.js';
import { type TextRow, tableRows } from '../columns/dialogue-table.js';
import { joinPieces } from '../units/join-pieces.js';
import { leadingBold, type Run } from '../units/leading-bold.js';
import { type UnitRow, unitRow } from '../units/unit-row.js';

/** The little of a DOM node that is read here. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<DomNode>;
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY UL'.split(
    ' ',
  ),
);
/** Blocks with space around them on the page. */
const SPACED = new Set('BLOCKQUOTE FIGURE HR P PRE TABLE'.split(' '));
const SILENT = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT IFRAME OBJECT SVG MATH AUDIO VIDEO CANVAS BUTTON SELECT TEXTAREA HEAD RT RP'.split(' '),
);
const HEADING = /^H([1-6])$/;
/** A time alone. */
const TIME = /^\d{1,2}(?:[:：]\d{2}){1,2}$/;
const TEXT = 3;
const ELEMENT = 1;

export interface BlockOptions {
  /** Whether every paragraph stands apart, or only where an empty one is between (as in Word). */
  readonly spaced: boolean;
}

/**
 * A document tree → its rows, as a reader sees them: one a paragraph and line break, with level, bold beginning and quotation; tables by
 * their columns where they hold a dialogue, else with tabs. The tree is walked with a stack, as hostile ones are deeper than calls can nest.
 */
export function blockRows(
  root: DomNode,
  options: BlockOptions,
): { readonly rows: readonly UnitRow[]; readonly removed: readonly Removed[] } {
  const builder = new RowBuilder(options);
  const stack: Step[] = [{ enter: root }];
  for (let step = stack.pop(); step; step = stack.pop()) {
    if ('leave' in step) {
      step.leave();
      continue;
    }
    const { enter: node } = step;
    const name = node.nodeName.toUpperCase();
    if (node.nodeType === TEXT) builder.add(node.nodeValue ?? '');
    if (node.nodeType !== ELEMENT || SILENT.has(name)) continue;
    if (name === 'BR') builder.end();
    const leave = builder.enter(name);
    if (leave) stack.push({ leave });
    for (const enter of [...node.childNodes].reverse()) stack.push({ enter });
  }
  builder.end();
  return { rows: builder.rows, removed: builder.removed };
}

type Step = { readonly enter: DomNode } | { readonly leave: () => void };

interface Table {
  /** Each cell with its paragraphs. */
  readonly rows: UnitRow[][][];
  cell: UnitRow[] | null;
}

/** The row that is being written, and what is open around it. */
class RowBuilder {
  readonly rows: UnitRow[] = [];
  readonly removed: Removed[] = [];
  readonly #options: BlockOptions;
  #runs: Run[] = [];
  #blank = '';
  #level = 0;
  #bold = 0;
  #quotes = 0;
  #captions = 0;
  #gap = false;
  /** Whether the paragraph that is open has had any text. */
  #filled = true;
  readonly #tables: Table[] = [];

  constructor(options: BlockOptions) {
    this.#options = options;
  }

  /** Opens an element; what is to be done at its end, null where nothing is. */
  enter(name: string): (() => void) | null {
    if (name === 'TABLE') return this.#openTable();
    const table = this.#tables.at(-1);
    if (table && name === 'TR') {
      table.rows.push([]);
      return null;
    }
    if (table && (name === 'TD' || name === 'TH')) return this.#openCell(table);
    if (name === 'B' || name === 'STRONG') {
      this.#bold++;
      return () => {
        this.#bold--;
      };
    }
    const [, digit = '0'] = HEADING.exec(name) ?? [];
    const level = Number(digit);
    return level > 0 || BLOCKS.has(name) ? this.#openBlock(name, level) : null;
  }

  add(text: string): void {
    let isFirst = true;
    for (const piece of text.split(/([ \t\r\n\f]+)/)) {
      if (piece === '') continue;
      if (/^[ \t\r\n\f]/.test(piece)) this.#blank ||= piece;
      else {
        this.#runs.push({ text: this.#glue(piece, isFirst) + piece, bold: this.#bold > 0 });
        this.#blank = '';
      }
      isFirst = false;
    }
  }

  end(): void {
    const text = this.#runs.map((run) => run.text).join('');
    if (text.trim() !== '') {
      const row = unitRow(text, { level: this.#level, bold: leadingBold(this.#runs), quoted: this.#quotes > 0, afterGap: this.#gap });
      if (this.#captions > 0) this.removed.push({ line: 0, kind: 'caption', text: text.trim() });
      else {
        (this.#tables.at(-1)?.cell ?? this.rows).push(row);
        this.#gap = false;
      }
      this.#filled = true;
    }
    this.#runs = [];
    this.#blank = '';
  }

  /** A line end in the source is no blank between Han characters; a name and a time in elements of their own (`isFirst`) are set apart by their style. */
  #glue(piece: string, isFirst: boolean): string {
    const last = this.#runs.at(-1)?.text ?? '';
    if (last === '') return '';
    if (this.#blank === '')
      return isFirst && TIME.test(piece) !== TIME.test(last.trim()) && /[\p{L}\d]$/u.test(last) && /^[\p{L}\d]/u.test(piece) ? ' ' : '';
    return this.#blank.includes('\n') && joinPieces(last, piece) === last + piece ? '' : ' ';
  }

  #openBlock(name: string, level: number): () => void {
    this.end();
    if (level > 0) this.#level = level;
    if (name === 'BLOCKQUOTE') this.#quotes++;
    if (name === 'FIGCAPTION') this.#captions++;
    this.#gap ||= level > 0 || name === 'HR' || (this.#options.spaced && SPACED.has(name));
    this.#filled = false;
    return () => {
      this.end();
      if (level > 0) this.#level = 0;
      if (name === 'BLOCKQUOTE') this.#quotes--;
      if (name === 'FIGCAPTION') this.#captions--;
      if (name === 'P' && !this.#filled) this.#gap = true;
      this.#filled = true;
      this.#gap ||= this.#options.spaced && SPACED.has(name);
    };
  }

  #openTable(): () => void {
    this.end();
    this.#gap = true;
    this.#tables.push({ rows: [], cell: null });
    return () => {
      this.end();
      const table = this.#tables.pop();
      const target = this.#tables.at(-1)?.cell ?? this.rows;
      const read = tableRows((table?.rows ?? []).map((row): TextRow => row.map((paragraphs) => ({ paragraphs }))));
      for (const row of read.rows) target.push(row);
      for (const each of read.removed) this.removed.push(each);
      this.#gap = true;
    };
  }

  #openCell(table: Table): () => void {
    this.end();
    this.#gap = false;
    table.cell = [];
    return () => {
      this.end();
      table.rows.at(-1)?.push(table.cell ?? []);
      table.cell = null;
    };
  }
}
