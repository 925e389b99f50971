import type { Estimate } from '../../math/effects/two-shares.js';

/** Two effect sizes with their 95 % intervals, as columns of a row; null where nothing is compared. */
export interface Effects {
  readonly risk_difference: number | null;
  readonly rd_low: number | null;
  readonly rd_high: number | null;
  readonly log_odds_ratio: number | null;
  readonly lor_low: number | null;
  readonly lor_high: number | null;
}

export const effectColumns = (difference: Estimate | null, odds: Estimate | null): Effects => ({
  risk_difference: difference?.value ?? null,
  rd_low: difference?.low ?? null,
  rd_high: difference?.high ?? null,
  log_odds_ratio: odds?.value ?? null,
  lor_low: odds?.low ?? null,
  lor_high: odds?.high ?? null,
});

export const NO_EFFECT: Effects = effectColumns(null, null);
