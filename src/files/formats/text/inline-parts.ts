import type { Removed } from '../../../data.js';
import { type HtmlTag, isBlockTag } from '../markup/html-tags.js';
import { leadingBold, type Run } from '../units/leading-bold.js';

/** A piece of a line between two breaks of the markup. */
export interface InlinePart {
  readonly text: string;
  /** As in `Unit`. */
  readonly bold: number;
  readonly level: number;
  readonly quoted: boolean;
  readonly afterGap: boolean;
}

export interface ScannedLine {
  readonly parts: readonly InlinePart[];
  /** Kind → what the line lost. */
  readonly removed: ReadonlyMap<Removed['kind'], string>;
}

/** Writes the parts of a line. Tags stay open from line to line; Markdown's emphasis ends with its line. */
export class InlineParts {
  /** Whether the text is between two marks of bold type. */
  strong = false;
  #removed = new Map<Removed['kind'], string>();
  #parts: InlinePart[] = [];
  #runs: Run[] = [];
  #strongTags = 0;
  #level = 0;
  #quotes = 0;
  #gap = false;

  /** Begins a line. */
  begin(): void {
    this.#removed = new Map();
    this.#parts = [];
    this.#runs = [];
    this.strong = false;
  }

  /** Ends the line. */
  finish(): ScannedLine {
    this.#end();
    return { parts: this.#parts, removed: this.#removed };
  }

  /** At a blank line, paragraphs that were never closed end. */
  blank(): void {
    this.#strongTags = 0;
    this.#level = 0;
  }

  add(text: string, bold = this.strong || this.#strongTags > 0): void {
    if (text !== '') this.#runs.push({ text, bold });
  }

  drop(kind: Removed['kind'], text: string): void {
    this.#removed.set(kind, (this.#removed.get(kind) ?? '') + text);
  }

  applyTag({ name, closes }: HtmlTag): void {
    if (name === 'b' || name === 'strong') this.#strongTags = Math.max(0, this.#strongTags + (closes ? -1 : 1));
    if (!isBlockTag(name)) return;
    this.#end();
    if (name === 'blockquote') this.#quotes = Math.max(0, this.#quotes + (closes ? -1 : 1));
    if (name === 'br' || name === 'li' || name === 'tr') return;
    this.#gap = true;
    this.#level = !closes && /^h[1-6]$/.test(name) ? Number(name.charAt(1)) : 0;
    if (closes) this.#strongTags = 0;
  }

  /** Ends the part that is being written. */
  #end(): void {
    const text = this.#runs.map((run) => run.text).join('');
    if (text.trim() !== '') {
      this.#parts.push({ text, bold: leadingBold(this.#runs), level: this.#level, quoted: this.#quotes > 0, afterGap: this.#gap });
      this.#gap = false;
    }
    this.#runs = [];
  }
}
