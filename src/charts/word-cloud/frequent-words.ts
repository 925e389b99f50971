import type { KeywordRow, Tables } from '../../data.js';
import { groupBy } from '../../group-by.js';
import { preferTelling } from '../general-words.js';

export const MOST_WORDS = 60;
const LEAST_WORDS = 8;
/** What is said once is not frequent. */
const LEAST_COUNT = 2;

/** The words of a cloud, the most frequent first. Null where there are too few for a picture. */
export function frequentWords({ keywords }: Pick<Tables, 'keywords'>): readonly KeywordRow[] | null {
  const rows = preferTelling(keywords)
    .filter(({ count }) => count >= LEAST_COUNT)
    .toSorted((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1))
    .slice(0, MOST_WORDS);
  return rows.length < LEAST_WORDS ? null : rows;
}

export interface Leader {
  /** Whoever says a term most often; '' where several do equally often. */
  readonly speaker: string;
  readonly count: number;
}

/** By term. */
export function leadersOf({ keywordsBySpeaker }: Pick<Tables, 'keywordsBySpeaker'>): ReadonlyMap<string, Leader> {
  return new Map(
    [...groupBy(keywordsBySpeaker, ({ term }) => term)].map(([term, rows]) => {
      const count = Math.max(...rows.map((row) => row.count));
      const [first, ...others] = rows.filter((row) => row.count === count);
      return [term, { speaker: first && others.length === 0 ? first.speaker : '', count }];
    }),
  );
}
