import type { WordIndex } from './index-words.js';
import { countOf } from './term-uses.js';

/** Terms that end alike: 生产力 and 新质生产力; 大模型 and 大语言模型; library card and bank card. */
export interface Head {
  /** The common ending. */
  readonly head: string;
  /** Numbers of the terms, two or more, the most frequent first. */
  readonly terms: readonly number[];
}

/** Characters of a head; a Latin word counts as two. */
const LEAST = 2;

/**
 * Groups the counted terms by their head: of the endings that a term shares with others the one that most terms have; of equals the longest. A
 * term has one head at most. By number of occurrences, then by name; groups that occur less often than thresholds.minimum_count are left out.
 */
export function findHeads(index: WordIndex): readonly Head[] {
  const endings = index.terms.map(endingsOf);
  const times = new Map<string, number>();
  for (const ending of endings.flat()) times.set(ending, (times.get(ending) ?? 0) + 1);
  const groups = new Map<string, number[]>();
  endings.forEach((own, term) => {
    const head = own.reduce<string | null>(
      (best, ending) => (times.get(ending)! > 1 && (best === null || times.get(ending)! >= times.get(best)!) ? ending : best),
      null,
    );
    if (head !== null) groups.set(head, [...(groups.get(head) ?? []), term]);
  });
  return [...groups]
    .map(([head, terms]) => ({
      head,
      terms: terms.toSorted((a, b) => countOf(index, b) - countOf(index, a) || a - b),
      count: terms.reduce((sum, term) => sum + countOf(index, term), 0),
    }))
    .filter(({ terms, count }) => terms.length > 1 && count >= index.settings.thresholds.minimum_count)
    .sort((a, b) => b.count - a.count || (a.head < b.head ? -1 : 1))
    .map(({ head, terms }) => ({ head, terms }));
}

const UNIT = /[\p{Script=Latin}\p{N}.+#&’'_-]+|\s+|[^\s]/gu;
const WORD = /[\p{Script=Latin}\p{N}]/u;

/** The endings of a term that may be heads, from the shortest to the term itself. */
function endingsOf(term: string): readonly string[] {
  const units = term.match(UNIT) ?? [];
  const endings: string[] = [];
  let size = 0;
  for (let from = units.length - 1; from >= 0; from--) {
    const unit = units[from]!;
    size += WORD.test(unit) ? 2 : unit.trim() === '' ? 0 : 1;
    if (size >= LEAST && unit.trim() !== '') endings.push(units.slice(from).join(''));
  }
  return endings;
}
