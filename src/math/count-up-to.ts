/** Relative difference of equal values that were computed in another order. */
const ROUNDING = 1e-9;

/** How many of the ascending values are at most `limit`, or equal but for rounding. */
export function countUpTo(values: Float64Array, limit: number): number {
  const most = limit * (1 + ROUNDING);
  let from = 0;
  let to = values.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (values[middle]! <= most) from = middle + 1;
    else to = middle;
  }
  return from;
}
