import type { Area, Disc } from './spread-points.js';

export interface LabelSize {
  readonly width: number;
  readonly height: number;
}

/** The middle of a label. */
export interface LabelPoint {
  readonly x: number;
  readonly y: number;
}

interface Box extends LabelPoint, LabelSize {}

/**
 * Puts a label beside each disc, the first disc first: of twelve positions in widening rings, the first that touches no disc and no
 * label already placed and stays inside the area. Where none is free, the one that covers least.
 */
export function placeLabels(drawing: {
  readonly discs: readonly Disc[];
  readonly sizes: readonly LabelSize[];
  readonly area: Area;
}): readonly LabelPoint[] {
  const { discs, sizes, area } = drawing;
  const placed: Box[] = [];
  const obstacles = discs.map(({ x, y, radius }) => ({ x, y, width: 2 * radius, height: 2 * radius }));
  return discs.map((disc, index) => {
    const size = sizes[index] ?? { width: 0, height: 0 };
    let best: Box | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const box of candidates(disc, size)) {
      const cover = outside(box, area) + [...obstacles, ...placed].reduce((sum, other) => sum + overlap(box, other), 0);
      if (cover < least) [best, least] = [box, cover];
      if (cover === 0) break;
    }
    const box = best ?? { ...disc, ...size };
    placed.push(box);
    return { x: box.x, y: box.y };
  });
}

/** To the right, to the left, above, below, at the corners, and above and below with one end at the middle of the disc. */
const sides = [
  { x: 1, y: 0, slide: 0 },
  { x: -1, y: 0, slide: 0 },
  { x: 0, y: -1, slide: 0 },
  { x: 0, y: 1, slide: 0 },
  { x: 0.7, y: -0.7, slide: 1 },
  { x: 0.7, y: 0.7, slide: 1 },
  { x: -0.7, y: -0.7, slide: -1 },
  { x: -0.7, y: 0.7, slide: -1 },
  { x: 0, y: -1, slide: 1 },
  { x: 0, y: 1, slide: 1 },
  { x: 0, y: -1, slide: -1 },
  { x: 0, y: 1, slide: -1 },
] as const;

const rings = [4, 8, 14, 22, 32, 44, 60, 80];

function* candidates(disc: Disc, { width, height }: LabelSize): Generator<Box> {
  for (const ring of rings) {
    for (const { x, y, slide } of sides) {
      const reach = disc.radius + ring;
      const [right, down] = [y === 0 ? x : slide, Math.sign(y)];
      yield { x: disc.x + x * reach + (right * width) / 2, y: disc.y + y * reach + (down * height) / 2, width, height };
    }
  }
}

function overlap(a: Box, b: Box): number {
  const x = (a.width + b.width) / 2 - Math.abs(a.x - b.x);
  const y = (a.height + b.height) / 2 - Math.abs(a.y - b.y);
  return x > 0 && y > 0 ? x * y : 0;
}

function outside({ x, y, width, height }: Box, area: Area): number {
  const over = Math.max(0, width / 2 - x) + Math.max(0, x + width / 2 - area.width);
  const above = Math.max(0, height / 2 - y) + Math.max(0, y + height / 2 - area.height);
  return 1000 * (over + above);
}
