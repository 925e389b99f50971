import { termsToTrace } from '../../charts/uptake/terms-to-trace.js';
import { TABLES } from '../../tables/tables.js';
import { tableColumns } from '../table-columns.js';
import { evidenceOf } from './choose-quote.js';
import { bodyHeight, headCell, type TableCell } from './deck.js';
import { shortText } from './short-text.js';
import type { ChartSlide, SlideParts } from './slide-parts.js';

const MOST_TERMS = 10;
const SIZE = 12;
const HEAD = 0.4;
/** Inches of the columns. */
const WIDTHS = { term: 2.4, first: 2.2, speakers: 1, later: 6.5 };
/** Of a column what text may take: cells have margins, and where the font is missing another one is up to a quarter wider. */
const FILL = 0.76;

/** Who says a term first, and who says it later, in the order in which they do. */
export function slideUptake({ tables, wording, words, measure }: SlideParts): ChartSlide {
  const traced = termsToTrace(tables, MOST_TERMS);
  const fitted = (text: string, column: keyof typeof WIDTHS): string =>
    shortText(text, { width: WIDTHS[column] * FILL * 72, size: SIZE, measure });
  const { orderFixed, order } = wording.keywords;
  return {
    caption: words.uptake({ terms: traced.length, order: tables.basis.order_fixed ? orderFixed : order }),
    body: {
      kind: 'table',
      table: {
        name: words.term,
        widths: Object.values(WIDTHS),
        size: SIZE,
        headHeight: HEAD,
        rowHeight: Math.min(0.4, (bodyHeight(true) - HEAD) / traced.length),
        rows: [
          tableColumns(TABLES.keywords, ['term', 'introduced_by', 'speakers', 'taken_up_by'], wording).map(headCell),
          ...traced.map(({ term, introduced_by, takers }): readonly TableCell[] => [
            { text: fitted(term, 'term'), align: 'left', bold: true },
            { text: fitted(introduced_by, 'first'), align: 'left' },
            { text: String(takers.length), align: 'right' },
            { text: fitted(takers.map(({ taken_up_by }) => taken_up_by).join(wording.and), 'later'), align: 'left' },
          ]),
        ],
      },
    },
    evidence: evidenceOf(traced.flatMap(({ takers }) => takers.slice(0, 1))),
  };
}
