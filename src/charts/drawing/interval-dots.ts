import type { Tier } from '../../data.js';
import type { Layer } from '../pen.js';
import { theme } from '../theme.js';
import type { KeyItem } from './key.js';
import { mixColours } from './mix-colour.js';

/** A value with its interval, what it is compared with, and the grade of the difference. */
export interface IntervalDot {
  readonly row: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly reference: number;
  readonly tier: Tier;
}

export interface IntervalDots {
  readonly values: readonly IntervalDot[];
  readonly colour: string;
  /** The vertical encoding. */
  readonly y: Layer;
  /** End of the horizontal scale, which begins at 0; an interval is cut there. */
  readonly end: number;
  readonly axis: Layer;
  /** `sqrt` where a few values are many times the others. */
  readonly scale: 'linear' | 'sqrt';
}

/** A line for the interval, a grey stroke for the comparison, a dot whose fill shows the grade of the difference. */
export function drawIntervalDots({ values, colour, y, end, axis, scale: type }: IntervalDots): readonly Layer[] {
  const scale = { type, domain: [0, end], nice: false };
  const x = (field: string): Layer => ({ field, type: 'quantitative', scale, axis });
  const rows = values.map((dot) => ({
    ...dot,
    fill: tierFill(colour, dot.tier),
    // Cut here: a clip path costs the rasteriser a picture of its own.
    from: Math.min(dot.low, end),
    to: Math.min(dot.high, end),
  }));
  return [
    {
      data: { values: rows },
      mark: { type: 'rule', strokeWidth: 2.5, color: mixColours([theme.colour.paper, colour], 0.55) },
      encoding: { ...y, x: x('from'), x2: { field: 'to' } },
    },
    {
      data: { values: rows },
      mark: { type: 'tick', orient: 'vertical', size: 13, thickness: 2.5, color: theme.colour.quiet },
      encoding: { ...y, x: x('reference') },
    },
    {
      data: { values: rows },
      mark: { type: 'point', size: 85, strokeWidth: 2, stroke: colour, tooltip: true },
      encoding: { ...y, x: x('value'), fill: { field: 'fill', type: 'nominal', scale: null } },
    },
  ];
}

export function tierFill(colour: string, tier: Tier): string {
  return mixColours([theme.colour.paper, colour], { strong: 1, hint: 0.45, described: 0 }[tier]);
}

/** What the marks mean. */
export function intervalKey(text: { readonly [part in Tier | 'interval' | 'reference']: string }): readonly KeyItem[] {
  const colour = theme.colour.single;
  const dot = (tier: Tier): KeyItem => ({ label: text[tier], shape: 'circle', fill: tierFill(colour, tier), stroke: colour });
  return [
    dot('strong'),
    dot('hint'),
    dot('described'),
    { label: text.interval, shape: 'stroke', stroke: mixColours([theme.colour.paper, colour], 0.55) },
    { label: text.reference, shape: 'M0,-1V1', stroke: theme.colour.quiet },
  ];
}
