/**
 * Effective number, e to the power of Shannon's entropy (Hill number of order 1): how many equal amounts would be as diverse as these?
 * Between 1 (all in one amount) and their number (all equal); amounts of 0 add nothing. 0 where all are 0.
 */
export function effectiveNumber(amounts: readonly number[]): number {
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  if (sum === 0) return 0;
  const entropy = amounts.reduce((total, amount) => (amount === 0 ? total : total - (amount / sum) * Math.log(amount / sum)), 0);
  return Math.exp(entropy);
}
