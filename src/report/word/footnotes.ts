import { FootnoteReferenceRun, Paragraph, TextRun } from 'docx';

/** The footnotes of a document, numbered as they are added. */
export class Footnotes {
  readonly #notes: Record<string, { readonly children: readonly Paragraph[] }> = {};
  #last = 0;

  /** @param written false: there are none, and nothing refers to them. */
  constructor(readonly written = true) {}

  /** Adds a note. Gives what refers to it. */
  add(content: readonly TextRun[]): TextRun | FootnoteReferenceRun {
    if (!this.written) return new TextRun('');
    this.#last += 1;
    this.#notes[this.#last] = { children: [new Paragraph({ style: 'FootnoteText', children: content })] };
    return new FootnoteReferenceRun(this.#last);
  }

  get all(): Readonly<Record<string, { readonly children: readonly Paragraph[] }>> {
    return this.#notes;
  }
}
