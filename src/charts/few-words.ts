import type { Tables } from '../data.js';

/** Of somebody with fewer counted words, and less than half of whoever says most, every rate is high: their numbers have no colour. */
const FEW = 100;

export interface FewWords {
  /** Whoever of the people shown has fewer counted words has no colour. */
  readonly below: number;
  readonly people: ReadonlySet<string>;
}

export function fewWordsOf({ basis }: Pick<Tables, 'basis'>, shown: readonly { readonly speaker: string }[]): FewWords {
  const wordsOf = new Map(basis.speakers.map((speaker, index) => [speaker, basis.words_of[index] ?? 0]));
  const words = (speaker: string): number => wordsOf.get(speaker) ?? 0;
  const below = Math.min(FEW, Math.max(...shown.map(({ speaker }) => words(speaker))) / 2);
  return { below, people: new Set(shown.map(({ speaker }) => speaker).filter((speaker) => words(speaker) < below)) };
}
