/**
 * Benjamini–Hochberg q-values: if everything with a q up to this one were called a find, what share of those finds would be
 * expected to be false?
 *
 * The p-values of the whole family of tests in, in any order; their q in the same order. The k-th smallest p becomes
 * p·m/k, and no q may be above that of a larger p (Benjamini & Hochberg 1995). Range 0–1, never below p.
 */
export function benjaminiHochberg(p: ArrayLike<number>): Float64Array {
  return stepUp(p, (value) => value * p.length);
}

/**
 * The same from any statement of how many finds with a p up to a value chance alone would give: divide it by how many there are.
 * With `p · m` as that statement it is Benjamini–Hochberg; with the exact expectation of discrete tests it is Heyse's (2011)
 * form of it, which neither wastes strength on tests that could never succeed nor forgets those that did not.
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
