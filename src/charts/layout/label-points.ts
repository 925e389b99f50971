import { type LabelPoint, type LabelSize, placeLabels } from './place-labels.js';
import type { Area, Disc } from './spread-points.js';

/** Farther from its mark a label could belong to another. */
const farthest = 12;

interface Box extends LabelPoint, LabelSize {}

/**
 * Labels that stand beside their mark and clear of all before; null where there is no room, and then the mark is not drawn either, since
 * a dot alone says nothing. A point of size null has no label, but its mark is drawn.
 */
export function labelPoints(drawing: {
  readonly discs: readonly Disc[];
  readonly sizes: readonly (LabelSize | null)[];
  readonly area: Area;
}): readonly (LabelPoint | null)[] {
  const { discs, sizes, area } = drawing;
  const points = placeLabels({ discs, sizes: sizes.map((size) => size ?? { width: 0, height: 0 }), area });
  const boxes: Box[] = discs.filter((_, index) => sizes[index] === null).map(boxOf);
  return discs.map((disc, index) => {
    const [size, point] = [sizes[index], points[index]];
    if (!size || point === undefined) return null;
    const label = { ...point, ...size };
    const mark = boxOf(disc);
    if (apart(label, mark) > farthest || boxes.some((other) => apart(other, label) < 0 || apart(other, mark) < 0)) return null;
    boxes.push(label, mark);
    return point;
  });
}

const boxOf = ({ x, y, radius }: Disc): Box => ({ x, y, width: 2 * radius, height: 2 * radius });

/** Pixels between two boxes; below 0 where they overlap. */
function apart(a: Box, b: Box): number {
  return Math.max(Math.abs(a.x - b.x) - (a.width + b.width) / 2, Math.abs(a.y - b.y) - (a.height + b.height) / 2);
}
