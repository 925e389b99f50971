import type { Language, Picture } from '../../data.js';
import type { Brand } from '../slides/brand.js';
import { type Wording, wordingOf } from '../wording/wording.js';
import { Captions } from './captions.js';
import { Footnotes } from './footnotes.js';
import { Media } from './media.js';

export interface WordMeans {
  readonly language: Language;
  readonly brand: Brand;
  readonly pictures: readonly Picture[];
  /** False: what footnotes would say is said elsewhere. */
  readonly footnotes?: boolean;
}

/** What every block of a document is written with. */
export interface WordPen {
  readonly language: Language;
  readonly wording: Wording;
  readonly brand: Brand;
  /** By id of the chart. */
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly media: Media;
  readonly notes: Footnotes;
  readonly captions: Captions;
}

/** Of one document: its notes, figures and tables are numbered from 1. */
export const wordPen = ({ language, brand, pictures, footnotes = true }: WordMeans): WordPen => ({
  ...{ language, brand, wording: wordingOf(language), media: new Media(), notes: new Footnotes(footnotes), captions: new Captions() },
  pictures: new Map(pictures.map((picture) => [picture.id, picture])),
});
