import type { SegmentedWord, TextWords } from '../dictionary/segmented-word.js';
import type { Stretch } from './chain-links.js';

/** How often the shorter term must be said by itself. */
const LEAST_ALONE = 2;

/**
 * Where a longer term begins or ends with a shorter one that is said by itself at least as often (托婴中心 and 托婴中心条件), the shorter one
 * is the term: it would otherwise be counted under two names. The longer one is cut, and given as its extension.
 *
 * @param stretches in order of the text.
 * @returns `kept` in order of the text, and the `extensions`, which are in `kept` only in part.
 */
export function keepShorter(stretches: readonly Stretch[], words: TextWords, lexicon: readonly SegmentedWord[]) {
  const counts = new Map<string, number>();
  for (const { term } of stretches) counts.set(term, (counts.get(term) ?? 0) + 1);
  const spell = (from: number, to: number): string => Array.from(words.subarray(from, to), (index) => lexicon[index]!.word).join('');
  const kept: Stretch[] = [];
  const extensions: Stretch[] = [];
  for (const stretch of stretches) {
    const shorter = shorterIn(stretch, (from, to) => {
      const alone = counts.get(spell(from, to)) ?? 0;
      return alone >= Math.max(LEAST_ALONE, counts.get(stretch.term)!);
    });
    if (shorter !== null) extensions.push(stretch);
    kept.push(shorter === null ? stretch : { ...shorter, term: spell(shorter.from, shorter.to), score: stretch.score });
  }
  return { kept, extensions };
}

type Part = Pick<Stretch, 'from' | 'to'>;

/** The longest proper beginning or end of at least two words that is a term by itself; null where there is none. */
function shorterIn({ from, to }: Stretch, isTerm: (from: number, to: number) => boolean): Part | null {
  for (let length = to - from - 1; length >= 2; length--) {
    if (isTerm(from, from + length)) return { from, to: from + length };
    if (isTerm(to - length, to)) return { from: to - length, to };
  }
  return null;
}
