import type { Language } from '../data.js';
import type { MeasureText } from '../fonts/measure-text.js';

/** What every chart draws with. */
export interface Pen {
  readonly language: Language;
  readonly measure: MeasureText;
  /** Of the program, for those who find a specification without its folder. */
  readonly version: string;
  /** Pixels of a drawing without title and caption, for a page that has them; else the drawing fills the theme's canvas. */
  readonly room?: { readonly width: number; readonly height: number };
}

/** A part of a Vega-Lite specification. */
export type Layer = Readonly<Record<string, unknown>>;
