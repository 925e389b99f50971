import { type Dataset, tooltipOf } from '../dataset.js';
import { fitText, wrapText } from '../layout/wrap-text.js';
import type { Pen } from '../pen.js';
import { type Channels, type Drawing, type Layer, shade, written } from '../specification.js';
import { theme } from '../theme.js';
import { writeInteger } from '../write-number.js';
import { HEAD_LINE, headAxis, headsOf } from './heads.js';

export interface HeatMap {
  /** One row a cell; what has none is blank. */
  readonly cells: Dataset;
  /** Fields of the cells: name of the column and of the row, value of the colour, number that is written. */
  readonly column: string;
  readonly row: string;
  readonly colour: string;
  readonly number: string;
  /** How that is written, as an expression of Vega; else as an integer. */
  readonly written?: string;
  /** In order, with what stands under the name. */
  readonly columns: readonly { readonly name: string; readonly label?: string; readonly note?: string }[];
  readonly rows: readonly string[];
  /** What stands behind the name of a row, by the name. */
  readonly rowNotes?: Readonly<Record<string, string>>;
  /** Of the colour. */
  readonly legend: { readonly title: string; readonly format: string };
  /** Columns whose cells have no colour. */
  readonly plain?: readonly string[];
  /** Rows, likewise. */
  readonly plainRows?: readonly string[];
  /** Cells with a border, and what it means, which stands above the drawing, or in a corner that is empty. */
  readonly border?: { readonly field: string; readonly value: string; readonly label: string; readonly corner?: 'bottom-right' };
  /** Numbers right of the rows, which name their row as the cells do. */
  readonly totals?: { readonly dataset: Dataset; readonly number: string; readonly title: string };
  /** Pixels of the drawing with its labels. */
  readonly room: { readonly width: number; readonly height: number };
}

const MOST_NAME = 230;
/** Pixels of a row: few rows do not fill the canvas. */
const HIGHEST = 96;

/** A table of coloured cells with its numbers, which fills the canvas. */
export function heatMap(map: HeatMap, pen: Pen): { readonly drawing: Drawing; readonly beside: number } {
  const { cells, column, row, columns, rows, rowNotes, totals, room, plain = [], plainRows = [] } = map;
  const size = Math.max(theme.size.least, Math.min(theme.size.label, Math.floor((room.height - 100) / rows.length) - 2));
  const labels = rows.map((name) => noted(name, rowNotes?.[name], { size, pen }));
  const names = Math.min(MOST_NAME, Math.max(...labels.map((label) => pen.measure(label, size)))) + 10;
  const notes = totals ? notesWidth(totals, pen) : 0;
  const heads = headsOf(columns, (room.width - names - notes) / columns.length - 6, pen);
  const x: NonNullable<Channels['x']> = {
    field: column,
    type: 'nominal',
    sort: columns.map(({ name }) => name),
    scale: { paddingInner: 0.02, paddingOuter: 0 },
    // On a narrower chart names are cut rather than laid over each other.
    axis: { ...headAxis(heads), labelLimit: { expr: "bandwidth('x')" } },
  };
  const y: NonNullable<Channels['y']> = {
    field: row,
    type: 'nominal',
    sort: [...rows],
    scale: { paddingInner: 0.06, paddingOuter: 0, rangeMax: { expr: `min(height, ${HIGHEST * rows.length})` } },
    axis: {
      ...{ title: null, domain: false, ticks: false, labelFontSize: size, labelLimit: MOST_NAME, labelPadding: 10 },
      ...(rowNotes && { labelExpr: 'rows[datum.label]' }),
    },
  };
  const params = [
    { name: 'heads', value: heads.labels },
    { name: 'plain', value: [...plain] },
    { name: 'plainRows', value: [...plainRows] },
    ...(rowNotes ? [{ name: 'rows', value: Object.fromEntries(rows.map((name, index) => [name, labels[index]])) }] : []),
  ];
  return { drawing: { data: { name: cells.name }, encoding: { x, y }, layer: layersOf(map, pen), params }, beside: names + notes };
}

