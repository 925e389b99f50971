import type { Chart } from '../../data.js';
import { tierMeaning } from '../../tables/tier-meaning.js';
import { composeReport } from '../compose-report.js';
import { plain } from '../document.js';
import { limitFindings } from '../findings/limits.js';
import { wordingOf } from '../wording/wording.js';
import { QuoteChooser } from './choose-quote.js';
import { type Deck, layout, type Slide } from './deck.js';
import { shortText } from './short-text.js';
import { slideDistinctive } from './slide-distinctive.js';
import { figuresSlide } from './slide-figures.js';
import { slideKeywords } from './slide-keywords.js';
import { methodSlide, overviewSlide } from './slide-overview.js';
import type { ChartSlide, DeckParts, SlideParts } from './slide-parts.js';
import { answerSlides, comparisonSlides, quoteSlides } from './slide-passages.js';
import { peopleSlide } from './slide-people.js';
import { slidePicture } from './slide-picture.js';
import { slideTalk } from './slide-talk.js';
import { slideThemes } from './slide-themes.js';
import { slideWording } from './wording-slides.js';

/** The charts that carry a talk, in this order: in a native form, or as a picture. The report has the others. */
const CHARTS: Readonly<Record<string, ((parts: SlideParts) => ChartSlide | null) | 'picture'>> = {
  'turn-timeline': 'picture',
  'talk-share': slideTalk,
  'keyword-heatmap': slideKeywords,
  'theme-by-speaker': slideThemes,
  'distinctive-words': slideDistinctive,
};

/**
 * Rows and charts → the slides, in the order in which somebody tells of a discussion: what it was, who was there, what each said to each question, where
 * they meet and differ, what can be quoted, figures, then charts and how to read them.
 */
export function composeDeck(parts: DeckParts): Deck {
  const { tables, charts, run, language, measure } = parts;
  const wording = wordingOf(language);
  const words = slideWording[language];
  const product = wording.method.product(run.version);
  const chooser = new QuoteChooser(tables.sentences, measure);
  const report = composeReport({ tables, charts: [], run, language });
  const [about, facts] = [plain(report.about), plain(report.facts)];
  const slideParts: SlideParts = { ...parts, wording, words };
  const limits = tables.basis.speakers.length > 0 ? limitFindings(tables, run, wording).map(plain).join('') : '';
  const slides = [
    overviewSlide(facts, slideParts),
    peopleSlide(slideParts),
    ...answerSlides(slideParts),
    ...comparisonSlides(slideParts),
    ...quoteSlides(slideParts),
    figuresSlide(slideParts),
    ...Object.keys(CHARTS).flatMap((id) =>
      charts.filter((chart) => chart.id === id).map((chart) => chartSlide(chart, slideParts, chooser)),
    ),
    methodSlide(limits, slideParts, tierMeaning(language, tables.basis.thresholds)),
  ].flatMap((slide) => slide ?? []);
  const titleSize = titleSizeOf(slides, parts);
  const room = (layout.inner - (parts.brand.logo ? layout.title.logo : 0)) * 72;
  return {
    title: tables.title,
    about,
    facts,
    product,
    source: words.source({ title: tables.title, date: tables.date, product }),
    titleSize,
    slides: slides.map((slide) => ({
      ...slide,
      title: shortText(slide.title, { width: room / 1.25, size: titleSize, measure: bold(measure) }),
    })),
  };
}

const bold =
  (measure: DeckParts['measure']): DeckParts['measure'] =>
  (text, size) =>
    measure(text, size, 'bold');

function titleSizeOf(slides: readonly Slide[], { measure, brand }: DeckParts): number {
  const { title, inner } = layout;
  const room = (inner - (brand.logo ? title.logo : 0)) * 72;
  // Where the font is missing another one is up to a quarter wider.
  const widest = Math.max(...slides.map((slide) => measure(slide.title, title.size, 'bold'))) * 1.25;
  return Math.max(title.least, Math.min(title.size, Math.floor((title.size * room) / widest)));
}

function chartSlide(chart: Chart, parts: SlideParts, chooser: QuoteChooser): Slide | null {
  const form = CHARTS[chart.id];
  if (form === undefined) return null;
  const drawn = form === 'picture' ? slidePicture(chart, parts) : form(parts);
  if (drawn === null) return null;
  const quote = chooser.choose(drawn.evidence);
  return { title: chart.title, caption: drawn.caption, body: drawn.body, quote, notes: `${chart.caption}\n${chart.alt}` };
}

/** Charts that stand on a slide as pictures. */
export const isPicture = ({ id }: Chart): boolean => CHARTS[id] === 'picture';
