import type { PairRow } from '../../data.js';
import { measurePairs } from '../../statistics/counts/measure-pairs.js';
import type { WordIndex } from '../../statistics/index/index-words.js';
import { sentenceIds } from '../../statistics/index/sentence-ids.js';
import type { Theme } from '../codebook/theme.js';

/**
 * Which themes occur in the same sentence? All pairs of themes that share at least one; `a` stands before `b` in the table of themes.
 * What the figures mean: see measurePairs. Empty with fewer than two themes.
 */
export function countThemePairs(index: WordIndex, themes: readonly Theme[]): readonly PairRow[] {
  const pairs = themes.flatMap((a, i) => {
    const inA = new Set(a.sentences);
    return themes.slice(i + 1).flatMap((b) => {
      const common = b.sentences.filter((sentence) => inA.has(sentence));
      if (common.length === 0) return [];
      return [
        {
          a: a.theme,
          b: b.theme,
          a_total: a.sentences.length,
          b_total: b.sentences.length,
          sentences: sentenceIds(index.transcript, common),
        },
      ];
    });
  });
  const totals = themes.map(({ sentences }) => sentences.length);
  return measurePairs(pairs, { totals, units: index.basis.sentences, least: 1 }, index.settings.thresholds);
}
