import type { LabelPoint, LabelSize } from './place-labels.js';
import type { Area } from './spread-points.js';

/** Pixels between two places that are tried, along the spiral and from one of its windings to the next. */
const STEP = 8;

/**
 * Puts words side by side, each as near to the middle as those before it leave room: places on a spiral, as wide for its height as the area, are
 * tried from the middle outward. None comes nearer to another than the gap, or leaves the area; null where one has no room. The same words have the
 * same places.
 *
 * @param places of the area, as `spiral` gives them: the same for whatever is tried in it.
 */
export function placeWords<Word extends LabelSize>(
  words: readonly Word[],
  area: Area & { readonly gap: number },
  places: readonly LabelPoint[] = spiral(area),
): readonly (Word & LabelPoint)[] | null {
  const smallest = { width: Math.min(...words.map(({ width }) => width)), height: Math.min(...words.map(({ height }) => height)) };
  const placed: (Word & LabelPoint)[] = [];
  let free = places.filter((place) => isInside(place, smallest, area));
  for (const word of words) {
    const point = free.find((place) => isInside(place, word, area) && placed.every((box) => !touch(place, word, box, area.gap)));
    if (point === undefined) return null;
    const box = { ...word, ...point };
    placed.push(box);
    // Where not even the smallest has room, none is tried again.
    free = free.filter((place) => !touch(place, smallest, box, area.gap));
  }
  return placed;
}

/** Points of an Archimedean spiral from the middle of the area to beyond its corners. */
export function spiral({ width, height }: Area): readonly LabelPoint[] {
  const points: LabelPoint[] = [];
  const [across, up] = [width / Math.max(width, height), height / Math.max(width, height)];
  const end = Math.hypot(width / across, height / up) / 2;
  for (let angle = 0, radius = 0; radius < end; radius = (STEP * angle) / (2 * Math.PI)) {
    points.push({ x: width / 2 + across * radius * Math.cos(angle), y: height / 2 + up * radius * Math.sin(angle) });
    angle += STEP / Math.max(radius, STEP);
  }
  return points;
}

/** Whether a word whose middle is there comes too near to a box. */
const touch = ({ x, y }: LabelPoint, { width, height }: LabelSize, box: LabelPoint & LabelSize, gap: number): boolean =>
  Math.abs(x - box.x) < (width + box.width) / 2 + gap && Math.abs(y - box.y) < (height + box.height) / 2 + gap;

const isInside = ({ x, y }: LabelPoint, { width, height }: LabelSize, area: Area): boolean =>
  x >= width / 2 && x <= area.width - width / 2 && y >= height / 2 && y <= area.height - height / 2;
