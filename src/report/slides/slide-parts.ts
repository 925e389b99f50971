import type { Chart, Picture } from '../../data.js';
import type { MeasureText } from '../../fonts/measure-text.js';
import type { ReportParts } from '../report-parts.js';
import type { Wording } from '../wording/wording.js';
import type { Brand } from './brand.js';
import type { Body, MeasurePoints } from './deck.js';
import type { SlideWording } from './wording-slides.js';

export interface DeckParts extends Omit<ReportParts, 'charts'> {
  /** Drawn for the slides, without title; those that a native form stands for need no picture. */
  readonly charts: readonly Chart[];
  readonly pictures: readonly Picture[];
  readonly brand: Brand;
  /** Exact widths; points or pixels are the same to it. */
  readonly measure: MeasureText;
}

/** What a slide of one chart is made from. */
export interface SlideParts extends DeckParts {
  readonly wording: Wording;
  readonly words: SlideWording;
  readonly measure: MeasurePoints;
}

/** A chart's form on a slide, and the sentences behind its strongest find. */
export interface ChartSlide {
  readonly caption: string;
  readonly body: Body;
  /** Ids, the strongest find's first; none where no sentence shows it. */
  readonly evidence: readonly string[];
}
