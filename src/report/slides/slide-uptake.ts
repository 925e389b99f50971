import { termsToTrace } from '../../charts/uptake/terms-to-trace.js';
import { evidenceOf } from './choose-quote.js';
import { bodyHeight, type TableCell } from './deck.js';
import { shortText } from './short-text.js';
import type { ChartSlide, SlideParts } from './slide-parts.js';

const MOST_TERMS = 10;
const SIZE = 12;
const HEAD = 0.4;
const WIDTHS = [2.4, 2.2, 1, 6.5];
/** Of a column what text may take: cells have margins, and where the font is missing another one is up to a quarter wider. */
const FILL = 0.76;

/** Who says a term first, and who says it later, in the order in which they do. */
export function slideUptake({ tables, wording, words, measure }: SlideParts): ChartSlide {
  const traced = termsToTrace(tables, MOST_TERMS);
  const { columns } = wording.keywords;
  const fitted = (text: string, column: number): string =>
    shortText(text, { width: (WIDTHS[column] ?? 1) * FILL * 72, size: SIZE, measure });
  const head = (text: string, align: TableCell['align']): TableCell => ({ text, align, quiet: true });
  const { orderFixed, orderOpen } = wording.findings;
  return {
    caption: words.uptake({ terms: traced.length, order: tables.basis.order_fixed ? orderFixed : orderOpen }),
    body: {
      kind: 'table',
      table: {
        name: words.term,
        widths: WIDTHS,
        size: SIZE,
        headHeight: HEAD,
        rowHeight: Math.min(0.4, (bodyHeight(true) - HEAD) / traced.length),
        rows: [
          [head(columns.term, 'left'), head(columns.first, 'left'), head(columns.speakers, 'right'), head(columns.later, 'left')],
          ...traced.map(({ term, introduced_by, takers }): readonly TableCell[] => [
            { text: fitted(term, 0), align: 'left', bold: true },
            { text: fitted(introduced_by, 1), align: 'left' },
            { text: String(takers.length), align: 'right' },
            { text: fitted(takers.map(({ taken_up_by }) => taken_up_by).join(wording.and), 3), align: 'left' },
          ]),
        ],
      },
    },
    evidence: evidenceOf(traced.flatMap(({ takers }) => takers.slice(0, 1))),
  };
}
