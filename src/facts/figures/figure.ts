import type { About } from './bounds.js';
import type { FigureKind } from './units.js';

/** A figure in a sentence: where it stands and what it says. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly kind: FigureKind;
  /** Null where it is only an order of magnitude. */
  readonly value: number | null;
  /** The upper end of a range, else null. */
  readonly high: number | null;
  readonly unit: string;
  readonly about: About;
}

/** What a pattern of a fixed form (date, time, share, order) reads. */
export interface Form {
  readonly pattern: RegExp;
  /** Null where the text is something else after all. */
  readonly read: (found: readonly string[]) => Pick<Figure, 'kind' | 'value' | 'high' | 'unit'> | null;
}

/** A number in digits or Chinese characters, as part of a pattern. */
export const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+|\d{1,12})(?:\.\d{1,4})?|[零〇一二两三四五六七八九十百千万亿几]{1,8}(?:点[零〇一二三四五六七八九]{1,4})?`;
/** What stands between the ends of a range. */
export const TO = String.raw`\s?(?:到|至|~|～|—|–|-|－|―)\s?`;
