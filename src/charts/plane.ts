import { border, type Projection } from './drawing/project-points.js';
import type { Channels } from './specification.js';

/** Both axes of a map: a cross at their 0, and as many pixels a unit on both, at any size of the picture, since distances are what is read. */
export interface Plane {
  readonly params: readonly { readonly name: string; readonly expr: string }[];
  readonly x: NonNullable<Channels['x']>;
  readonly y: NonNullable<Channels['y']>;
}

/** Pixels above the drawing, where the title of the vertical axis stands. */
export const TITLE_HEIGHT = 26;

export function planeOf(
  { frame: { left, right, low, high } }: Pick<Projection, 'frame'>,
  titles: { readonly x: string; readonly y: string },
): Plane {
  const room = (length: string, span: number): string => `(${length} - ${2 * border}) / ${span}`;
  const domain = (middle: number, length: string) => ({
    domainMin: { expr: `${middle} - ${length} / 2 / unit` },
    domainMax: { expr: `${middle} + ${length} / 2 / unit` },
    nice: false,
    zero: false,
  });
  const cross = { values: [0], grid: true, domain: false, ticks: false, labels: false };
  return {
    params: [{ name: 'unit', expr: `min(${room('width', right - left)}, ${room('height', high - low)})` }],
    x: {
      field: 'x',
      type: 'quantitative',
      scale: domain((left + right) / 2, 'width'),
      axis: { ...cross, title: titles.x, titleAnchor: 'end' },
    },
    y: {
      field: 'y',
      type: 'quantitative',
      scale: domain((low + high) / 2, 'height'),
      axis: {
        ...cross,
        title: titles.y,
        titleAngle: 0,
        titleAlign: 'center',
        titleBaseline: 'bottom',
        titleX: { expr: "clamp(scale('x', 0), 170, width - 170)" },
        titleY: -6,
      },
    },
  };
}
