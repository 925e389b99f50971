import type { WordIndex } from '../../statistics/index/index-words.js';
import type { OtherCount } from './other-choices.js';

/** Of one speaker and of everybody: occurrences or sentences, and the turns they stand in. */
export interface Tally {
  readonly own: number;
  readonly all: number;
  readonly ownTurns: number;
  readonly allTurns: number;
}

/** The occurrences of a term that the other count keeps, as places of their sentences, one for each. */
export function placesOfTerm({ index, keeps, numberOf }: OtherCount, term: string): readonly number[] {
  const t = numberOf.get(term);
  if (t === undefined) return [];
  return [...index.byTerm.subarray(index.starts[t], index.starts[t + 1])].map((at) => index.sentence[at]!).filter(keeps);
}

/** How often, and in how many turns, by whom. `speaker` by number. */
export function tally({ transcript, speakerOf }: WordIndex, places: readonly number[], speaker: number): Tally {
  const own = places.filter((place) => speakerOf[place] === speaker);
  const turns = (of: readonly number[]): number => new Set(of.map((place) => transcript.sentences[place]?.turn)).size;
  return { own: own.length, all: places.length, ownTurns: turns(own), allTurns: turns(places) };
}

/** The units of the other count in which some sentences stand. */
export function unitsAt({ index, unit }: OtherCount, places: readonly number[]): ReadonlySet<number> {
  return new Set(unit === 'turn' ? places.map((place) => index.transcript.sentences[place]!.turn) : places);
}
