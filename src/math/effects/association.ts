import type { FourCells } from '../distributions/four-cells.js';

/** How strongly two items belong together, from the units (sentences) that have both, one, or neither. */
export interface Association {
  /** 2·both / (row + column): 0 never together – 1 never apart. */
  readonly dice: number;
  /** both / (units with at least one): 0–1, always at most Dice. */
  readonly jaccard: number;
  /** −1 never together, 0 by chance, 1 never apart. High for rare items: not for ranking. */
  readonly npmi: number;
}

/**
 * Dice, Jaccard and normalised pointwise mutual information (Bouma 2009: log2(k·n/(d1·d2)) / −log2(k/n)).
 * Items that occur nowhere give 0, 0, −1; items that are in every unit give 1, 1, 1.
 */
export function association({ both, row, column, total }: FourCells): Association {
  if (both === 0) return { dice: 0, jaccard: 0, npmi: -1 };
  return {
    dice: (2 * both) / (row + column),
    jaccard: both / (row + column - both),
    // Written so that it is exactly 1 where row = column = both.
    npmi: both === total ? 1 : (Math.log(row / total) + Math.log(column / total)) / Math.log(both / total) - 1,
  };
}
