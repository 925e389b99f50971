import { HeadingLevel, Paragraph, type Table } from 'docx';
import type { Block, DocumentSection } from '../document.js';
import { lineRuns, notedRuns } from './line-runs.js';
import type { WordPen } from './pen.js';
import { textRun } from './text-run.js';
import { wordWording } from './wording-word.js';
import { writeConcordance } from './write-concordance.js';
import { writeFigure } from './write-figure.js';
import { writeTable } from './write-table.js';

export type WordBlock = Paragraph | Table;

/** A section with its heading. */
export const writeSection = ({ title, blocks }: DocumentSection, pen: WordPen, { beginsPage = false } = {}): readonly WordBlock[] => [
  new Paragraph({ heading: HeadingLevel.HEADING_1, pageBreakBefore: beginsPage, children: [textRun(title, pen)] }),
  ...writeBlocks(blocks, pen),
];

export const writeBlocks = (blocks: readonly Block[], pen: WordPen): readonly WordBlock[] =>
  blocks.flatMap((block, i) => writeBlock(block, pen, leadsOn(blocks, i)));

/** Whether a note is about what follows it: it stands right below a heading, or before a table. */
function leadsOn(blocks: readonly Block[], i: number): boolean {
  const before = blocks[i - 1]?.kind ?? 'heading';
  return before === 'heading' || before === 'subheading' || blocks[i + 1]?.kind === 'table';
}

/** @param leads whether a note stays with what follows it. */
function writeBlock(block: Block, pen: WordPen, leads: boolean): readonly WordBlock[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, children: lineRuns(block.content, pen) })];
    case 'subheading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_3, children: lineRuns(block.content, pen) })];
    case 'paragraph':
      return [new Paragraph({ children: lineRuns(block.content, pen) })];
    case 'note':
      return [new Paragraph({ style: 'Note', keepNext: leads, children: lineRuns(block.content, pen) })];
    case 'list':
      return block.items.map((item) => new Paragraph({ style: 'ListParagraph', numbering: BULLET, children: notedRuns(item, pen) }));
    case 'quote':
      return [writeQuote(block, pen)];
    case 'table':
      return [...(block.headed ? [] : [tableCaption(block.caption, pen)]), writeTable(block, pen), gap()];
    case 'concordance':
      return [...writeConcordance(block.terms, pen), gap()];
    case 'figure':
      return writeFigure(block.chart, pen);
  }
}

/** The numbering of lists. */
export const BULLETS = 'bullets';
const BULLET = { reference: BULLETS, level: 0 };

function writeQuote({ text, sentences, speaker, inContext }: Extract<Block, { readonly kind: 'quote' }>, pen: WordPen): Paragraph {
  const { nobody, colon, and, open, close, mark } = pen.wording;
  const by = speaker === undefined ? [] : [textRun(speaker || nobody, pen, { bold: true }), textRun(colon, pen)];
  const ids = wordWording[pen.language].sentences(sentences.join(and));
  const note = inContext ? [textRun(`${open}${mark.inContext}${close}`, pen)] : [];
  const said = [textRun(text.trim(), pen), pen.notes.add([textRun(` ${ids}`, pen)])];
  return new Paragraph({ style: 'Quote', children: [...by, ...said, ...note] });
}

function tableCaption(caption: string, pen: WordPen): Paragraph {
  const children = [...pen.captions.next('table', pen), textRun(caption, pen, { bold: true })];
  return new Paragraph({ style: 'Caption', keepNext: true, children });
}

/** Between a table and what follows, and between two tables, which Word would join. */
const gap = (): Paragraph => new Paragraph({ style: 'Gap' });
