import type { Transcript } from '../../data.js';

/** Places of sentences in the transcript → their readable ids, the evidence of a row. */
export function sentenceIds({ sentences }: Transcript, places: Iterable<number>): readonly string[] {
  return Array.from(places, (place) => sentences[place]!.id);
}
