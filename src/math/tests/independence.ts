import { chiSquaredTail } from '../distributions/chi-squared-tail.js';
import type { FourCells } from '../distributions/four-cells.js';
import { fourCells } from '../distributions/four-cells.js';
import { fisherTwoSided, fisherUpper } from './fisher.js';
import { logLikelihood } from './log-likelihood.js';

/** Below this expected count in any cell, G² is not close enough to χ² and Fisher's exact test takes its place. */
const SMALL = 5;

/**
 * Is the difference between two speakers' uses of a word more than chance? Two-sided p of a 2 × 2 table: G² against χ² with
 * one degree of freedom, or Fisher's exact test where any expected count is below 5. Range 0–1; 1 where a margin is empty.
 */
export function differenceTest(table: FourCells): number {
  return isSmall(table) ? fisherTwoSided(table) : chiSquaredTail(Math.abs(logLikelihood(table)));
}

/**
 * Do two items occur together more often than by chance? Upper-tail p of a 2 × 2 table: half the χ² tail of G² where they meet
 * more often than expected, one minus half of it where less; Fisher's upper tail where any expected count is below 5.
 */
export function attractionTest(table: FourCells): number {
  if (isSmall(table)) return fisherUpper(table);
  const g2 = logLikelihood(table);
  const half = chiSquaredTail(Math.abs(g2)) / 2;
  return g2 >= 0 ? half : 1 - half;
}

function isSmall(table: FourCells): boolean {
  return fourCells(table).some(({ expected }) => expected < SMALL);
}
