import type { WordIndex } from '../../statistics/index/index-words.js';

/** Term's number → how often it is counted. */
export type TermCounts = ReadonlyMap<number, number>;

/** The counted terms of each sentence, by index in the transcript. */
export function countTermsOfSentences({ term, sentence, transcript }: WordIndex): readonly TermCounts[] {
  const counts = transcript.sentences.map(() => new Map<number, number>());
  term.forEach((t, i) => {
    const here = counts[sentence[i]!]!;
    here.set(t, (here.get(t) ?? 0) + 1);
  });
  return counts;
}

/** The counts of several sentences together. */
export function sumTerms(counts: Iterable<TermCounts>): TermCounts {
  const sum = new Map<number, number>();
  for (const each of counts) for (const [t, count] of each) sum.set(t, (sum.get(t) ?? 0) + count);
  return sum;
}
