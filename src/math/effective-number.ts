/**
 * Effective number, e to the power of Shannon's entropy (Hill number of order 1): as how many equal ones do these amounts count?
 * Between 1 (one has everything) and their number (all have the same); amounts of 0 add nothing. 0 where all are 0.
 */
export function effectiveNumber(amounts: readonly number[]): number {
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  if (sum === 0) return 0;
  const entropy = amounts.reduce((total, amount) => (amount === 0 ? total : total - (amount / sum) * Math.log(amount / sum)), 0);
  return Math.exp(entropy);
}
