import type { Span } from '../../data.js';
import type { FactRow } from '../../tables/discussion/said/facts.js';

export type FigureKind = FactRow['kind'];
/** How near a figure is meant: '' as said. */
export type About = FactRow['about'];

/** A figure in a sentence: where it stands and what it says. */
export interface Figure extends Span {
  readonly kind: FigureKind;
  /** Null where it is only an order of magnitude. */
  readonly value: number | null;
  /** The upper end of a range, else null. */
  readonly high: number | null;
  readonly unit: string;
  readonly about: About;
}

/** What the text of a figure says; null where it is something else after all. */
export type Read = Pick<Figure, 'kind' | 'value' | 'high' | 'unit'> | null;

/** A fixed form of figures (date, time, share, order), and how what stands in its groups is read ('' for what is absent). */
export interface Form {
  readonly pattern: RegExp;
  readonly read: (...groups: string[]) => Read;
}

export const form = (pattern: string, read: Form['read']): Form => ({ pattern: new RegExp(pattern, 'gu'), read });

/** A number in digits or Chinese characters, as part of a pattern. */
export const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+|\d{1,12})(?:\.\d{1,4})?|[零〇一二两三四五六七八九十百千万亿几]{1,8}(?:点[零〇一二三四五六七八九]{1,4})?`;
/** What stands between the ends of a range. */
export const TO = String.raw`\s?(?:到|至|~|～|—|–|-|－|―)\s?`;
