import type { PairRow } from '../../data.js';
import { measurePairs } from '../../statistics/counts/measure-pairs.js';
import type { WordIndex } from '../../statistics/index/index-words.js';
import type { Theme } from '../codebook/theme.js';

/**
 * Which themes occur in the same sentence? All pairs of themes that share at least one; `a` stands before `b` in the table of themes.
 * What the figures mean: see measurePairs. Empty with fewer than two themes.
 */
export function countThemePairs(index: WordIndex, themes: readonly Theme[]): readonly PairRow[] {
  return measurePairs(
    index,
    themes.map(({ theme, sentences }) => ({ name: theme, sentences })),
    1,
  );
}
