export interface Distribution {
  /** Where to start: a value in the middle of the distribution. */
  readonly start: number;
  /** At t: the chance of a value up to t, and the density there. */
  readonly at: (t: number) => { readonly chance: number; readonly density: number };
}

/**
 * The p-quantile of a distribution, 0 < p < 1, for distributions whose ln F(t) is concave.
 *
 * Newton's method on ln F: after the first step it approaches from the left and never overshoots. A bracket catches the first
 * step, which may go so far that F underflows to 0.
 */
export function solveLogConcave(p: number, { start, at }: Distribution): number {
  let low = -Infinity;
  let high = Infinity;
  let t = start;
  for (let round = 0; round < 200; round++) {
    const { chance, density } = at(t);
    if (chance > p) high = t;
    else low = t;
    const newton = chance > 0 ? t - (Math.log(chance / p) * chance) / density : NaN;
    const next = newton > low && newton < high ? newton : between(t, { low, high });
    if (Math.abs(next - t) <= 1e-15 * Math.max(1, Math.abs(t))) return next;
    t = next;
  }
  return t;
}

/** The middle of the bracket, or a step outward while one of its ends is still infinite. */
function between(t: number, { low, high }: { readonly low: number; readonly high: number }): number {
  if (low === -Infinity) return t - Math.max(1, Math.abs(t));
  if (high === Infinity) return t + Math.max(1, Math.abs(t));
  return (low + high) / 2;
}
