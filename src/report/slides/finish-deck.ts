import type { Language } from '../../data.js';
import type { Brand } from './brand.js';
import { type Deck, layout, type MeasurePoints } from './deck.js';
import { shortText } from './short-text.js';
import { slideWording } from './wording-slides.js';

interface Content extends Pick<Deck, 'title' | 'about' | 'facts' | 'product' | 'slides'> {
  /** '' where none is known. */
  readonly date: string;
}

interface Means {
  readonly language: Language;
  readonly brand: Brand;
  readonly measure: MeasurePoints;
}

/** Slides → deck: with the source that stands on each, and titles of one size. */
export function finishDeck({ date, slides, ...content }: Content, { language, brand, measure }: Means): Deck {
  const { title, product } = content;
  const bold: MeasurePoints = (text, size) => measure(text, size, 'bold');
  // Where the font is missing another one is up to a quarter wider.
  const room = ((layout.inner - (brand.logo ? layout.title.logo : 0)) * 72) / 1.25;
  const { size, least } = layout.title;
  const widest = Math.max(...slides.map((slide) => bold(slide.title, size)));
  const titleSize = Math.max(least, Math.min(size, Math.floor((size * room) / widest)));
  return {
    ...content,
    source: slideWording[language].source({ title, date, product }),
    titleSize,
    slides: slides.map((slide) => ({ ...slide, title: shortText(slide.title, { width: room, size: titleSize, measure: bold }) })),
  };
}
