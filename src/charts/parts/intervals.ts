import type { Tier } from '../../data.js';
import { wrapText } from '../layout/wrap-text.js';
import type { Pen } from '../pen.js';
import type { Channels, Layer } from '../specification.js';

type Position = Extract<NonNullable<Channels['x']>, { axis?: unknown }>;

export interface Intervals {
  /** Fields of the rows, beside `low`, `high` and `tier`: what is measured, and what it is compared with. */
  readonly value: string;
  readonly reference: string;
  /** Of the horizontal axis, which begins at 0. */
  readonly scale: 'linear' | 'sqrt';
  readonly axis: NonNullable<Position['axis']>;
  readonly color: Pick<Channels, 'color'>;
  readonly words: Readonly<Record<Tier | 'interval' | 'reference', string>>;
}

/** Pixels of the legend with its distance from the drawing. */
export const intervalLegendHeight = 34;

/** What the legends of line and stroke stand on, which mean one thing each; before the facets, so that all layers have the same rows. */
export const intervalTransform = ['interval', 'reference'].map((name) => ({ calculate: `'${name}'`, as: name }));

/** A cell per person: the field to facet by, the parameter with the lines of the names, and the pixels that these take above a cell. */
export function cellsBySpeaker(speakers: readonly string[], box: { readonly width: number; readonly size: number }, { measure }: Pen) {
  const lineHeight = box.size + 3;
  const heads = speakers.map((speaker) => [...wrapText(speaker, { ...box, lines: 3, weight: 'bold', measure })]);
  const look = { labelAnchor: 'start', labelFontSize: box.size, labelLineHeight: lineHeight, labelPadding: 4 } as const;
  return {
    params: [{ name: 'heads', value: Object.fromEntries(speakers.map((speaker, index) => [speaker, heads[index]])) }],
    facet: {
      ...{ field: 'speaker', type: 'nominal' as const, sort: [...speakers] },
      header: { title: null, labelExpr: 'heads[(datum.label)]', ...look },
    },
    height: lineHeight * Math.max(...heads.map(({ length }) => length)) + 6,
  };
}

/** Of the axis of a small cell. */
const GUIDE = { titlePadding: 2, tickCount: 4, domain: false, ticks: false, labelOverlap: 'greedy' as const, labelSeparation: 6 };

/** A line for the interval, a stroke for the comparison, and a dot whose form is the tier of the difference, each with its legend. */
export function intervalLayers({ value, reference, scale: type, axis, color, words }: Intervals): readonly Layer[] {
  const guide = { ...GUIDE, ...axis };
  const x = (field: string) => ({ field, type: 'quantitative' as const, scale: { type, domainMin: 0, nice: false }, axis: guide });
  const dot = { type: 'point' as const, filled: true, size: 110 };
  const legend = { title: null, orient: 'top' as const, padding: 6, offset: 6, labelExpr: `(${JSON.stringify(words)})[datum.label]` };
  return [
    {
      mark: { type: 'rule', style: 'single', strokeWidth: 2.5, strokeOpacity: 0.7 },
      encoding: {
        ...color,
        x: x('low'),
        x2: { field: 'high' },
        strokeDash: {
          field: 'interval',
          type: 'nominal',
          legend: { ...legend, symbolType: 'stroke', symbolStrokeColor: { expr: 'quiet' }, symbolStrokeWidth: 2.5 },
        },
      },
    },
    // So that the line does not shine through a hollow dot.
    { mark: { ...dot, color: { expr: 'background' }, tooltip: false }, encoding: { x: x(value) } },
    {
      mark: { type: 'tick', orient: 'vertical', size: 13, thickness: 2.5 },
      encoding: {
        x: x(reference),
        fill: {
          field: 'reference',
          type: 'nominal',
          scale: { range: [{ expr: 'quiet' }] },
          legend: { ...legend, symbolType: 'M-.2,-1H.2V1H-.2Z' },
        },
      },
    },
    {
      mark: { ...dot, style: 'single', stroke: { expr: 'ink' }, strokeWidth: 0.7, strokeOpacity: 0.3 },
      encoding: {
        ...color,
        x: x(value),
        shape: {
          field: 'tier',
          type: 'nominal',
          scale: { domain: Object.keys(tierShapes), range: Object.values(tierShapes) },
          legend: { ...legend, symbolFillColor: { expr: 'quiet' }, symbolStrokeColor: 'transparent' },
        },
      },
    },
  ];
}

const ring = 'M-1,0A1,1,0,1,1,1,0A1,1,0,1,1,-1,0Z M-.68,0A.68,.68,0,1,0,.68,0A.68,.68,0,1,0,-.68,0Z';

/** Full, half full, hollow. */
export const tierShapes: Readonly<Record<Tier, string>> = {
  strong: 'circle',
  hint: `${ring} M0,-.68A.68,.68,0,0,1,0,.68Z`,
  described: ring,
};
