import type { FactRow } from '../../../data.js';
import { thingsOf, toldFigures } from '../../sections/facts.js';
import type { Slide } from '../deck.js';
import type { SlideParts } from '../slide-parts.js';
import { rowsOnSlide, type TextColumn, textTable } from '../text-table.js';

const ROW = 0.56;
/** Ends of a clause. */
const CLAUSE = /[，。；！？,;!?：:\n]/;

/** The sentences whose figures tell most, in order of the text, whole where they are short and else from the first clause with a figure to the last. Null where there are none. */
export function figuresSlide({ tables, wording, words, measure }: SlideParts): Slide | null {
  const told = toldFigures(tables.facts);
  if (told.length === 0) return null;
  const sentences = new Map(tables.sentences.map((row) => [row.sentence, row.text]));
  const ranked = told.toSorted((a, b) => weightOf(b) - weightOf(a));
  const kept = new Set(ranked.slice(0, rowsOnSlide(ROW)));
  const shown = told.filter((own) => kept.has(own));
  const columns: readonly TextColumn[] = [
    { title: words.figures.figure, width: 2.3, lines: 2, bold: true },
    { title: words.figures.counts, width: 1.9, lines: 2 },
    { title: words.person, width: 1.9, quiet: true },
    { title: words.figures.said, width: 6.03, lines: 2 },
  ];
  const rows = shown.map((own) => {
    const { speaker = '', sentence = '' } = own[0] ?? {};
    const starts = own.map(({ start }) => start);
    return [
      own.map(({ text }) => text).join(wording.and),
      thingsOf(own).join(wording.and),
      speaker || wording.nobody,
      clausesAround((sentences.get(sentence) ?? '').trim(), starts),
    ];
  });
  return {
    title: words.figures.title,
    caption: told.length > shown.length ? words.figures.more(told.length - shown.length) : '',
    body: textTable({ name: words.figures.title, columns, rows, rowHeight: ROW }, measure),
    quote: null,
    notes: `${wording.factual.note}\n${words.saidIn(shown.flatMap(([row]) => (row ? [{ ...row, sentences: [row.sentence] }] : [])))}`,
  };
}

/** Money and shares tell most, then what counts something, then spans of time. */
const weightOf = (own: readonly FactRow[]): number =>
  Math.max(...own.map(({ kind, unit, counts }) => (kind === 'share' || unit.endsWith('元') ? 2 : counts === '' ? 0 : 1)));

/** Characters that two lines hold. */
const SHORT = 60;

/** The clauses at some offsets of a sentence and what stands between them, verbatim; a short sentence whole. */
function clausesAround(text: string, starts: readonly number[]): string {
  if (text.length <= SHORT) return text;
  let [from, to] = [starts[0] ?? 0, starts.at(-1) ?? 0];
  while (from > 0 && !CLAUSE.test(text[from - 1] ?? '')) from--;
  while (to < text.length && !CLAUSE.test(text[to] ?? '')) to++;
  return text.slice(from, to).trim();
}
