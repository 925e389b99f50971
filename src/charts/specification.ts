import type { TopLevelSpec } from 'vega-lite';
import type { Chart } from '../data.js';
import type { Dataset } from './dataset.js';
import { balanceText, wrapText } from './layout/wrap-text.js';
import type { Pen } from './pen.js';
import { headingSizes, theme, vegaTheme } from './theme.js';

type Layered = Extract<TopLevelSpec, { layer: unknown }>;
type Faceted = Extract<TopLevelSpec, { facet: unknown }>;
export type Layer = Layered['layer'][number];
type Unit = Extract<Layer, { mark: unknown }>;
export type Mark = Unit['mark'];
/** Of a layer. */
export type Channels = NonNullable<Unit['encoding']>;

/** What is drawn, without what every specification has. A layered one fills the canvas; cells of a faceted one say their size. */
export type Drawing =
  | Pick<Layered, 'layer' | 'encoding' | 'resolve' | 'transform' | 'data' | 'params'>
  | Pick<Faceted, 'facet' | 'spec' | 'columns' | 'spacing' | 'bounds' | 'resolve' | 'transform' | 'data' | 'params'>;

interface ChartParts extends Omit<Chart, 'spec'> {
  readonly datasets: readonly Dataset[];
  readonly drawing: Drawing;
  /** Pixels of the labels left and right of a drawing: on a narrower canvas the title is cut by them, so that it takes nothing from the drawing. */
  readonly beside?: number;
}

/** A chart with the complete specification around its drawing: title and caption inside, so that a PNG alone on a slide explains itself. */
export function chartOf({ datasets, drawing, beside = 0, ...chart }: ChartParts, pen: Pen): Chart {
  const { id, title, caption, alt } = chart;
  const guarded = guardNames(drawing) as Drawing;
  const faceted = 'facet' in drawing;
  const heading = { ...headingOf(chart, pen), ...(faceted ? {} : { limit: { expr: `width + ${Math.ceil(beside)}` } }) };
  const spec = {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    ...(pen.room ? { padding: BARE } : { title: heading }),
    description: alt,
    ...(faceted ? {} : { ...sizeOf(pen), autosize: { type: 'fit', contains: 'padding' } }),
    ...guarded,
    params: [...INKS, ...(guarded.params ?? [])],
    config: vegaTheme,
    // Last, since they are long: what a reader comes to change stands before them.
    datasets: Object.fromEntries(datasets.map(({ name, values }) => [name, guardNames(values)])),
    usermeta: {
      id,
      question: title,
      caption,
      tables: datasets.map(({ name }) => name),
      columns: Object.fromEntries(datasets.map(({ name, columns }) => [name, explain(columns, pen)])),
      version: pen.version,
      ...(faceted && pen.room ? { canvas: pen.room } : {}),
    },
  };
  // The union of all forms of a specification is beyond what the compiler can follow through spreads.
  return { ...chart, spec: spec as TopLevelSpec };
}

/**
 * Vega's expressions take a text that is the name of something every object has ("constructor") for that thing, even in quotation marks, and
 * Vega-Lite writes the names of rows and people into expressions. A blank behind it is not seen, and makes it a name like others.
 */
function guardNames(value: unknown): unknown {
  if (typeof value === 'string') return value in {} ? `${value} ` : value;
  if (Array.isArray(value)) return value.map(guardNames);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [guardNames(key), guardNames(part)]));
}

const explain = (columns: Dataset['columns'], { language }: Pen) =>
  Object.fromEntries(Object.entries(columns).map(([name, { description }]) => [name, description[language]]));

/** Letters of text marks, which know no theme: dark, and light on a dark background. */
const INKS = [
  { name: 'ink', light: '#f1f4f7', dark: theme.colour.ink },
  { name: 'quiet', light: '#c6ced8', dark: theme.colour.quiet },
  { name: 'faint', light: '#9aa5b3', dark: theme.colour.faint },
].map(({ name, light, dark }) => ({ name, expr: `luminance(background) < 0.4 ? '${light}' : '${dark}'` }));

/** A text mark in one of the inks. */
export const written = (ink: 'ink' | 'quiet' | 'faint', mark: object = {}) => ({
  type: 'text' as const,
  baseline: 'middle' as const,
  fontSize: theme.size.small,
  color: { expr: ink },
  ...mark,
});

/** What only guides the eye, or is the rest: thin ink, so that it suits any theme. As a property of the mark. */
export const shade = {
  band: { color: { expr: 'ink' }, fillOpacity: 0.055 },
  guide: { color: { expr: 'ink' }, strokeOpacity: 0.18 },
  rest: { color: { expr: 'ink' }, fillOpacity: 0.35 },
};

/** Of a layer that only adorns a mark: it opens nothing, so that there is one thing to point at. */
export const adorning = { transform: [{ calculate: 'null', as: 'row' }] };

/** The wrapped title and caption. */
function headingOf({ title, caption }: Pick<Chart, 'title' | 'caption'>, { measure }: Pen) {
  const { canvas, size } = theme;
  const width = canvas.width - 2 * canvas.margin;
  return {
    text: [...wrapText(title, { width, measure, size: size.title, weight: 'bold', lines: 2 })],
    subtitle: [...balanceText(caption, { width, measure, size: size.caption, lines: 5 })],
  };
}

/** Padding of a drawing alone. */
const BARE = 4;

export const sizeOf = ({ room }: Pen): { readonly width: number; readonly height: number } => ({
  width: room?.width ?? theme.canvas.width,
  height: room?.height ?? theme.canvas.height,
});

/** Pixels that title and caption leave for the drawing with its legends and labels. */
export function roomFor(chart: Pick<Chart, 'title' | 'caption'>, pen: Pen): { readonly width: number; readonly height: number } {
  const { width, height } = sizeOf(pen);
  if (pen.room) return { width: width - 2 * BARE, height: height - 2 * BARE };
  const { margin } = theme.canvas;
  return { width: width - 2 * margin, height: height - 2 * margin - heightOf(headingOf(chart, pen)) };
}

function heightOf({ text, subtitle }: ReturnType<typeof headingOf>): number {
  const { fontSize, lineHeight, subtitleFontSize, subtitleLineHeight, subtitlePadding, offset } = headingSizes;
  const titleHeight = fontSize + lineHeight * (text.length - 1) + offset;
  return titleHeight + subtitlePadding + subtitleFontSize + subtitleLineHeight * (subtitle.length - 1);
}
