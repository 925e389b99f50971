/**
 * How far an observed count lies from an expected one: O·ln(O/E) − O + E ≥ 0, with 0·ln 0 = 0.
 *
 * Twice its sum over the cells of a table is G². Taken cell by cell it is never negative, and near O = E the series keeps
 * the digits that O·ln(O/E) and O − E would cancel (Loader 2000).
 */
export function deviance(observed: number, expected: number): number {
  if (observed === 0) return expected;
  const difference = observed - expected;
  if (Math.abs(difference) >= 0.1 * (observed + expected)) return observed * Math.log(observed / expected) - difference;
  const v = difference / (observed + expected);
  let sum = difference * v;
  let term = 2 * observed * v;
  for (let odd = 3; ; odd += 2) {
    term *= v * v;
    const next = sum + term / odd;
    // Also where they are NaN, or a NaN would loop forever.
    if (!(Math.abs(next - sum) > 0)) return sum;
    sum = next;
  }
}
