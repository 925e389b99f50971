export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface Area {
  readonly width: number;
  readonly height: number;
}

/** Stretches coordinates over the area, then pushes discs apart until none touches another. Deterministic. */
export function spreadPoints(points: readonly Disc[], area: Area & { readonly gap: number }): readonly Disc[] {
  const stretch = (values: readonly number[], length: number): ((value: number) => number) => {
    const low = Math.min(...values);
    const range = Math.max(...values) - low;
    return (value) => (range === 0 ? length / 2 : ((value - low) / range) * length);
  };
  const x = stretch(
    points.map((point) => point.x),
    area.width,
  );
  const y = stretch(
    points.map((point) => point.y),
    area.height,
  );
  return partPoints(
    points.map((point) => ({ x: x(point.x), y: y(point.y), radius: point.radius })),
    area,
  );
}

/** Pushes discs apart until none touches another, each as little as that takes. Deterministic. */
export function partPoints<Point extends Disc>(points: readonly Point[], area: Area & { readonly gap: number }): readonly Point[] {
  const discs = points.map((point) => ({ ...point }));
  for (let round = 0; round < 200 && pushApart(discs, area); round += 1);
  return discs;
}

function pushApart(discs: { x: number; y: number; readonly radius: number }[], area: Area & { readonly gap: number }): boolean {
  let moved = false;
  for (const [index, one] of discs.entries()) {
    for (const other of discs.slice(index + 1)) {
      const wanted = one.radius + other.radius + area.gap;
      const distance = Math.hypot(other.x - one.x, other.y - one.y);
      if (distance >= wanted - 0.01) continue;
      // Two on one spot part sideways.
      const [dx, dy] = distance === 0 ? [1, 0] : [(other.x - one.x) / distance, (other.y - one.y) / distance];
      const step = (wanted - distance) / 2;
      one.x = clamp(one.x - dx * step, area.width);
      one.y = clamp(one.y - dy * step, area.height);
      other.x = clamp(other.x + dx * step, area.width);
      other.y = clamp(other.y + dy * step, area.height);
      moved = true;
    }
  }
  return moved;
}

function clamp(value: number, most: number): number {
  return Math.min(most, Math.max(0, value));
}
