import { NORMAL_975 } from '../intervals/normal.js';
import type { Stratum } from '../tests/common-units.js';
import type { Estimate } from './two-shares.js';

/** A stratum, and how many of its units have both items. */
export interface CommonStratum extends Stratum {
  readonly both: number;
}

/**
 * Mantel–Haenszel risk difference: by how much likelier does a unit have the column's item if it has the row's, compared with the other units of
 * the same strata? Σ(a·n₀ − b·n₁)/n over Σn₁·n₀/n, where of the n units of a stratum n₁ have the row's item, a of them the column's too, and b of
 * the n₀ others. Range −1–1.
 *
 * Variance by Sato (1989), which holds for many small strata and for few large ones: (d·ΣP + ΣQ) / (Σn₁·n₀/n)², d the difference,
 * P = (n₁²·b − n₀²·a + n₁·n₀·(n₀ − n₁)/2)/n², Q = (a·(n₀ − b) + b·(n₁ − a))/(2n). Null where no stratum has units both with and without the
 * row's item: nothing is compared. Ends are null where the variance is 0, as where both items always stand together: few units then tell nothing of it.
 */
export function stratifiedRiskDifference(strata: readonly CommonStratum[]): Estimate | null {
  let [excess, weight, slope, constant] = [0, 0, 0, 0];
  for (const { units: n, row, column, both } of strata) {
    const [without, alone] = [n - row, column - both];
    excess += (both * without - alone * row) / n;
    weight += (row * without) / n;
    slope += (row * row * alone - without * without * both + (row * without * (without - row)) / 2) / (n * n);
    constant += (both * (without - alone) + alone * (row - both)) / (2 * n);
  }
  if (weight === 0) return null;
  const value = excess / weight;
  const variance = (value * slope + constant) / (weight * weight);
  if (variance < ROUNDING) return { value, low: null, high: null };
  const half = NORMAL_975 * Math.sqrt(variance);
  return { value, low: value - half, high: value + half };
}

/** What a variance of 0 may be after rounding. */
const ROUNDING = 1e-12;

/**
 * Mantel–Haenszel log odds ratio of two items within strata: ln(ΣR/ΣS), R = a·d/n, S = b·c/n of the four cells a (both), b, c (one of them), d
 * (neither). 0 where they stand together as often as anyway.
 *
 * Variance by Robins, Breslow & Greenland (1986): ΣPR/(2(ΣR)²) + Σ(PS + QR)/(2·ΣR·ΣS) + ΣQS/(2(ΣS)²), P = (a + d)/n, Q = (b + c)/n. Null where it
 * is not finite: in no stratum a unit with both and one with neither, or in none a unit with each alone.
 */
export function stratifiedLogOddsRatio(strata: readonly CommonStratum[]): Estimate | null {
  let [sumR, sumS, sumPR, sumMixed, sumQS] = [0, 0, 0, 0, 0];
  for (const { units: n, row, column, both } of strata) {
    const [onlyRow, onlyColumn, neither] = [row - both, column - both, n - row - column + both];
    const [r, s] = [(both * neither) / n, (onlyRow * onlyColumn) / n];
    const [p, q] = [(both + neither) / n, (onlyRow + onlyColumn) / n];
    sumR += r;
    sumS += s;
    sumPR += p * r;
    sumMixed += p * s + q * r;
    sumQS += q * s;
  }
  if (sumR === 0 || sumS === 0) return null;
  const value = Math.log(sumR / sumS);
  const half = NORMAL_975 * Math.sqrt(sumPR / (2 * sumR * sumR) + sumMixed / (2 * sumR * sumS) + sumQS / (2 * sumS * sumS));
  return { value, low: value - half, high: value + half };
}
