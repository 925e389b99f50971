import { wrapText } from '../../charts/layout/wrap-text.js';
import type { MeasurePoints } from './deck.js';
import { isolate } from './isolate.js';

interface Room {
  /** Points. */
  readonly width: number;
  readonly size: number;
  readonly measure: MeasurePoints;
  readonly lines?: number;
}

/** A name or label that fits, cut with an ellipsis where it is too long. */
export function shortText(text: string, { width, size, measure, lines = 1 }: Room): string {
  return isolate(wrapText(text.replace(/\s+/g, ' '), { width, size, measure, lines }).join(lines === 1 ? '' : '\n'));
}
