import type { CorrespondenceMap } from '../../data.js';
import { correspondence } from '../../math/correspondence.js';
import type { WordIndex } from '../index/index-words.js';
import { countOf, usesBySpeaker } from '../index/term-uses.js';

/** Number of terms, the most frequent ones: the positions of rarer ones would be chance. */
const MOST_TERMS = 60;
const LEAST_TERMS = 8;
const LEAST_SPEAKERS = 3;
/** With fewer of these words a speaker's position would be chance, and far from the centre. */
const LEAST_WORDS = 12;
const NONE: CorrespondenceMap = { points: [], shares: [0, 0] };

/**
 * Who uses which words, as a map in two dimensions: correspondence analysis of terms × speakers. Terms of at least thresholds.minimum_count that two
 * speakers say, the most frequent 60; speakers with at least 12 of these words. No points with fewer than three such speakers or eight
 * such terms.
 */
export function mapCorrespondence(index: WordIndex): CorrespondenceMap {
  const frequent = index.terms
    .map((term, t) => ({ term, count: countOf(index, t), uses: usesBySpeaker(index, t) }))
    .filter(({ count, uses }) => count >= index.settings.thresholds.minimum_count && uses.size >= 2)
    .sort((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1))
    .slice(0, MOST_TERMS);
  const speakers = index.speakers
    .map((name, s) => ({ name, s, words: frequent.reduce((sum, { uses }) => sum + (uses.get(s)?.count ?? 0), 0) }))
    .filter(({ words }) => words >= LEAST_WORDS);
  const table = frequent
    .map(({ term, uses }) => ({ term, row: speakers.map(({ s }) => uses.get(s)?.count ?? 0) }))
    .filter(({ row }) => row.some((count) => count > 0));
  if (speakers.length < LEAST_SPEAKERS || table.length < LEAST_TERMS) return NONE;
  const found = correspondence(table.map(({ row }) => row));
  if (found === null) return NONE;
  return {
    shares: found.shares,
    points: [
      ...speakers.map(({ name, words }, i) => ({ kind: 'speaker' as const, item: name, count: words, ...found.columns[i]! })),
      ...table.map(({ term, row }, i) => ({
        kind: 'term' as const,
        item: term,
        count: row.reduce((sum, count) => sum + count, 0),
        ...found.rows[i]!,
      })),
    ],
  };
}
