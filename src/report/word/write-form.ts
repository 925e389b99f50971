import { type Table, TableRow } from 'docx';
import type { FormField } from '../minutes/compose-minutes.js';
import { lineRuns } from './line-runs.js';
import { TEXT_WIDTH } from './page.js';
import type { WordPen } from './pen.js';
import { cellIn, cellParagraph, ruledTable } from './table-parts.js';
import { textRun } from './text-run.js';
import { tint } from './tint.js';

/** Share of the width that labels have. */
const LABELS = 0.18;

/** Labels on the left, what is filled in on the right. */
export function writeForm(fields: readonly FormField[], pen: WordPen): Table {
  const widths = [LABELS, 1 - LABELS].map((share) => Math.floor(TEXT_WIDTH * share));
  const rows = fields.map(({ label, value }) => {
    const labelled = cellIn(cellParagraph([textRun(label, pen, { bold: true })]), widths, 0, { shading: tint(pen) });
    return new TableRow({ children: [labelled, cellIn(cellParagraph(lineRuns(value, pen)), widths, 1)], cantSplit: true });
  });
  return ruledTable(rows, widths, pen);
}
