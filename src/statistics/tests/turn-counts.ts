import type { FourCells } from '../../math/distributions/four-cells.js';
import { fisherTwoSided } from '../../math/tests/fisher.js';
import { differenceTest } from '../../math/tests/independence.js';
import type { WordIndex } from '../index/index-words.js';
import { countOf } from '../index/term-uses.js';

/** How often each counted turn says each tested term or theme: the input of tests and of shuffling. */
export interface TurnCounts {
  /** Numbers of the tested terms or themes. An index in this array is a column. */
  readonly terms: readonly number[];
  /** By column: units with it, of all speakers. */
  readonly totals: Uint32Array;
  /** All units of all speakers: counted words for terms, sentences for themes. */
  readonly total: number;
  readonly speakers: number;
  /** By turn, in order of the text: number of its speaker, and its units. */
  readonly speakerOf: Uint32Array;
  readonly units: Uint32Array;
  /** Index of the first turn of each section, and at the end the number of turns. */
  readonly sections: Uint32Array;
  /** What turn i says: `column` and `count` from `starts[i]` up to `starts[i + 1]`. */
  readonly starts: Uint32Array;
  readonly column: Uint32Array;
  readonly count: Uint32Array;
  /** p of the difference between a speaker and all others. */
  readonly test: (table: FourCells) => number;
}

/** Terms: units are counted words; tested are the terms that occur at least thresholds.minimum_count times. */
export function countTurnTerms(index: WordIndex): TurnCounts {
  const { settings, term, sentence } = index;
  const terms = [...index.terms.keys()].filter((t) => countOf(index, t) >= settings.thresholds.minimum_count);
  const columnOf = new Map(terms.map((t, i) => [t, i]));
  const turns = new Turns(index);
  term.forEach((t, i) => {
    turns.add(sentence[i]!, columnOf.get(t));
  });
  return turns.counts({ terms, totals: Uint32Array.from(terms, (t) => countOf(index, t)), total: term.length, test: differenceTest });
}

/** Themes: units are counted sentences. `sentencesOf`: by theme the indices of its sentences, ascending. */
export function countTurnThemes(index: WordIndex, sentencesOf: readonly (readonly number[])[]): TurnCounts {
  const themesOf = new Map<number, number[]>();
  sentencesOf.forEach((sentences, theme) => {
    for (const sentence of sentences) themesOf.set(sentence, [...(themesOf.get(sentence) ?? []), theme]);
  });
  const turns = new Turns(index);
  index.speakerOf.forEach((speaker, sentence) => {
    if (speaker < 0) return;
    turns.add(sentence, ...(themesOf.get(sentence) ?? []));
  });
  return turns.counts({
    terms: [...sentencesOf.keys()],
    totals: Uint32Array.from(sentencesOf, (sentences) => sentences.length),
    total: index.basis.sentences,
    test: fisherTwoSided,
  });
}

/** Collects units by turn; they must be added in order of the text. */
class Turns {
  readonly #turns: {
    readonly turn: number;
    readonly speaker: number;
    readonly section: number;
    units: number;
    readonly said: Map<number, number>;
  }[] = [];

  constructor(readonly index: WordIndex) {}

  /** Adds a unit of a sentence (by index), with the columns that it counts for. */
  add(sentence: number, ...columns: readonly (number | undefined)[]): void {
    const { transcript, speakerOf } = this.index;
    const { turn, section } = transcript.sentences[sentence]!;
    if (this.#turns.at(-1)?.turn !== turn) this.#turns.push({ turn, speaker: speakerOf[sentence]!, section, units: 0, said: new Map() });
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

/** Running sums of the sizes, from 0 to their total. */
function runningSum(sizes: readonly number[]): Uint32Array {
  const sums = new Uint32Array(sizes.length + 1);
  sizes.forEach((size, i) => {
    sums[i + 1] = sums[i]! + size;
  });
  return sums;
}
