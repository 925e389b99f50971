import { TABLES } from '../../tables/tables.js';
import { concordanceOf } from '../concordance/concordance.js';
import { cutAfter, cutBefore } from '../concordance/cut-context.js';
import { tableColumn } from '../table-columns.js';
import { evidenceOf } from './choose-quote.js';
import { bodyHeight, headCell, type TableCell } from './deck.js';
import { shortText } from './short-text.js';
import type { ChartSlide, SlideParts } from './slide-parts.js';

const MOST = { terms: 4, lines: 3 };
const SIZE = 12;
const HEAD = 0.4;
/** Inches of the columns. */
const WIDTHS = { term: 1.5, speaker: 1.5, before: 3.7, word: 1.3, after: 3.43, sentence: 0.7 };
/** Of a column what text may take: cells have margins, and where the font is missing another one is up to a quarter wider. */
const FILL = 0.76;

/** The main terms in the words around them. Null where no term is said twice. */
export function slideConcordance({ tables, wording, words, measure }: SlideParts): (ChartSlide & { readonly title: string }) | null {
  const terms = concordanceOf(tables, MOST);
  const lines = terms.flatMap(({ row, lines: own }) =>
    own.map((context, i) => ({ ...context, head: i === 0 ? `${row.term} ${row.count}` : '' })),
  );
  if (lines.length === 0) return null;
  const room = (column: keyof typeof WIDTHS) => ({ width: WIDTHS[column] * FILL * 72, size: SIZE, measure });
  const heading = (title: string): TableCell => headCell({ title, numeric: false });
  return {
    title: wording.concordance.title,
    caption: wording.concordance.brief,
    body: {
      kind: 'table',
      table: {
        name: words.term,
        widths: Object.values(WIDTHS),
        size: SIZE,
        headHeight: HEAD,
        rowHeight: Math.min(0.4, (bodyHeight(true) - HEAD) / lines.length),
        rows: [
          [words.term, tableColumn(TABLES.speakers, 'speaker', wording).title, ...['', '', '', '']].map(heading),
          ...lines.map(({ head, speaker, before, word, after, sentence }): readonly TableCell[] => [
            { text: shortText(head, room('term')), align: 'left', bold: true },
            { text: shortText(speaker, room('speaker')), align: 'left', quiet: true },
            { text: cutBefore(before.trimEnd(), room('before')), align: 'right' },
            { text: shortText(word, room('word')), align: 'center', bold: true },
            { text: cutAfter(after.trimStart(), room('after')), align: 'left' },
            { text: sentence, align: 'right', quiet: true },
          ]),
        ],
      },
    },
    evidence: evidenceOf(terms.map(({ row }) => row)),
  };
}
