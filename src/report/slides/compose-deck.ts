import type { Chart } from '../../data.js';
import { tierMeaning } from '../../tables/tier-meaning.js';
import { composeReport } from '../compose-report.js';
import { plain } from '../document.js';
import { limitFindings } from '../findings/limits.js';
import { wordingOf } from '../wording/wording.js';
import { QuoteChooser } from './choose-quote.js';
import type { Deck, Slide } from './deck.js';
import { finishDeck } from './finish-deck.js';
import { slideDistinctive } from './pages/slide-distinctive.js';
import { figuresSlide } from './pages/slide-figures.js';
import { slideKeywords } from './pages/slide-keywords.js';
import { methodSlide, overviewSlide } from './pages/slide-overview.js';
import { answerSlides, comparisonSlides, quoteSlides } from './pages/slide-passages.js';
import { peopleSlide } from './pages/slide-people.js';
import { slidePicture } from './pages/slide-picture.js';
import { slideTalk } from './pages/slide-talk.js';
import { slideThemes } from './pages/slide-themes.js';
import type { ChartSlide, DeckParts, SlideParts } from './slide-parts.js';
import { slideWording } from './wording-slides.js';

/** The charts that carry a talk, in this order: in a native form, or as a picture. The report has the others. */
const CHARTS: Readonly<Record<string, ((parts: SlideParts) => ChartSlide | null) | 'picture'>> = {
  'turn-timeline': 'picture',
  'talk-share': slideTalk,
  'keyword-heatmap': slideKeywords,
  'theme-by-speaker': slideThemes,
  'distinctive-words': slideDistinctive,
};

export const CHARTS_OF_DECK = Object.keys(CHARTS);

/**
 * Rows and charts → the slides, in the order in which somebody tells of a discussion: what it was, who was there, what each said to each question, where
 * they meet and differ, what can be quoted, figures, then charts and how to read them.
 */
export function composeDeck(parts: DeckParts): Deck {
  const { tables, charts, run, language, measure } = parts;
  const wording = wordingOf(language);
  const words = slideWording[language];
  const product = wording.method.product(run.version);
  const chooser = new QuoteChooser(tables, measure);
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
    ...CHARTS_OF_DECK.flatMap((id) => charts.filter((chart) => chart.id === id).map((chart) => chartSlide(chart, slideParts, chooser))),
    methodSlide(limits, slideParts, tierMeaning(language, tables.basis.thresholds)),
  ].flatMap((slide) => slide ?? []);
  return finishDeck({ title: tables.title, about, facts, product, date: tables.date, slides }, parts);
}

function chartSlide(chart: Chart, parts: SlideParts, chooser: QuoteChooser): Slide | null {
  const form = CHARTS[chart.id];
  if (form === undefined) return null;
  const drawn = form === 'picture' ? slidePicture(chart, parts) : form(parts);
  if (drawn === null) return null;
  const quote = chooser.choose(drawn.evidence);
  const notes = [chart.caption, chart.alt, ...(quote ? [parts.words.saidIn([quote])] : [])].join('\n');
  return { title: chart.title, caption: drawn.caption, body: drawn.body, quote, notes };
}

/** Charts that stand on a slide as pictures. */
export const isPicture = ({ id }: Chart): boolean => CHARTS[id] === 'picture';
