import type { WordIndex } from './index-words.js';

/** How one term is used by one speaker, or by all. */
export interface Use {
  readonly count: number;
  /** Indices of the sentences in the transcript, ascending, each once. */
  readonly sentences: readonly number[];
  /** Turn → occurrences in it, in order of the text. */
  readonly turns: ReadonlyMap<number, number>;
}

/** The use of term number `t` by everybody together. */
export function useOf(index: WordIndex, t: number): Use {
  return gather(index, occurrences(index, t));
}

/** The use of term number `t` by each speaker who says it: speaker's number → use, in order of the first use. */
export function usesBySpeaker(index: WordIndex, t: number): ReadonlyMap<number, Use> {
  const occurrencesOf = new Map<number, number[]>();
  for (const occurrence of occurrences(index, t)) {
    const speaker = index.speakerOf[index.sentence[occurrence]!]!;
    const own = occurrencesOf.get(speaker);
    if (own) own.push(occurrence);
    else occurrencesOf.set(speaker, [occurrence]);
  }
  return new Map([...occurrencesOf].map(([speaker, own]) => [speaker, gather(index, own)]));
}

/** How often term number `t` is counted. */
export function countOf({ starts }: WordIndex, t: number): number {
  return starts[t + 1]! - starts[t]!;
}

function occurrences({ byTerm, starts }: WordIndex, t: number): Uint32Array {
  return byTerm.subarray(starts[t], starts[t + 1]);
}

function gather({ sentence, transcript }: WordIndex, own: Iterable<number>): Use {
  const sentences: number[] = [];
  const turns = new Map<number, number>();
  let count = 0;
  for (const occurrence of own) {
    const here = sentence[occurrence]!;
    const turn = transcript.sentences[here]!.turn;
    if (sentences.at(-1) !== here) sentences.push(here);
    turns.set(turn, (turns.get(turn) ?? 0) + 1);
    count++;
  }
  return { count, sentences, turns };
}
