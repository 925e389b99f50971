import type { Tables } from '../../data.js';

/** Whether anybody else says the characters of a term, also as part of a longer word (教育 in 教育部): then "the others 0 times" would be wrong for a reader who searches. */
export function isSaidByOthers(term: string, speaker: string, { sentences }: Pick<Tables, 'sentences'>): boolean {
  const wanted = term.toLowerCase();
  return sentences.some((row) => row.speaker !== speaker && row.text.toLowerCase().includes(wanted));
}

/** The first turn in which anybody says the characters of a term; Infinity where nobody does. */
export function firstTurnOf(term: string, { sentences }: Pick<Tables, 'sentences'>): number {
  const wanted = term.toLowerCase();
  return sentences.find((row) => row.text.toLowerCase().includes(wanted))?.turn ?? Number.POSITIVE_INFINITY;
}
