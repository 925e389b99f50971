/**
 * Gini coefficient, corrected for few people by k / (k − 1): how unequal are these amounts? 0: all have the same; 1: one has everything.
 *
 * Mean absolute difference of all pairs over twice the mean (Deltas 2003 for the correction). Null for fewer than three amounts, where it
 * means nothing, and where all are 0.
 *
 * Example: 1, 1, 4 → 2·(3 + 3) / (2·3·6) · 3/2 = 0.5.
 */
export function gini(amounts: readonly number[]): number | null {
  const k = amounts.length;
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  if (k < 3 || sum === 0) return null;
  const sorted = [...amounts].sort((a, b) => a - b);
  const weighted = sorted.reduce((total, amount, i) => total + (2 * (i + 1) - k - 1) * amount, 0);
  return weighted / (k * sum) / ((k - 1) / k);
}
