import { stirlingSeries } from './stirling-series.js';

/**
 * ln Γ(x) for x > 0, to about 15 digits. Γ(n) = (n − 1)! for whole numbers.
 *
 * Small arguments are raised above 15 by Γ(x + 1) = x·Γ(x); there Stirling's series has all the digits of a double.
 */
export function logGamma(x: number): number {
  let product = 1;
  let y = x;
  while (y < 15) {
    product *= y;
    y += 1;
  }
  return (y - 0.5) * Math.log(y) - y + 0.5 * Math.log(2 * Math.PI) + stirlingSeries(y) - Math.log(product);
}
