import type { FourCells } from '../../math/distributions/four-cells.js';
import { fisherTwoSided } from '../../math/tests/fisher.js';
import { differenceTest } from '../../math/tests/independence.js';
import type { WordIndex } from '../index/index-words.js';
import { countOf } from '../index/term-uses.js';
import { type Strata, strataOf } from './strata.js';

/** How often each counted turn says each tested term, head or theme: the input of tests and of shuffling. */
export interface TurnCounts extends Strata {
  /** Numbers of what is tested. An index in this array is a column. */
  readonly terms: readonly number[];
  /** By column: units with it, of all speakers. */
  readonly totals: Uint32Array;
  /** All units of all speakers: counted words for terms and heads, sentences for themes. */
  readonly total: number;
  readonly speakers: number;
  /** By turn, in order of the text: its number, its section, the number of its speaker, and its units. */
  readonly turnNumbers: readonly number[];
  readonly sectionOf: readonly number[];
  readonly speakerOf: Uint32Array;
  readonly units: Uint32Array;
  /** What is said column by column: from `starts[c]` up to `starts[c + 1]` the turns with column c, ascending, and how often. */
  readonly starts: Uint32Array;
  readonly turnOf: Uint32Array;
  readonly count: Uint32Array;
  /** p of the difference between a speaker and all others, as if units were independent. */
  readonly test: (table: FourCells) => number;
}

/** Terms: units are counted words; tested are the terms that occur at least thresholds.minimum_count times. */
export function countTurnTerms(index: WordIndex): TurnCounts {
  const tested = [...index.terms.keys()].filter((t) => countOf(index, t) >= index.settings.thresholds.minimum_count);
  return countTurnWords(
    index,
    tested.map((t) => [t]),
    tested,
  );
}

/** Heads: units are counted words; of each head the numbers of its terms. */
export function countTurnHeads(index: WordIndex, termsOf: readonly (readonly number[])[]): TurnCounts {
  return countTurnWords(index, termsOf, [...termsOf.keys()]);
}

function countTurnWords(index: WordIndex, termsOf: readonly (readonly number[])[], numbers: readonly number[]): TurnCounts {
  const columnOf = new Map(termsOf.flatMap((terms, column) => terms.map((t) => [t, column] as const)));
  const turns = new Turns(index);
  index.term.forEach((t, i) => {
    turns.add(index.sentence[i]!, columnOf.get(t));
  });
  return turns.counts({ terms: numbers, total: index.term.length, test: differenceTest });
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
  return turns.counts({ terms: [...sentencesOf.keys()], total: index.basis.sentences, test: fisherTwoSided });
}

/** Collects units by turn; they must be added in order of the text. */
class Turns {
  readonly #turns: { readonly turn: number; readonly speaker: number; readonly section: number; units: number }[] = [];
  /** By column the turns (by place) that say it, and how often. */
  readonly #said: Map<number, number>[] = [];

  constructor(readonly index: WordIndex) {}

  /** Adds a unit of a sentence (by index), with the columns that it counts for. */
  add(sentence: number, ...columns: readonly (number | undefined)[]): void {
    const { transcript, speakerOf } = this.index;
    const { turn, section } = transcript.sentences[sentence]!;
    if (this.#turns.at(-1)?.turn !== turn) this.#turns.push({ turn, speaker: speakerOf[sentence]!, section, units: 0 });
    this.#turns.at(-1)!.units++;
    const place = this.#turns.length - 1;
    for (const column of columns) {
      if (column === undefined) continue;
      const said = this.#said[column] ?? new Map<number, number>();
      this.#said[column] = said;
      said.set(place, (said.get(place) ?? 0) + 1);
    }
  }

  counts(tested: Pick<TurnCounts, 'terms' | 'total' | 'test'>): TurnCounts {
    const turns = this.#turns;
    const said = tested.terms.map((_, column) => this.#said[column] ?? new Map<number, number>());
    return {
      ...tested,
      ...strataOf(turns),
      totals: Uint32Array.from(said, (turnsOf) => [...turnsOf.values()].reduce((sum, count) => sum + count, 0)),
      speakers: this.index.speakers.length,
      turnNumbers: turns.map(({ turn }) => turn),
      sectionOf: turns.map(({ section }) => section),
      speakerOf: Uint32Array.from(turns, ({ speaker }) => speaker),
      units: Uint32Array.from(turns, ({ units }) => units),
      starts: runningSum(said.map((turnsOf) => turnsOf.size)),
      turnOf: Uint32Array.from(said.flatMap((turnsOf) => [...turnsOf.keys()])),
      count: Uint32Array.from(said.flatMap((turnsOf) => [...turnsOf.values()])),
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
