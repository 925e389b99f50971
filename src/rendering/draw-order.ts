import type { Chart } from '../data.js';
import type { FontFiles } from '../fonts/measure-text.js';

/** Paths of the two weights of a font. */
export type FontPaths = Readonly<Record<keyof FontFiles, string>>;

/** Both weights with some characters alone. */
export interface FontSubset {
  readonly characters: string;
  readonly fonts: FontFiles;
}

export interface DrawOrder {
  readonly chart: Chart;
  readonly subset: FontSubset;
}
