import { findColumns } from './find-columns.js';
import { joinPieces } from './join-lines.js';

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
const SILENT = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT IFRAME OBJECT SVG MATH AUDIO VIDEO CANVAS BUTTON SELECT TEXTAREA HEAD RT RP'.split(' '),
);
const HEADING = /^H[1-6]$/;
const TEXT = 3;
const ELEMENT = 1;

/**
 * A document tree → its lines, as a reader sees them: one per paragraph and line break, headings as '# …' or '## …', the rows of a table
 * with tabs. A table whose first row names a speaker and a text column becomes one line '姓名：…' per row. The tree
 * is walked with a stack, as hostile ones are deeper than calls can nest.
 */
export function blockLines(root: DomNode): readonly string[] {
  const lines = new LineBuilder();
  const stack: Step[] = [{ enter: root }];
  for (let step = stack.pop(); step; step = stack.pop()) {
    if ('leave' in step) {
      step.leave();
      continue;
    }
    const { enter: node } = step;
    const name = node.nodeName.toUpperCase();
    if (node.nodeType === TEXT) lines.add(node.nodeValue ?? '');
    if (node.nodeType !== ELEMENT || SILENT.has(name)) continue;
    if (name === 'BR') lines.end();
    const leave = lines.enter(name);
    if (leave) stack.push({ leave });
    for (const enter of [...node.childNodes].reverse()) stack.push({ enter });
  }
  lines.end();
  return lines.lines;
}

type Step = { readonly enter: DomNode } | { readonly leave: () => void };

/** The line that is being written, and the tables that are open around it. */
class LineBuilder {
  readonly lines: string[] = [];
  #line = '';
  #gap = '';
  /** Mark of the heading that is open, '' in running text. */
  #mark = '';
  readonly #tables: Table[] = [];

  /** Opens an element; what is to be done at its end, null where nothing is. */
  enter(name: string): (() => void) | null {
    if (name === 'TABLE') return this.#openTable();
    const table = this.#tables.at(-1);
    if (table && name === 'TR') {
      table.rows.push([]);
      return null;
    }
    if (table && (name === 'TD' || name === 'TH')) {
      this.end();
      table.cell = [];
      return () => this.#closeCell(table);
    }
    const heading = HEADING.test(name);
    if (!heading && !BLOCKS.has(name)) return null;
    this.end();
    if (heading) this.#mark = name === 'H1' ? '# ' : '## ';
    return () => this.end();
  }

  add(text: string): void {
    for (const piece of text.split(/([ \t\r\n\f]+)/)) {
      if (piece === '') continue;
      if (/^[ \t\r\n\f]/.test(piece)) {
        this.#gap ||= piece;
      } else {
        this.#line = this.#line === '' ? piece : this.#gap === '' ? this.#line + piece : this.#joinOver(piece);
        this.#gap = '';
      }
    }
  }

  end(): void {
    if (this.#line.trim() !== '') {
      const target = this.#tables.at(-1)?.cell ?? this.lines;
      target.push(target === this.lines ? this.#mark + this.#line : this.#line);
    }
    this.#line = '';
    this.#gap = '';
    this.#mark = '';
  }

  /** A line end in the source is no blank between Han characters. */
  #joinOver(piece: string): string {
    return this.#gap.includes('\n') ? joinPieces(this.#line, piece) : `${this.#line} ${piece}`;
  }

  #openTable(): () => void {
    this.end();
    this.#tables.push({ rows: [], cell: null });
    return () => {
      this.end();
      const table = this.#tables.pop();
      const target = this.#tables.at(-1)?.cell ?? this.lines;
      for (const line of tableLines(table?.rows ?? [])) target.push(line);
    };
  }

  #closeCell(table: Table): void {
    this.end();
    table.rows.at(-1)?.push(table.cell ?? []);
    table.cell = null;
  }
}

interface Table {
  /** Each cell with its lines. */
  readonly rows: string[][][];
  cell: string[] | null;
}

function tableLines(rows: readonly (readonly (readonly string[])[])[]): readonly string[] {
  const [header = [], ...body] = rows;
  const columns = findColumns(header.map((cell) => cell.join('')));
  const { speaker, text } = columns;
  if (speaker === null || text === null) return rows.flatMap((row) => rowLines(row));
  return body.flatMap((row) => {
    const [first = '', ...rest] = row[text] ?? [];
    const name = row[speaker]?.join('') ?? '';
    const time = columns.start === null ? '' : (row[columns.start]?.join('') ?? '');
    const label = `${time === '' ? '' : `[${time}] `}${name === '' ? '' : `${name}：`}`;
    return first === '' ? [] : [label + first, ...rest];
  });
}

/** A page laid out as a table of one column is running text. */
function rowLines(row: readonly (readonly string[])[]): readonly string[] {
  const filled = row.filter((cell) => cell.length > 0);
  if (filled.length <= 1) return filled.flat();
  const longest = Math.max(...filled.map((cell) => cell.length));
  return longest > 3 ? filled.flat() : [filled.map((cell) => cell.join(' ')).join('\t')];
}
