import type { KeywordRow } from '../../data.js';
import { placeWords } from '../layout/place-words.js';
import type { Area } from '../layout/spread-points.js';
import type { Pen } from '../pen.js';
import { theme } from '../theme.js';

const LARGEST = 104;
/** No letter is smaller: what has fewer occurrences is drawn as large as this. */
export const SMALLEST = theme.size.label;
/** Below this the most frequent word would not stand out: rather fewer words. */
const LEAST_OF_MOST = 3 * SMALLEST;
/** By which the letters, and then the words, become fewer until all have room. */
const LESS = 0.93;
/** Of the area at most: words are no bricks. */
const FULLEST = 0.85;
/** Ems left and right of a word, above and below it, and of the strip of colour at the foot of its box. */
const MARGIN = { x: 0.25, y: 0.06 } as const;
export const STRIP = 0.1;
/** Pixels between two boxes. */
const GAP = 3;
/** Of the width: a longer word is cut. */
const LONGEST = 0.6;

export interface PlacedWord {
  readonly row: KeywordRow;
  /** Pixels of its letters, its box and the middle of both. */
  readonly size: number;
  readonly width: number;
  readonly height: number;
  readonly x: number;
  readonly y: number;
}

/** As large as they all fit: letters as the square root of the count, so that a word's area grows as its count. Without the rarest where even small ones do not fit. */
export function layOutWords(rows: readonly KeywordRow[], area: Area, pen: Pen): readonly PlacedWord[] {
  let [largest, most] = [LARGEST, rows.length];
  while (most > 0) {
    const words = sizeWords(rows.slice(0, most), { largest, longest: LONGEST * area.width }, pen);
    const covered = words.reduce((sum, { width, height }) => sum + width * height, 0);
    const placed = covered > FULLEST * area.width * area.height ? null : placeWords(words, { ...area, gap: GAP });
    if (placed) return placed;
    if (largest * LESS > LEAST_OF_MOST) largest *= LESS;
    else most = Math.floor(most * LESS);
  }
  return [];
}

function sizeWords(
  rows: readonly KeywordRow[],
  { largest, longest }: { readonly largest: number; readonly longest: number },
  { measure }: Pen,
) {
  const most = Math.max(...rows.map(({ count }) => count));
  return rows.map((row) => {
    const size = Math.max(SMALLEST, Math.round(largest * Math.sqrt(row.count / most)));
    const width = Math.min(longest, measure(row.term, size)) + 2 * MARGIN.x * size;
    return { row, size, width, height: (1 + 2 * MARGIN.y + STRIP) * size };
  });
}
