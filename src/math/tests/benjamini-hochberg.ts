/**
 * Benjamini–Hochberg q-values: if all tests with a q up to this one were called discoveries, what share of them would be expected to be
 * false?
 *
 * Takes the p-values of the whole family of tests, in any order; returns their q in the same order. The k-th smallest p becomes
 * p·m/k, and no q may be above that of a larger p (Benjamini & Hochberg 1995). Range 0–1, never below p.
 */
export function benjaminiHochberg(p: ArrayLike<number>): Float64Array {
  return stepUp(p, (value) => value * p.length);
}

/**
 * The step-up procedure for any function that gives how many of the tests would have a p up to a value by chance: that number divided by
 * how many do have one, made monotone. With p · m it is Benjamini–Hochberg; with the exact expectation of discrete tests it is Heyse's
 * (2011) variant, which loses no power to tests that could never become significant.
 */
export function stepUp(p: ArrayLike<number>, expectedByChance: (p: number) => number): Float64Array {
  const ordered = new Float64Array(p).sort();
  const qOf = new Map<number, number>();
  let least = 1;
  for (let k = ordered.length; k > 0; k--) {
    const value = ordered[k - 1]!;
    least = Math.min(least, expectedByChance(value) / k);
    qOf.set(value, least);
  }
  return new Float64Array(p).map((value) => qOf.get(value)!);
}
