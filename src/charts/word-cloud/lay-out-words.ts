import type { KeywordRow } from '../../data.js';
import { placeWords, spiral } from '../layout/place-words.js';
import type { Area } from '../layout/spread-points.js';
import type { Pen } from '../pen.js';
import { theme } from '../theme.js';

const LARGEST = 104;
/** No letter is smaller: what has fewer occurrences is drawn as large as this. */
const SMALLEST = theme.size.label;
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

export interface PlacedWord {
  readonly row: KeywordRow;
  /** Pixels of its letters, its box and the middle of both. */
  readonly size: number;
  readonly width: number;
  readonly height: number;
  readonly x: number;
  readonly y: number;
  /** Whether it is larger than its count would have it. */
  readonly raised: boolean;
}

/** Pixels of the longest word: others are cut. */
export const longestOf = ({ width }: Area): number => Math.floor(0.6 * width);

/**
 * As large as they all fit: letters as the square root of the count, so that a word's area grows as its count. Where even small ones do not fit, the
 * rarest are left out, and what is longer than the picture is cut.
 */
export function layOutWords(rows: readonly KeywordRow[], area: Area, pen: Pick<Pen, 'measure'>): readonly PlacedWord[] {
  const longest = longestOf(area);
  const tooLong = new Set(sizeWords(rows, LEAST_OF_MOST, pen).flatMap(({ row, length }) => (length > longest ? [row] : [])));
  const places = spiral(area);
  let [largest, most] = [LARGEST, rows.length];
  while (most > 0) {
    const words = sizeWords(rows.slice(0, most), largest, pen).map(({ length, ...word }) => ({
      ...word,
      ...{ width: Math.min(length, longest) + 2 * MARGIN.x * word.size, height: (1 + 2 * MARGIN.y + STRIP) * word.size },
      cut: length > longest,
    }));
    const covered = words.reduce((sum, { width, height }) => sum + width * height, 0);
    const fits = covered < FULLEST * area.width * area.height && words.every(({ row, cut }) => !cut || tooLong.has(row));
    const placed = fits ? placeWords(words, { ...area, gap: GAP }, places) : null;
    if (placed) return placed;
    if (largest * LESS > LEAST_OF_MOST) largest *= LESS;
    else if (largest > LEAST_OF_MOST) largest = LEAST_OF_MOST;
    else most = Math.floor(most * LESS);
  }
  return [];
}

/** Pixels of the letters and of the whole word, by the letters of the most frequent. */
function sizeWords(rows: readonly KeywordRow[], largest: number, { measure }: Pick<Pen, 'measure'>) {
  const most = Math.max(...rows.map(({ count }) => count));
  return rows.map((row) => {
    const wanted = Math.round(largest * Math.sqrt(row.count / most));
    const size = Math.max(SMALLEST, wanted);
    return { row, size, length: measure(row.term, size), raised: size > wanted };
  });
}
