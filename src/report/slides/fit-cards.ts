import { wrapText } from '../../charts/layout/wrap-text.js';
import { bodyHeight, type Card, type Cards, layout, type MeasurePoints } from './deck.js';

/** Points of type, the largest first, that passages are set in: none is cut, none smaller. */
const SIZES = [32, 28, 24, 22, 20, 18, 16, 14] as const;
/** Large type is for a passage that stands alone, or beside one other. */
const LARGEST = [32, 28, 22] as const;
const SMALLEST = 14;
/** A machine without the font takes one that is wider. */
const WIDER = 1.1;

/**
 * Passages → pages of cards in two columns (one passage alone takes the width), in the largest type in which all stand on one page; in the smallest
 * on as many pages as it takes, about equally full.
 */
export function fitCards(cards: readonly Card[], measure: MeasurePoints): readonly Cards[] {
  const largest = LARGEST[Math.min(cards.length, LARGEST.length) - 1] ?? SMALLEST;
  for (const size of SIZES.filter((points) => points <= largest)) {
    const page = pageOf(cards, size, measure);
    if (fits(page)) return [page];
  }
  for (let pages = 2; pages < cards.length; pages++) {
    const each = Math.ceil(cards.length / pages / 2) * 2;
    const split = Array.from({ length: Math.ceil(cards.length / each) }, (_, i) =>
      pageOf(cards.slice(i * each, (i + 1) * each), SMALLEST, measure),
    );
    if (split.every(fits)) return split;
  }
  return cards.map((card) => pageOf([card], SMALLEST, measure));
}

function pageOf(cards: readonly Card[], size: number, measure: MeasurePoints): Cards {
  const columns = cards.length === 1 ? 1 : 2;
  const heights = cards.map((card) => heightOf(card, { columns, size, measure }));
  const rows = Array.from({ length: Math.ceil(cards.length / columns) }, (_, i) =>
    Math.max(...heights.slice(i * columns, (i + 1) * columns)),
  );
  return { kind: 'cards', cards, columns, size, rows };
}

const fits = ({ rows }: Cards): boolean =>
  rows.reduce((sum, height) => sum + height, 0) + (rows.length - 1) * layout.card.gap <= bodyHeight(false);

interface Setting {
  readonly columns: number;
  readonly size: number;
  readonly measure: MeasurePoints;
}

/** Inches that a card needs. */
function heightOf({ text }: Card, { columns, size, measure }: Setting): number {
  const { gap, inset, head } = layout.card;
  const width = (((layout.inner - (columns - 1) * gap) / columns - 2 * inset) * 72) / WIDER;
  return (wrapText(text, { width, size, measure, lines: 99 }).length * size * 1.25 + head * 1.6) / 72 + 1.6 * inset;
}
