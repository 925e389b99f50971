import type { ComparisonRow } from '../../data.js';
import type { Passage } from '../passages/passage.js';

/** Passages to be read side by side, each with the numbers of its terms. */
export interface Comparison {
  readonly kind: ComparisonRow['kind'];
  readonly passages: readonly { readonly passage: Passage; readonly terms: readonly number[] }[];
}
