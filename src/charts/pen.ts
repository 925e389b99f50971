import type { Language } from '../data.js';
import type { MeasureText } from './measure-text.js';

/** What every chart draws with. */
export interface Pen {
  readonly language: Language;
  readonly measure: MeasureText;
}

/** A part of a Vega-Lite specification. */
export type Layer = Readonly<Record<string, unknown>>;
