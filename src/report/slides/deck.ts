/** The slides as data: what each says and in which form, before it becomes PPTX. Sizes are inches, type is points. */

import type { QuoteRow } from '../../data.js';
import type { TableColumn } from '../document.js';

export interface Run {
  readonly text: string;
  readonly bold?: true;
  readonly quiet?: true;
}

export interface BarChart {
  /** '' where the slide's own title says it. */
  readonly title: string;
  readonly alt: string;
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[]; readonly colour: string }[];
  /** percent: every bar is as long, and its blocks are shares. */
  readonly stacking: 'none' | 'percent';
  readonly format: 'percent' | 'rate';
  /** Where the axis ends: the same for charts that are compared. */
  readonly end: number;
  readonly legend: boolean;
  readonly size: number;
}

export interface TableCell {
  readonly text: string;
  readonly align: 'left' | 'right' | 'center';
  readonly bold?: true;
  readonly quiet?: true;
  readonly fill?: string;
}

/** A heading over its column. */
export const headCell = ({ title, numeric }: TableColumn): TableCell => ({ text: title, align: numeric ? 'right' : 'left', quiet: true });

export interface SlideTable {
  readonly name: string;
  readonly widths: readonly number[];
  readonly headHeight: number;
  readonly rowHeight: number;
  readonly size: number;
  /** The first one holds the headings. */
  readonly rows: readonly (readonly TableCell[])[];
}

/** A passage with whose it is. */
export interface Card {
  readonly head: string;
  /** That it may need what stands around it; '' for a passage that stands alone. */
  readonly note: string;
  /** Verbatim. */
  readonly text: string;
  /** The speaker's in all charts. */
  readonly colour: string;
}

export interface Cards {
  readonly kind: 'cards';
  readonly cards: readonly Card[];
  readonly columns: number;
  readonly size: number;
  /** Inches of the cards of each row. */
  readonly rows: readonly number[];
}

export type Body =
  | Cards
  | { readonly kind: 'lines'; readonly lines: readonly (readonly Run[])[]; readonly size: number }
  /** Native charts, side by side and below each other. */
  | { readonly kind: 'charts'; readonly charts: readonly BarChart[]; readonly columns: number }
  | { readonly kind: 'table'; readonly table: SlideTable }
  | { readonly kind: 'picture'; readonly png: Uint8Array; readonly alt: string; readonly name: string };

export interface Slide {
  readonly title: string;
  readonly caption: string;
  readonly body: Body;
  readonly quote: QuoteRow | null;
  /** For whoever presents: how the numbers came about, and which sentences are quoted. */
  readonly notes: string;
}

export interface Deck {
  readonly title: string;
  /** When and where it took place and who held it; '' where nothing is known. */
  readonly about: string;
  readonly facts: string;
  readonly product: string;
  /** Stands on every slide. */
  readonly source: string;
  /** Of the slides' titles in points: the same on all, so that the longest stands on one line. */
  readonly titleSize: number;
  readonly slides: readonly Slide[];
}

/** Inches of a wide slide, and of what stands on it. */
export const layout = {
  width: 13.333,
  height: 7.5,
  left: 0.6,
  inner: 12.13,
  title: { y: 0.38, height: 0.62, size: 26, least: 18, logo: 1.7 },
  caption: { y: 1.0, height: 0.62, size: 14 },
  body: { y: 1.72 },
  quote: { y: 5.98, height: 0.94, size: 14, signature: 14 },
  source: { y: 7.02, height: 0.32, size: 14 },
  /** Gap between cards, inset of their text; points of the name on them. */
  card: { gap: 0.2, inset: 0.16, head: 14 },
} as const;

/** How high the body may be. */
export const bodyHeight = (quoted: boolean): number => (quoted ? layout.quote.y - 0.12 : layout.source.y - 0.12) - layout.body.y;

/** Pixels of a chart's picture for the body: its smallest letters, 12 pixels, are then 14 points. */
export const pictureRoom = { width: 748, height: Math.round((748 * bodyHeight(true)) / layout.inner) } as const;

/** The same where the slide has no quote. */
export const wholeRoom = { width: 748, height: Math.round((748 * bodyHeight(false)) / layout.inner) } as const;

/** Width of text in points. */
export type MeasurePoints = (text: string, size: number, weight?: 'normal' | 'bold') => number;
