import type { CommonStratum } from '../../math/effects/within-strata.js';
import type { Stratum } from '../../math/tests/common-units.js';
import type { WordIndex } from '../index/index-words.js';

/** A term or theme, with the indices of its sentences in the transcript, ascending. */
export interface Item {
  readonly name: string;
  readonly sentences: readonly number[];
}

/** In which turns items are, and in how many of their sentences. */
export interface ItemsInTurns {
  /** The turns in which both items are (numbers of items), as strata. */
  readonly strataOf: (a: number, b: number) => readonly Stratum[];
  /** The turns in which item `a` is, as strata with the sentences that have both. @param common indices of these in the transcript */
  readonly turnsOf: (a: number, b: number, common: readonly number[]) => readonly CommonStratum[];
  /** Calls `found` for all pairs, a before b, that are in two turns or more. */
  readonly forEachPair: (found: (a: number, b: number) => void) => void;
}

interface Place {
  readonly turn: number;
  readonly sentences: number;
}

/** Sentences of counted speakers are units, turns are strata. */
export function itemsInTurns({ transcript, speakerOf }: WordIndex, items: readonly Item[]): ItemsInTurns {
  const turnOf = (sentence: number): number => transcript.sentences[sentence]!.turn;
  const units = new Map<number, number>();
  speakerOf.forEach((speaker, sentence) => {
    if (speaker >= 0) units.set(turnOf(sentence), (units.get(turnOf(sentence)) ?? 0) + 1);
  });
  const placesOf = items.map(({ sentences }) => placesIn(sentences.map(turnOf)));
  const itemsOf = new Map<number, number[]>();
  placesOf.forEach((places, item) => {
    for (const { turn } of places) {
      const own = itemsOf.get(turn);
      if (own) own.push(item);
      else itemsOf.set(turn, [item]);
    }
  });
  return {
    strataOf: (a, b) => {
      const [own, others] = [placesOf[a]!, placesOf[b]!];
      const strata: Stratum[] = [];
      let j = 0;
      for (const { turn, sentences } of own) {
        while (j < others.length && others[j]!.turn < turn) j++;
        if (others[j]?.turn === turn) strata.push({ units: units.get(turn)!, row: sentences, column: others[j]!.sentences });
      }
      return strata;
    },
    turnsOf: (a, b, common) => {
      const both = new Map(placesIn(common.map(turnOf)).map(({ turn, sentences }) => [turn, sentences]));
      const others = new Map(placesOf[b]!.map(({ turn, sentences }) => [turn, sentences]));
      return placesOf[a]!.map(({ turn, sentences: row }) => {
        return { units: units.get(turn)!, row, column: others.get(turn) ?? 0, both: both.get(turn) ?? 0 };
      });
    },
    forEachPair: (found) => {
      const met = new Uint32Array(items.length);
      placesOf.forEach((places, a) => {
        met.fill(0, a);
        for (const { turn } of places) {
          const others = itemsOf.get(turn)!;
          for (let i = others.length - 1; others[i]! > a; i--) met[others[i]!]! += 1;
        }
        for (let b = a + 1; b < met.length; b++) if (met[b]! > 1) found(a, b);
      });
    },
  };
}

function placesIn(turns: readonly number[]): readonly Place[] {
  const places: { turn: number; sentences: number }[] = [];
  for (const turn of turns) {
    const last = places.at(-1);
    if (last?.turn === turn) last.sentences++;
    else places.push({ turn, sentences: 1 });
  }
  return places;
}
