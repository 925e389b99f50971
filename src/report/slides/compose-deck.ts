import { writeInteger } from '../../charts/write-number.js';
import type { Chart } from '../../data.js';
import { composeReport } from '../compose-report.js';
import { plain } from '../document.js';
import { wordingOf } from '../wording/wording.js';
import { QuoteChooser } from './choose-quote.js';
import { type Deck, layout, type Slide } from './deck.js';
import { slideConcordance } from './slide-concordance.js';
import { slideConsensus } from './slide-consensus.js';
import { slideDistinctive } from './slide-distinctive.js';
import { findingSlides } from './slide-findings.js';
import { slideKeywords } from './slide-keywords.js';
import type { ChartSlide, DeckParts, SlideParts } from './slide-parts.js';
import { slidePicture } from './slide-picture.js';
import { slideTalk } from './slide-talk.js';
import { slideThemePairs, slideThemes } from './slide-themes.js';
import { slideUptake } from './slide-uptake.js';
import { slideWording } from './wording-slides.js';

/** Native forms by the chart that they stand for. All others are pictures. */
const NATIVE: Readonly<Record<string, (parts: SlideParts) => ChartSlide | null>> = {
  'talk-share': slideTalk,
  'keyword-heatmap': slideKeywords,
  consensus: slideConsensus,
  uptake: slideUptake,
  'distinctive-words': slideDistinctive,
  'theme-by-speaker': slideThemes,
  'theme-pairs': slideThemePairs,
};

/** Rows and charts → the slides: title, findings, then one for each chart. */
export function composeDeck(parts: DeckParts): Deck {
  const { tables, charts, run, language } = parts;
  const wording = wordingOf(language);
  const words = slideWording[language];
  const product = wording.method.product(run.version);
  const chooser = new QuoteChooser(tables.sentences, parts.measure);
  const { about, facts, sections } = composeReport({ tables, charts: [], run, language });
  const slideParts: SlideParts = { ...parts, wording, words };
  const findings = sections.find(({ id }) => id === 'findings');
  const concordance = slideConcordance(slideParts);
  const slides = [
    ...(findings ? findingSlides(findings, slideParts) : []),
    ...charts.flatMap((chart) => chartSlide(chart, slideParts, chooser) ?? []),
    ...(concordance ? [{ ...concordance, quote: chooser.choose(concordance.evidence), notes: wording.concordance.note }] : []),
  ];
  return {
    title: tables.title,
    about: plain(about),
    facts: plain(facts),
    product,
    source: words.source({ title: tables.title, date: tables.date, words: writeInteger(tables.basis.counted_words), product }),
    titleSize: titleSize(slides, parts),
    slides,
  };
}

function titleSize(slides: readonly Slide[], { measure, brand }: DeckParts): number {
  const { title, inner } = layout;
  const room = (inner - (brand.logo ? title.logo : 0)) * 72;
  // Where the font is missing another one is up to a quarter wider.
  const widest = Math.max(...slides.map((slide) => measure(slide.title, title.size, 'bold'))) * 1.25;
  return Math.max(title.least, Math.min(title.size, Math.floor((title.size * room) / widest)));
}

function chartSlide(chart: Chart, parts: SlideParts, chooser: QuoteChooser): Slide | null {
  const compose = NATIVE[chart.id];
  const drawn = compose ? compose(parts) : slidePicture(chart, parts);
  if (drawn === null) return null;
  const quote = chooser.choose(drawn.evidence);
  return { title: chart.title, caption: drawn.caption, body: drawn.body, quote, notes: `${chart.caption}\n${chart.alt}` };
}

/** Charts that stand on a slide as pictures. */
export const isPicture = ({ id }: Chart): boolean => !(id in NATIVE);
