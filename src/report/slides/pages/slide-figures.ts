import { toldFigures } from '../../sections/facts.js';
import type { Slide } from '../deck.js';
import type { SlideParts } from '../slide-parts.js';
import { rowsOnSlide, type TextColumn, textTable } from '../text-table.js';

const ROW = 0.56;
/** Ends of a clause. */
const CLAUSE = /[，。；！？,;!?：:\n]/;

/** The figures that were named first, each in its clause. Null where there are none. */
export function figuresSlide({ tables, wording, words, measure }: SlideParts): Slide | null {
  const told = toldFigures(tables.facts);
  if (told.length === 0) return null;
  const sentences = new Map(tables.sentences.map((row) => [row.sentence, row.text]));
  const shown = told.slice(0, rowsOnSlide(ROW));
  const columns: readonly TextColumn[] = [
    { title: words.figures.figure, width: 2.3, lines: 2, bold: true },
    { title: words.figures.counts, width: 1.9, lines: 2 },
    { title: words.person, width: 1.9, quiet: true },
    { title: words.figures.said, width: 6.03, lines: 2 },
  ];
  const rows = shown.map((row) => [
    row.text,
    row.counts,
    row.speaker || wording.nobody,
    `${clauseAround(sentences.get(row.sentence) ?? '', row.start)} ${row.sentence}`,
  ]);
  return {
    title: words.figures.title,
    caption: told.length > shown.length ? words.figures.more(told.length - shown.length) : '',
    body: textTable({ name: words.figures.title, columns, rows, rowHeight: ROW }, measure),
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
