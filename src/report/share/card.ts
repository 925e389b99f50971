import type { Sheet, SheetMark } from '../../data.js';
import type { MeasureText } from '../../fonts/measure-text.js';
import type { Brand } from '../slides/brand.js';
import { logoMarks } from './logo-marks.js';
import { fitText, SMALLEST, setText, setTitle } from './set-text.js';
import type { ShareColours } from './share-colours.js';
import type { ShareContent, SharePassage } from './share-content.js';
import type { ShareWording } from './wording-share.js';

const [WIDTH, HEIGHT, MARGIN] = [1080, 1350, 96];
const INNER = WIDTH - 2 * MARGIN;
/** Between the band at the top, which holds the logo, and the footer. */
const BODY = { top: 176, bottom: 1120 } as const;
/** The mark is as wide as a Han character, and its ink begins in the middle: `left` brings it to the margin. */
const MARK = { size: 160, height: 84, gap: 36, left: -88 } as const;
const SPEAKER = { gap: 64, indent: 32 } as const;
const SIZES = [80, 76, 72, 68, 64, 60, 56, 52, 48, 44, 40, 36, 32, SMALLEST];
const LEADING = 1.55;
/** What is left for a quote beside the name and office of whoever has the longest. */
const ROOM = 500;

export interface CardParts {
  readonly id: string;
  readonly content: ShareContent;
  readonly passage: SharePassage;
  readonly colours: ShareColours;
  readonly brand: Brand;
  readonly mode: 'light' | 'dark';
  readonly words: ShareWording;
  readonly measure: MeasureText;
}

/** Whether a card can hold a passage, whole and in letters that a telephone shows. */
export function fitsCard(text: string, measure: MeasureText): boolean {
  // One line more than fits shows that there are too many; those after it need not be set.
  const lines = 1 + Math.floor(ROOM / (SMALLEST * LEADING));
  return setText(text, INNER, { size: SMALLEST, leading: LEADING, fill: '', lines }, measure).height <= ROOM;
}

/** A passage on a card of 1080×1350, with its speaker; below, what it was said at. */
export function composeCard(parts: CardParts): Sheet {
  const { id, passage, colours, brand, mode, words } = parts;
  return {
    id,
    mode,
    title: words.cardTitle(passage.name),
    alt: `“${passage.text}”${words.by}${passage.name}${words.office(passage.office)}`,
    ...{ width: WIDTH, height: HEIGHT, paper: colours.paper },
    marks: [
      { kind: 'box', x: 0, y: 0, width: WIDTH, height: 16, fill: colours.area },
      ...logoMarks(brand.logo, { right: WIDTH - MARGIN, top: 72, height: 72, width: 320, on: colours.paper, brand }),
      ...bodyMarks(parts),
      ...footerMarks(parts),
    ],
  };
}

/** Quotation mark, quote and speaker, together in the middle. */
function bodyMarks({ passage, colours, measure }: CardParts): readonly SheetMark[] {
  const { ink, quiet, area, bar } = colours;
  const width = INNER - SPEAKER.indent;
  const name = setText(passage.name, width, { size: 44, leading: 1.4, fill: ink, weight: 'bold', lines: 2, balanced: true }, measure);
  const office = setTitle(passage.office, width, { size: 30, leading: 1.45, fill: quiet, lines: 3 }, measure);
  const speaker = name.height + office.height;
  const around = MARK.height + MARK.gap + SPEAKER.gap + speaker;
  const room = { width: INNER, height: BODY.bottom - BODY.top - around, sizes: SIZES };
  const quote = fitText(passage.text, room, { leading: LEADING, fill: ink, balanced: true }, measure);
  const top = BODY.top + (BODY.bottom - BODY.top - around - quote.height) / 2;
  const below = top + MARK.height + MARK.gap + quote.height + SPEAKER.gap;
  return [
    ...setText('“', INNER, { size: MARK.size, leading: 1, fill: bar(area), weight: 'bold' }, measure).at(MARGIN + MARK.left, top),
    ...quote.at(MARGIN, top + MARK.height + MARK.gap),
    { kind: 'box', x: MARGIN, y: below + 8, width: 8, height: speaker - 16, fill: bar(passage.colour) },
    ...name.at(MARGIN + SPEAKER.indent, below),
    ...office.at(MARGIN + SPEAKER.indent, below + name.height),
  ];
}

const FOOTER = { top: 1156, gap: 24, right: 260 } as const;

function footerMarks({ content, colours, words, measure }: CardParts): readonly SheetMark[] {
  const { ink, quiet, accent, line } = colours;
  const width = INNER - FOOTER.right;
  const title = setText(content.title, width, { size: 30, leading: 1.4, fill: ink, lines: 2 }, measure);
  const about = setText(content.about, width, { size: SMALLEST, leading: 1.4, fill: quiet, lines: 1 }, measure);
  const product = setText(words.product, FOOTER.right - 24, { size: 30, leading: 1.4, fill: accent, weight: 'bold', lines: 1 }, measure);
  const top = FOOTER.top + FOOTER.gap;
  return [
    { kind: 'box', x: MARGIN, y: FOOTER.top, width: INNER, height: 2, fill: line },
    ...title.at(MARGIN, top),
    ...about.at(MARGIN, top + title.height),
    ...product.at(WIDTH - MARGIN, top, 'end'),
  ];
}
