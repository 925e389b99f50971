import { castOf } from '../../../charts/cast.js';
import type { ComparisonRow, QuoteRow } from '../../../data.js';
import { groupBy } from '../../../group-by.js';
import { plain } from '../../document.js';
import { sectionLabel } from '../../section-label.js';
import { bestAnswers } from '../../sections/answers.js';
import { headOf } from '../../sections/comparisons.js';
import { linesBeside, quotableOf } from '../../sections/overview.js';
import type { Card, Slide } from '../deck.js';
import { fitCards } from '../fit-cards.js';
import { shortText } from '../short-text.js';
import type { SlideParts } from '../slide-parts.js';

const MOST = { questions: 8, people: 12, same: 2, different: 2, quotes: 3 } as const;

/** A slide for each question, or two where many answer: one passage of each person. Nothing where there are no sections. */
export function answerSlides(parts: SlideParts): readonly Slide[] {
  const { tables, words } = parts;
  const asked = tables.sections.filter(({ section }) => section > 0 && bestAnswers(section, tables).length > 1);
  return asked.slice(0, MOST.questions).flatMap((section) => {
    const answers = bestAnswers(section.section, tables);
    const shown = new Set(answers.map(({ speaker }) => speaker));
    const silent = tables.answers.filter((row) => row.section === section.section && !shown.has(row.speaker)).length;
    const caption = words.answers({ others: Math.max(0, answers.length - MOST.people), silent });
    return pagesOf(answers.slice(0, MOST.people), { title: sectionLabel(section), caption }, parts);
  });
}

/** Where several say the like, and where answers to a question differ most. */
export function comparisonSlides(parts: SlideParts): readonly Slide[] {
  const { tables, wording } = parts;
  const blocks = [...groupBy(tables.comparisons, ({ block }) => block).values()];
  const of = (kind: ComparisonRow['kind'], most: number) => blocks.filter(([first]) => first?.kind === kind).slice(0, most);
  const { kinds } = wording.comparisons;
  return [...of('same terms', MOST.same), ...of('different answers', MOST.different)].flatMap((block) => {
    const kind = block[0]?.kind ?? 'same terms';
    const head = plain(headOf(block, tables, wording));
    return pagesOf(block, { title: `${kinds[kind].title}${wording.colon}${head}`, caption: wording.comparisons.caption }, parts);
  });
}

/** Lines that can be quoted, one a slide, of different people as far as possible. */
export function quoteSlides(parts: SlideParts): readonly Slide[] {
  const { quotes } = parts.tables;
  const pointed = quotableOf({ quotes });
  const ranked = pointed.length >= MOST.quotes ? pointed : [...pointed, ...linesBeside(pointed, quotes)];
  const first = [...groupBy(ranked, ({ speaker }) => speaker).values()].flatMap(([row]) => row ?? []);
  const chosen = [...first, ...ranked.filter((row) => !first.includes(row))].slice(0, MOST.quotes);
  return chosen.flatMap((row) => pagesOf([row], { title: parts.wording.overview.quotes, caption: '' }, parts));
}

/** Passages as slides of cards. */
function pagesOf(
  rows: readonly (Pick<QuoteRow, 'speaker' | 'text' | 'sentences'> & { readonly alone?: QuoteRow['alone'] })[],
  { title, caption }: Pick<Slide, 'title' | 'caption'>,
  { tables, wording, words, measure }: SlideParts,
): readonly Slide[] {
  const { colour } = castOf(tables.speakers);
  const cards = rows.map((row): Card => {
    const name = shortText(row.speaker || wording.nobody, { width: 260, size: 14, measure });
    const note = row.alone === 0 ? wording.mark.inContext : '';
    return { head: name, note, text: row.text.trim().replace(/\s*\n\s*/g, ' '), colour: colour(row.speaker) };
  });
  const pages = fitCards(cards, measure);
  return pages.map((body, i) => ({
    title: `${title}${words.page(i + 1, pages.length)}`,
    caption,
    body,
    quote: null,
    notes: `${words.verbatim}\n${words.saidIn(rows)}`,
  }));
}
