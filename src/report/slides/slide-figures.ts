import { toldFigures } from '../sections/facts.js';
import { bodyHeight, headCell, type Slide, type TableCell } from './deck.js';
import { shortText } from './short-text.js';
import type { SlideParts } from './slide-parts.js';

const SIZE = 14;
const HEAD = 0.42;
const ROW = 0.56;
const WIDTHS = [2.3, 1.9, 1.9, 6.03] as const;
/** Ends of a clause. */
const CLAUSE = /[，。；！？,;!?：:\n]/;

/** The figures that were named first, each in its clause. Null where there are none. */
export function figuresSlide({ tables, wording, words, measure }: SlideParts): Slide | null {
  const told = toldFigures(tables.facts);
  if (told.length === 0) return null;
  const sentences = new Map(tables.sentences.map((row) => [row.sentence, row.text]));
  const shown = told.slice(0, Math.floor((bodyHeight(false) - HEAD) / ROW));
  const fitted = (text: string, column: number, lines = 1): string =>
    shortText(text, { width: ((WIDTHS[column] ?? 1) - 0.2) * 72 * 0.88, size: SIZE, measure, lines });
  const rows = shown.map((row): readonly TableCell[] => [
    { text: fitted(row.text, 0, 2), align: 'left', bold: true },
    { text: fitted(row.counts, 1, 2), align: 'left' },
    { text: fitted(row.speaker || wording.nobody, 2), align: 'left', quiet: true },
    { text: fitted(`${clauseAround(sentences.get(row.sentence) ?? '', row.start)} ${row.sentence}`, 3, 2), align: 'left' },
  ]);
  const heads = [words.figures.figure, words.figures.counts, words.person, words.figures.said].map((title) => ({ title, numeric: false }));
  return {
    title: words.figures.title,
    caption: told.length > shown.length ? words.figures.more(told.length - shown.length) : '',
    body: {
      kind: 'table',
      table: {
        name: words.figures.title,
        widths: WIDTHS,
        headHeight: HEAD,
        rowHeight: ROW,
        size: SIZE,
        rows: [heads.map(headCell), ...rows],
      },
    },
    quote: null,
    notes: wording.factual.note,
  };
}

/** The clause at an offset of a sentence, verbatim. */
function clauseAround(text: string, at: number): string {
  let [from, to] = [at, at];
  while (from > 0 && !CLAUSE.test(text[from - 1] ?? '')) from--;
  while (to < text.length && !CLAUSE.test(text[to] ?? '')) to++;
  return text.slice(from, to).trim();
}
