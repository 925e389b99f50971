import type { Tables } from '../../data.js';
import { fold } from '../../words/dictionary/fold.js';

/** Whether anybody else says the characters of a term, also as part of a longer word (教育 in 教育部): then "the others 0 times" would be wrong for a reader who searches. */
export function isSaidByOthers(term: string, speaker: string, { sentences }: Pick<Tables, 'sentences'>): boolean {
  const wanted = fold(term);
  return sentences.some((row) => row.speaker !== speaker && fold(row.text).includes(wanted));
}

/** The first turn in which anybody says the characters of a term; Infinity where nobody does. */
export function firstTurnOf(term: string, { sentences }: Pick<Tables, 'sentences'>): number {
  const wanted = fold(term);
  return sentences.find((row) => fold(row.text).includes(wanted))?.turn ?? Number.POSITIVE_INFINITY;
}
