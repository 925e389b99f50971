import type { LabelPoint } from './place-labels.js';
import type { Area } from './spread-points.js';

/** Points around an average (0, 0) → pixels of an area. */
export interface Projection {
  readonly at: (point: { readonly x: number; readonly y: number }) => LabelPoint;
  readonly centre: LabelPoint;
  /** What lies within the borders, before the one scale. */
  readonly frame: { readonly left: number; readonly right: number; readonly low: number; readonly high: number };
}

/** Pixels between the outermost points and the ends of the area. */
export const border = 30;

/** One scale for both axes, since distances are what is read; the average (0, 0) stays inside. */
export function projectPoints(points: readonly { readonly x: number; readonly y: number }[], area: Area): Projection {
  const range = (values: readonly number[]): readonly [number, number] => [Math.min(0, ...values), Math.max(0, ...values)];
  const [left, right] = range(points.map(({ x }) => x));
  const [low, high] = range(points.map(({ y }) => y));
  const scale = Math.min((area.width - 2 * border) / (right - left), (area.height - 2 * border) / (high - low));
  const at = ({ x, y }: { readonly x: number; readonly y: number }): LabelPoint => ({
    x: area.width / 2 + (x - (left + right) / 2) * scale,
    y: area.height / 2 - (y - (low + high) / 2) * scale,
  });
  return { at, centre: at({ x: 0, y: 0 }), frame: { left, right, low, high } };
}
