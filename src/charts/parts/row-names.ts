import { wrapText } from '../layout/wrap-text.js';
import type { Pen } from '../pen.js';

/** Pixels between a name and the drawing. */
const GAP = 12;

interface Box {
  /** Pixels, of which longer names are wrapped. */
  readonly width: number;
  readonly size: number;
  /** Most lines of a name. */
  readonly lines: number;
}

/** Names left of rows in several lines: `axis` writes the parameter `names`, by the values of its field; `width` is what both take. */
export function rowNames(names: Readonly<Record<string, string>>, { width, size, lines }: Box, { measure }: Pen) {
  const wrapped = Object.entries(names).map(([value, name]) => [value, [...wrapText(name, { width, size, lines, measure })]] as const);
  const widest = Math.ceil(Math.max(...wrapped.flatMap(([, each]) => each.map((part) => measure(part, size)))));
  const lineHeight = size + 4;
  return {
    width: widest + 1 + GAP,
    params: [{ name: 'names', value: Object.fromEntries(wrapped) }],
    axis: {
      ...{ title: null, domain: false, ticks: false, labelFontSize: size, labelPadding: GAP, labelLineHeight: lineHeight },
      labelLimit: 0,
      labelExpr: 'names[datum.label]',
      // Further lines hang below the first.
      labelOffset: {
        condition: { test: 'length(names[datum.label]) > 1', expr: `${-lineHeight / 2} * (length(names[datum.label]) - 1)` },
        value: 0,
      },
    },
  };
}
