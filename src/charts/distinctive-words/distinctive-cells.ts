import type { SpeakerKeywordRow } from '../../data.js';
import { type Dataset, tooltipOf } from '../dataset.js';
import { cellsBySpeaker, type Intervals, intervalLayers, intervalLegendHeight, intervalTransform } from '../parts/intervals.js';
import type { Pen } from '../pen.js';
import { type Channels, type Drawing, written } from '../specification.js';
import { theme } from '../theme.js';
import { gridShape } from './grid-shape.js';

const mostTerms = 9;
const leastRow = 22;
const mostRow = 40;
/** Pixels between cells, of the note below a name, of the axis with its title, and right of a term. */
const gap = { row: 8, column: 18 };
const noteHeight = 15;
const axisHeight = 30;
const labelGap = 9;
/** Half of the last number of an axis. */
const overhang = 11;

/** Whoever has a cell, with the terms in it. */
export type Found = readonly { readonly speaker: string; readonly terms: readonly SpeakerKeywordRow[] }[];

export interface Layout {
  readonly columns: number;
  /** Terms of a person that there is room for. */
  readonly most: number;
  /** Pixels of a row, of the terms left of it, and of the scale. */
  readonly step: number;
  readonly names: number;
  readonly width: number;
  readonly heads: ReturnType<typeof cellsBySpeaker>;
}

/** As many terms as there is room for: a row of cells is as high as the longest of them. */
export function layOut(cells: Found, room: { readonly width: number; readonly height: number }, pen: Pen): Layout {
  const { columns, rows } = gridShape(cells.length);
  const cell = Math.floor((room.width - (columns - 1) * gap.column) / columns) - overhang;
  const labels = cells.flatMap(({ terms }) => terms.slice(0, mostTerms).map(({ term }) => pen.measure(term, theme.size.label)));
  const names = Math.min(Math.floor(cell * 0.42), Math.ceil(Math.max(...labels)) + 1) + labelGap;
  const width = cell - names;
  const heads = cellsBySpeaker(
    cells.map(({ speaker }) => speaker),
    { width: width + overhang, size: theme.size.heading },
    pen,
  );
  const height = room.height - intervalLegendHeight - rows * (heads.height + noteHeight + axisHeight) - (rows - 1) * gap.row;
  const rowsWith = (most: number): number =>
    Array.from({ length: rows }, (_, row) =>
      Math.max(...cells.slice(row * columns, (row + 1) * columns).map(({ terms }) => Math.min(most, terms.length))),
    ).reduce((sum, each) => sum + each, 0);
  let most = mostTerms;
  while (most > 1 && rowsWith(most) * leastRow > height) most--;
  return { columns, most, names, width, heads, step: Math.min(mostRow, Math.floor(height / rowsWith(most))) };
}

interface Cells {
  readonly dataset: Dataset;
  readonly layout: Layout;
  /** Whether each has a scale of its own. */
  readonly apart: boolean;
  readonly color: Pick<Channels, 'color'>;
  readonly axis: string;
  readonly words: Intervals['words'];
  /** What stands below each name. */
  readonly notes: Readonly<Record<string, string>>;
}

/** Cells with rows of their own, as high as these. */
export function distinctiveCells({ dataset, layout, apart, color, axis, words, notes }: Cells, { language }: Pen): Drawing {
  const { columns, names, step, width, heads } = layout;
  const label = { labelFontSize: theme.size.label, labelLimit: names - labelGap, labelPadding: labelGap };
  return {
    data: { name: dataset.name },
    transform: intervalTransform,
    params: [...heads.params, { name: 'notes', value: notes }],
    facet: heads.facet,
    columns,
    spacing: gap,
    resolve: { scale: { y: 'independent', ...(apart ? { x: 'independent' } : {}) }, axis: { x: 'independent' } },
    spec: {
      width,
      height: { step },
      encoding: {
        // In the order of the rows.
        y: {
          field: 'term',
          type: 'nominal',
          sort: null,
          scale: { padding: 0 },
          axis: { ...{ title: null, domain: false, ticks: false, minExtent: names, maxExtent: names }, ...label },
        },
        tooltip: tooltipOf(dataset, Object.keys(dataset.columns), language),
      },
      layer: [
        ...intervalLayers({
          ...{ value: 'per_thousand', reference: 'others', scale: 'sqrt', color, words },
          axis: { title: axis },
        }),
        {
          transform: [{ aggregate: [], groupby: ['speaker'] }],
          mark: written('quiet', { align: 'left', text: { expr: 'notes[datum.speaker]' } }),
          encoding: { x: { value: 0 }, y: { value: -11 }, tooltip: null },
        },
      ],
    },
  };
}
