import type { ChanceRow } from '../../data.js';
import { benjaminiHochberg, stepUp } from '../../math/tests/benjamini-hochberg.js';
import type { Settings } from '../../settings.js';
import { type Shuffling, shuffleSpeakers } from './shuffle-speakers.js';
import { forEachCarried, type SpeakerCounts, sumBySpeaker } from './speaker-counts.js';
import { testCells } from './test-cells.js';
import type { TurnCounts } from './turn-counts.js';

export interface Test {
  readonly p: number;
  readonly q: number;
  /** p of the permutation test; null where the speaker has too few turns for it. */
  readonly p_shuffled: number | null;
  /** False discovery rate by shuffling; null where the difference rests on one turn or on one or two occurrences (isCarried). */
  readonly q_shuffled: number | null;
}

/** The tests of every speaker against all others, and what chance alone would give. */
export interface SpeakerTests {
  /** Numbers of a speaker and a term or theme → test; null where it is not tested. */
  readonly testOf: (speaker: number, term: number) => Test | null;
  /** By speaker. */
  readonly chance: readonly Omit<ChanceRow, 'speaker'>[];
}

/** With fewer turns of a speaker, shuffling has no power. */
const LEAST_TURNS = 6;

/**
 * Tests whether a speaker uses a term, or a theme, differently from all others. Every speaker × every term, whether or not the speaker
 * says it; Benjamini–Hochberg over all of them.
 *
 * q_shuffled is the false discovery rate by shuffling (as Tusher et al. 2001): among a speaker's differences with a p this small, the
 * number that the same test finds when labels are random, divided by the number that it found. Empty with fewer than two speakers, or
 * where nothing is tested.
 */
export function testSpeakers(turns: TurnCounts, { thresholds, seed }: Pick<Settings, 'thresholds' | 'seed'>): SpeakerTests {
  const width = turns.terms.length;
  if (turns.speakers < 2 || width === 0) return { testOf: () => null, chance: [] };
  const said = sumBySpeaker(turns);
  const test = testCells(turns, said);
  const p = Float64Array.from(said.counts, (_, cell) => test(cell));
  const q = benjaminiHochberg(p);
  const shuffling = shuffleSpeakers(turns, said, seed);
  const carried = carriedCells(turns, said);
  const shuffledQ = new Map(carried.flatMap((cells, s) => falseDiscoveryRates(cells, { p, shuffling, s })));
  const columnOf = new Map(turns.terms.map((t, i) => [t, i]));
  const isTestable = shuffling.turns.map((count, s) => count >= LEAST_TURNS && shuffling.smallest[s]! < thresholds.strong);
  const isStrong = (cell: number): boolean => q[cell]! < thresholds.strong && (shuffledQ.get(cell) ?? 1) < thresholds.hint;
  return {
    testOf: (speaker, term) => {
      const column = columnOf.get(term);
      if (column === undefined) return null;
      const cell = speaker * width + column;
      const p_shuffled = isTestable[speaker] ? shuffling.p[cell]! : null;
      return { p: p[cell]!, q: q[cell]!, p_shuffled, q_shuffled: shuffledQ.get(cell) ?? null };
    },
    chance: carried.map((cells, s) => {
      const largest = Math.max(0, ...cells.filter(isStrong).map((cell) => p[cell]!));
      return {
        turns: shuffling.turns[s]!,
        testable: isTestable[s] ? 1 : 0,
        draws: shuffling.draws,
        smallest_p: shuffling.smallest[s]!,
        checked: shuffling.checked,
        strong_by_chance: countUpTo(shuffling.chance[s]!, largest) / shuffling.checked,
      };
    }),
  };
}

/** By speaker: the cells whose difference rests on more than one turn (isCarried). */
function carriedCells(turns: TurnCounts, said: SpeakerCounts): readonly (readonly number[])[] {
  const cells = Array.from({ length: turns.speakers }, (): number[] => []);
  forEachCarried(turns, said, (cell) => cells[Math.floor(cell / turns.terms.length)]!.push(cell));
  return cells;
}

/** Cell → false discovery rate among the differences of its speaker with a p this small or smaller. */
function falseDiscoveryRates(
  cells: readonly number[],
  { p, shuffling, s }: { readonly p: Float64Array; readonly shuffling: Shuffling; readonly s: number },
): readonly (readonly [number, number])[] {
  const chance = shuffling.chance[s]!;
  const found = cells.map((cell) => p[cell]!);
  const q = stepUp(found, (value) => (1 + countUpTo(chance, value)) / shuffling.checked);
  return cells.map((cell, i) => [cell, q[i]!]);
}

/** How many of the ascending values are at most `limit`, with a tolerance for rounding. */
function countUpTo(values: Float64Array, limit: number): number {
  let from = 0;
  let to = values.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (values[middle]! <= limit * (1 + 1e-9)) from = middle + 1;
    else to = middle;
  }
  return from;
}