/** Coloured cells, those without a colour, borders, numbers, totals. */
function layersOf(map: HeatMap, pen: Pen): Layer[] {
  const { cells, column, row, colour, number, rows, plain = [], plainRows = [], border, totals, room } = map;
  const isPlain = `(indexof(plain, datum[${JSON.stringify(column)}]) >= 0 || indexof(plainRows, datum[${JSON.stringify(row)}]) >= 0)`;
  const ink = `luminance(scale('color', datum[${JSON.stringify(colour)}])) > 0.2 ? 'black' : 'white'`;
  const tooltip = tooltipOf(cells, Object.keys(cells.columns), pen.language);
  const mark = { type: 'rect' as const, cornerRadius: 3 };
  return [
    { transform: [{ filter: `!${isPlain}` }], mark, encoding: { color: fillOf(map, pen), tooltip } },
    ...(plain.length + plainRows.length > 0
      ? [{ transform: [{ filter: isPlain }], mark: { ...mark, ...shade.band }, encoding: { tooltip } }]
      : []),
    ...(border ? [borderLayer(border, pen)] : []),
    {
      mark: written('ink', {
        ...(map.written ? { text: { expr: map.written } } : {}),
        fontSize: Math.max(theme.size.least, Math.min(theme.size.label, Math.floor((room.height - 60) / rows.length) - 4)),
        color: { expr: `${isPlain} ? ink : ${ink}` },
      }),
      encoding: map.written ? {} : { text: { field: number, type: 'quantitative', format: ',d' } },
    },
    ...(totals ? totalLayers(totals) : []),
  ];
}

/** The square root keeps small values apart, so that one frequent item does not bleach all others. */
const fillOf = ({ colour, legend: { title, format }, border }: HeatMap, { measure, room }: Pen): NonNullable<Channels['color']> => ({
  field: colour,
  type: 'quantitative',
  scale: { type: 'sqrt', domainMin: 0, interpolate: 'lab' },
  legend: {
    orient: 'top',
    title,
    format,
    gradientLength: {
      expr: `clamp(width - ${Math.ceil(measure(title, theme.size.small)) + 20}, 60, ${room && border && !border.corner ? 110 : 240})`,
    },
    gradientThickness: 12,
    tickCount: 4,
    titleOrient: 'left',
  },
});

/** A name with its note, which is never cut. */
function noted(name: string, note: string | undefined, { size, pen }: { readonly size: number; readonly pen: Pen }): string {
  if (note === undefined) return name;
  const { measure } = pen;
  return `${fitText(name, { width: MOST_NAME - measure(` ${note}`, size), size, measure })} ${note}`;
}

/** A scale of one colour, so that the border has a legend. */
const borderLayer = ({ field, value, label, corner }: NonNullable<HeatMap['border']>, pen: Pen): Layer => ({
  transform: [{ filter: { field, equal: value } }],
  mark: { type: 'rect', filled: false, strokeWidth: 1.6, cornerRadius: 3, tooltip: false },
  encoding: {
    stroke: {
      field,
      type: 'nominal',
      scale: { domain: [value], range: [{ expr: 'ink' }] },
      legend: {
        orient: corner ?? 'top',
        title: null,
        labelExpr: JSON.stringify(explained(label, corner ? 0.4 : 0.25, pen)),
        symbolType: 'square',
        padding: corner ? 0 : 3,
      },
    },
  },
});

/** On a narrow page in several lines of a share of its width, so that it covers no cells and stands beside the other legend. */
const explained = (label: string, share: number, { room, measure }: Pen): string | readonly string[] =>
  room ? wrapText(label, { width: share * room.width, size: theme.size.small, measure, lines: 5 }) : label;

const GAP = 14;

const notesWidth = ({ dataset, number, title }: NonNullable<HeatMap['totals']>, { measure }: Pen): number =>
  Math.max(
    ...[title, ...dataset.values.map((datum) => writeInteger(Number(datum[number])))].map((note) => measure(note, theme.size.small)),
  ) + GAP;

function totalLayers({ dataset, number, title }: NonNullable<HeatMap['totals']>): readonly Layer[] {
  const note = { align: 'left' as const, dx: GAP };
  return [
    {
      data: { name: dataset.name },
      mark: written('quiet', note),
      encoding: { x: { value: 'width' }, text: { field: number, type: 'quantitative', format: ',d' } },
    },
    {
      data: { values: [{}] },
      mark: written('quiet', { ...note, text: title }),
      encoding: { x: { value: 'width' }, y: { value: -HEAD_LINE / 2 } },
    },
  ];
}
