import type { Proportion } from '../intervals/clopper-pearson.js';
import { NORMAL_975 } from '../intervals/normal.js';
import { wilson } from '../intervals/wilson.js';

/** A measure with its 95 % interval; ends are null where its variance cannot be estimated. */
export interface Estimate {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * Risk difference: by how much is the share here greater than elsewhere? Range −1–1, 0 where both are equal.
 *
 * The interval is Newcombe's (1998, method 10): from the Wilson intervals l–u of both shares p, low = d − √((p₁ − l₁)² + (u₂ − p₂)²),
 * high = d + √((u₁ − p₁)² + (p₂ − l₂)²). It never leaves −1–1 and holds where a share is 0 or 1. Both sides must have units.
 *
 * @param effect design effect, 1 or more, by which both intervals are widened.
 */
export function riskDifference(here: Proportion, elsewhere: Proportion, effect = 1): Estimate {
  const [own, others] = [wilson(here, effect), wilson(elsewhere, effect)];
  const [p, r] = [here.count / here.of, elsewhere.count / elsewhere.of];
  return {
    value: p - r,
    low: p - r - Math.hypot(p - own.low, others.high - r),
    high: p - r + Math.hypot(own.high - p, r - others.low),
  };
}

/**
 * Log odds ratio: ln of the odds here over the odds elsewhere; 0 where both are equal, 0.69 where the odds are twice as high.
 *
 * ½ is added to each of the four counts (Haldane 1956, Anscombe 1956), so that it is finite for shares of 0 and 1; its variance is the sum of
 * their reciprocals (Gart 1966), times the design effect. The interval is that of the normal distribution.
 *
 * @param effect design effect, 1 or more.
 */
export function logOddsRatio(here: Proportion, elsewhere: Proportion, effect = 1): Estimate {
  const cells = [here.count, here.of - here.count, elsewhere.count, elsewhere.of - elsewhere.count].map((count) => count + 0.5);
  const [a, b, c, d] = cells as [number, number, number, number];
  const value = Math.log((a * d) / (b * c));
  const half = NORMAL_975 * Math.sqrt(effect * (1 / a + 1 / b + 1 / c + 1 / d));
  return { value, low: value - half, high: value + half };
}
