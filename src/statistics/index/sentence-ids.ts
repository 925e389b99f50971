import type { Transcript } from '../../data.js';

/** Indices of sentences in the transcript → their ids, the evidence of a row. */
export function sentenceIds({ sentences }: Transcript, indices: Iterable<number>): readonly string[] {
  return Array.from(indices, (index) => sentences[index]!.id);
}
