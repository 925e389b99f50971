import type { WordIndex } from '../../statistics/index/index-words.js';
import type { OtherCount } from './other-choices.js';

/** Occurrences or sentences of one speaker and of everybody, and the number of turns that hold them. */
export interface Tally {
  readonly own: number;
  readonly all: number;
  readonly ownTurns: number;
  readonly allTurns: number;
}

/** For each occurrence of a term that the other count keeps the index of its sentence. */
export function sentencesOfTerm({ index, keeps, numberOf }: OtherCount, term: string): readonly number[] {
  const t = numberOf.get(term);
  if (t === undefined) return [];
  return [...index.byTerm.subarray(index.starts[t], index.starts[t + 1])].map((occurrence) => index.sentence[occurrence]!).filter(keeps);
}

/** Counts sentences by index, of a speaker by number and of everybody. */
export function tally({ transcript, speakerOf }: WordIndex, sentences: readonly number[], speaker: number): Tally {
  const own = sentences.filter((sentence) => speakerOf[sentence] === speaker);
  const turns = (of: readonly number[]): number => new Set(of.map((sentence) => transcript.sentences[sentence]?.turn)).size;
  return { own: own.length, all: sentences.length, ownTurns: turns(own), allTurns: turns(sentences) };
}

/** The units of the other count that hold the sentences. */
export function unitsAt({ index, unit }: OtherCount, sentences: readonly number[]): ReadonlySet<number> {
  return new Set(unit === 'turn' ? sentences.map((sentence) => index.transcript.sentences[sentence]!.turn) : sentences);
}
