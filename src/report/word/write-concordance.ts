import { Paragraph, type Table } from 'docx';
import { type Block, type ConcordanceLine, plain } from '../document.js';
import { fitColumns } from './fit-columns.js';
import { lineRuns } from './line-runs.js';
import { TEXT_WIDTH } from './page.js';
import type { WordPen } from './pen.js';
import { cellParagraph, columnWidth, rowOf, ruledTable, widthInHan } from './table-parts.js';
import { textRun } from './text-run.js';

type Term = Extract<Block, { readonly kind: 'concordance' }>['terms'][number];

/** The words below each other in the middle, what stands before and behind them on both sides: for each term a line that names it, and a table. */
export function writeConcordance(terms: readonly Term[], pen: WordPen): readonly (Paragraph | Table)[] {
  const lines = terms.flatMap((term) => term.lines.map(textsOf));
  const wanted = [0, 1, 2, 3, 4].map((i) => columnWidth(Math.max(...lines.map((texts) => widthInHan(texts[i] ?? '')))));
  const widths = fitColumns(wanted, TEXT_WIDTH);
  return terms.flatMap((term) => [
    new Paragraph({ style: 'TermHead', children: lineRuns(term.head, pen) }),
    ruledTable(
      term.lines.map((line) => rowOf(cellsOf(line, pen), widths)),
      widths,
      pen,
    ),
  ]);
}

const textsOf = ({ speaker, before, word, after, sentence }: ConcordanceLine) => [speaker, before, plain([word]), after, sentence] as const;

function cellsOf(line: ConcordanceLine, pen: WordPen): readonly Paragraph[] {
  const { accent, quiet } = pen.brand.colours;
  const [speaker, before, word, after, sentence] = textsOf(line);
  return [
    cellParagraph([textRun(speaker, pen)]),
    cellParagraph([textRun(before, pen)], 'right'),
    cellParagraph([textRun(word, pen, { bold: true, color: accent.slice(1) })], 'center'),
    cellParagraph([textRun(after, pen)]),
    cellParagraph([textRun(sentence, pen, { color: quiet.slice(1) })]),
  ];
}
