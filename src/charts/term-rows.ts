import type { Pen } from './pen.js';
import { type Channels, type Layer, written } from './specification.js';
import { theme } from './theme.js';

const MOST_NAME = 230;
/** Pixels between names and drawing. */
const GAP = 10;

export interface TermRows {
  readonly y: NonNullable<Channels['y']>;
  /** Pixels left of the drawing that the names take. */
  readonly width: number;
  /** Pixels of a row. */
  readonly step: number;
}

/** A row a term, on a line of its own. `height`: pixels of all rows. */
export function termRows(terms: readonly string[], height: number, { measure }: Pen): TermRows {
  const step = height / terms.length;
  const size = Math.max(theme.size.least, Math.min(theme.size.label, Math.floor(step) - 2));
  return {
    step,
    width: Math.min(MOST_NAME, Math.max(...terms.map((term) => measure(term, size)))) + GAP,
    y: {
      field: 'term',
      type: 'nominal',
      sort: [...terms],
      scale: { padding: 0 },
      axis: { title: null, domain: false, ticks: false, grid: true, labelFontSize: size, labelLimit: MOST_NAME, labelPadding: GAP },
    },
  };
}

/** Pixels above the rows that a heading takes. */
export const HEADING = theme.size.small + 8;

/** Texts right of the rows, `dx` pixels away, with a heading above them. The rows are those of the layers beside it. */
export function besideRows(
  { text, ...from }: Pick<Layer, 'data' | 'transform'> & { readonly text: NonNullable<Channels['text']> },
  { heading, ...mark }: { readonly heading: string; readonly dx: number; readonly align: 'left' | 'right'; readonly limit?: number },
): readonly Layer[] {
  const x = { value: 'width' as const };
  return [
    { ...from, mark: written('quiet', mark), encoding: { x, text } },
    {
      data: { values: [{}] },
      mark: written('quiet', { ...mark, text: heading, baseline: 'bottom' }),
      encoding: { x, y: { value: -6 } },
    },
  ];
}
