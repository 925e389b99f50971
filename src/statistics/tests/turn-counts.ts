import type { FourCells } from '../../math/distributions/four-cells.js';
import { fisherTwoSided } from '../../math/tests/fisher.js';
import { differenceTest } from '../../math/tests/independence.js';
import type { WordIndex } from '../index/index-words.js';
import { countOf } from '../index/term-uses.js';

/** How often each counted turn says each tested thing (term or theme), as whole numbers: what is tested, and what is shuffled. */
export interface TurnCounts {
  /** Numbers of the tested terms or themes. Their places in this list are columns. */
  readonly terms: readonly number[];
  /** Units with each of them, by everybody. */
  readonly totals: Uint32Array;
  /** Units of everybody, those with none of them too: counted words for terms, sentences for themes. */
  readonly total: number;
  readonly speakers: number;
  /** Of each turn: its speaker and its units, in order of the text. */
  readonly speakerOf: Uint32Array;
  readonly units: Uint32Array;
  /** Where the turns of each section begin, and where the last ones end. */
  readonly sections: Uint32Array;
  /** What turn i says: columns and counts at `starts[i]` up to `starts[i + 1]`. */
  readonly starts: Uint32Array;
  readonly column: Uint32Array;
  readonly count: Uint32Array;
  /** p of the difference between one speaker and all others. */
  readonly test: (table: FourCells) => number;
}

/** The counted words of every turn; tested are the terms that occur at least thresholds.minimum_count times. */
export function countTurnTerms(index: WordIndex): TurnCounts {
  const { settings, term, sentence } = index;
  const terms = [...index.terms.keys()].filter((t) => countOf(index, t) >= settings.thresholds.minimum_count);
  const columnOf = new Map(terms.map((t, i) => [t, i]));
  const turns = new Turns(index);
  term.forEach((t, place) => {
    turns.add(sentence[place]!, columnOf.get(t));
  });
  return turns.counts({ terms, totals: Uint32Array.from(terms, (t) => countOf(index, t)), total: term.length, test: differenceTest });
}

/** The counted sentences of every turn, and those coded with each theme. `sentencesOf` gives the places of a theme's sentences, ascending. */
export function countTurnThemes(index: WordIndex, sentencesOf: readonly (readonly number[])[]): TurnCounts {
  const themesOf = new Map<number, number[]>();
  sentencesOf.forEach((places, theme) => {
    for (const place of places) themesOf.set(place, [...(themesOf.get(place) ?? []), theme]);
  });
  const turns = new Turns(index);
  index.speakerOf.forEach((speaker, place) => {
    if (speaker < 0) return;
    turns.add(place, ...(themesOf.get(place) ?? []));
  });
  return turns.counts({
    terms: [...sentencesOf.keys()],
    totals: Uint32Array.from(sentencesOf, (places) => places.length),
    total: index.basis.sentences,
    test: fisherTwoSided,
  });
}

/** Collects the units of each turn in order of the text. */
class Turns {
  readonly #turns: {
    readonly turn: number;
    readonly speaker: number;
    readonly section: number;
    units: number;
    readonly said: Map<number, number>;
  }[] = [];

  constructor(readonly index: WordIndex) {}

  /** One unit of the sentence at `place`, with these columns. */
  add(place: number, ...columns: readonly (number | undefined)[]): void {
    const { transcript, speakerOf } = this.index;
    const { turn, section } = transcript.sentences[place]!;
    if (this.#turns.at(-1)?.turn !== turn) this.#turns.push({ turn, speaker: speakerOf[place]!, section, units: 0, said: new Map() });
    const last = this.#turns.at(-1)!;
    last.units++;
    for (const column of columns) if (column !== undefined) last.said.set(column, (last.said.get(column) ?? 0) + 1);
  }

  counts(tested: Pick<TurnCounts, 'terms' | 'totals' | 'total' | 'test'>): TurnCounts {
    const turns = this.#turns;
    const said = turns.flatMap((turn) => [...turn.said]);
    return {
      ...tested,
      speakers: this.index.speakers.length,
      speakerOf: Uint32Array.from(turns, ({ speaker }) => speaker),
      units: Uint32Array.from(turns, ({ units }) => units),
      sections: Uint32Array.from(
        [...turns.keys()].filter((i) => i === 0 || turns[i]!.section !== turns[i - 1]!.section).concat(turns.length),
      ),
      starts: runningSum(turns.map((turn) => turn.said.size)),
      column: Uint32Array.from(said, ([column]) => column),
      count: Uint32Array.from(said, ([, count]) => count),
    };
  }
}

function runningSum(sizes: readonly number[]): Uint32Array {
  const sums = new Uint32Array(sizes.length + 1);
  sizes.forEach((size, i) => {
    sums[i + 1] = sums[i]! + size;
  });
  return sums;
}
