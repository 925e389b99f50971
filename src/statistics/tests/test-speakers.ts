import type { ChanceRow } from '../../data.js';
import { countUpTo } from '../../math/count-up-to.js';
import { benjaminiHochberg, stepUp } from '../../math/tests/benjamini-hochberg.js';
import type { Settings } from '../../settings.js';
import { countHits } from './count-hits.js';
import { countOverUse, type OverUseByChance } from './count-over-use.js';
import { drawSpeakers } from './draw-speakers.js';
import { LEAST, overUse, sumDiscussion, type WholeDiscussion } from './over-use.js';
import { smallestP } from './smallest-p.js';
import { columnTally, noSizes, type SpeakerSizes, sumSizes } from './tally-columns.js';
import { testCells } from './test-cells.js';
import type { TurnCounts } from './turn-counts.js';

/** How sure it is that a speaker says something more often than all others. */
export interface OverUseTest {
  /** p of over-use with the design effect; null where it is not said more often, fewer than 3 times, or in fewer than 2 turns. */
  readonly p_rs: number | null;
  /** Design effect: by which factor occurrences vary more than independent ones. */
  readonly deff: number;
  /** False discovery rate of over-use by shuffling; null where p_rs is, or where the speaker can't be tested. */
  readonly q_shuffled: number | null;
}

/** The same, and the difference in either direction. */
export interface Test extends OverUseTest {
  /** Of the difference, as if units were independent, and corrected for the number of tests. */
  readonly p: number;
  readonly q: number;
  /** Two-sided p of the permutation test, twice the smaller tail; null where shuffling could show nothing about the speaker. */
  readonly p_shuffled: number | null;
}

/** Every speaker against all others. */
export interface OverUseTests<Of extends OverUseTest = OverUseTest> {
  /** Numbers of a speaker and a term, head or theme → test; null where it is not tested. */
  readonly testOf: (speaker: number, term: number) => Of | null;
  /** The design effect of all that is tested; 1 where nothing is. */
  readonly effect: number;
  /** The largest p_rs that is, or would still be, strong or a hint, given how many are; 0 where nothing is. */
  readonly limits: Readonly<Record<'strong' | 'hint', number>>;
}

/** With what chance alone would give. */
export interface SpeakerTests extends OverUseTests<Test> {
  /** By speaker. */
  readonly chance: readonly Omit<ChanceRow, 'speaker'>[];
}

/** Draws for p_shuffled. */
const DRAWS = 2000;
/** A smallest p by shuffling from this on shows nothing about a speaker, whatever was said. */
const TESTABLE = 0.05;

/**
 * Tests whether a speaker says a term, words of a head, or a theme more often than all others: every speaker × everything tested.
 *
 * q_shuffled is the false discovery rate by shuffling (Tusher et al. 2001; Storey & Tibshirani 2003), counted over all speakers: among
 * differences with a p this small, the number that the same test finds when turns are given to random speakers, divided by the number that
 * it found. With fewer than two speakers, or where nothing is tested, nothing has a test.
 */
export function testOverUse(turns: TurnCounts, { thresholds, seed }: Pick<Settings, 'thresholds' | 'seed'>): OverUseTests {
  const { isTested, effect, chance, tests } = prepare(turns);
  if (!isTested) return { testOf: () => null, effect, limits: NO_LIMITS };
  drawSpeakers(turns, [chance], seed);
  const { of, limit } = tests(chance.byChance());
  return { testOf: testsByTerm(turns, of), effect, limits: { strong: limit(thresholds.strong), hint: limit(thresholds.hint) } };
}

/** A product of whole numbers and a limit such as .2 is a whole number but for rounding. */
const ROUNDING = 1e-9;

const NO_LIMITS = { strong: 0, hint: 0 } as const;

/** The same with further figures of the differences, and with what chance gives each speaker. */
export function testSpeakers(turns: TurnCounts, { thresholds, seed }: Pick<Settings, 'thresholds' | 'seed'>): SpeakerTests {
  const { isTested, effect, chance, tests, counts, sizes, smallest, isTestable } = prepare(turns);
  if (!isTested) return { testOf: () => null, effect, limits: NO_LIMITS, chance: [] };
  const hits = countHits(turns, { counts, sizes });
  drawSpeakers(turns, [{ reader: hits, draws: DRAWS }, chance], seed);
  const least = hits.hits();
  const drawn = chance.byChance();
  const overUses = tests(drawn);
  const test = testCells(turns, { counts, units: sizes.units });
  const p = Float64Array.from(counts, (_, cell) => test(cell));
  const q = benjaminiHochberg(p);
  const limits = overUses.largestBelow(thresholds.strong);
  const width = turns.terms.length;
  const shuffledP = (cell: number): number | null =>
    isTestable[Math.floor(cell / width)] ? Math.min(1, (2 * (1 + least[cell]!)) / (DRAWS + 1)) : null;
  return {
    testOf: testsByTerm(turns, (cell) => ({ ...overUses.of(cell), p: p[cell]!, q: q[cell]!, p_shuffled: shuffledP(cell) })),
    effect,
    limits: { strong: overUses.limit(thresholds.strong), hint: overUses.limit(thresholds.hint) },
    chance: smallest.map((smallest_p, s) => ({
      ...{ turns: sizes.turns[s]!, testable: isTestable[s] ? 1 : 0, draws: DRAWS, smallest_p, checked: drawn.draws },
      strong_by_chance: countUpTo(drawn.bySpeaker[s]!, limits[s]!) / drawn.draws,
    })),
  };
}

/** A test by cell (speaker · columns + column), asked for by numbers of speaker and term. */
function testsByTerm<Of>({ terms }: TurnCounts, of: (cell: number) => Of): (speaker: number, term: number) => Of | null {
  const columnOf = new Map(terms.map((t, i) => [t, i]));
  return (speaker, term) => {
    const column = columnOf.get(term);
    return column === undefined ? null : of(speaker * terms.length + column);
  };
}

/** All that is known before speakers are drawn. */
function prepare(turns: TurnCounts) {
  const width = turns.terms.length;
  const discussion = sumDiscussion(turns);
  const sizes = sumSizes(turns, turns.speakerOf, noSizes(turns));
  const smallest = smallestP(turns, DRAWS);
  const isTestable = smallest.map((least, s) => sizes.turns[s]! >= LEAST.turns && least < TESTABLE);
  const { counts, effects, overUses } = observe(turns, discussion, sizes);
  const tests = (drawn: OverUseByChance) => {
    const tested = [...overUses].filter(([cell]) => isTestable[Math.floor(cell / width)]);
    const pooled = Float64Array.from(drawn.bySpeaker.flatMap((own, s) => (isTestable[s] ? [...own] : []))).sort();
    const q = stepUp(
      tested.map(([, p]) => p),
      (p) => (1 + countUpTo(pooled, p)) / drawn.draws,
    );
    const rates = new Map(tested.map(([cell], i) => [cell, q[i]!]));
    return {
      of: (cell: number): OverUseTest => ({
        p_rs: overUses.get(cell) ?? null,
        deff: effects[cell]!,
        q_shuffled: rates.get(cell) ?? null,
      }),
      limit: (rate: number): number => {
        const found = tested.filter((_, i) => q[i]! < rate);
        // So many p of the draws may be as small, and the rate of what was found is still below the limit.
        let most = Math.min(pooled.length, Math.ceil(rate * found.length * drawn.draws - 1 - ROUNDING) - 1);
        // Of several that are equal all would be as small.
        while (most > 0 && countUpTo(pooled, pooled[most - 1]!) > most) most--;
        return found.reduce((largest, [, p]) => Math.max(largest, p), pooled[most - 1] ?? 0);
      },
      /** By speaker the largest p with a rate below the limit; 0 where there is none. */
      largestBelow: (limit: number): Float64Array => {
        const largest = new Float64Array(turns.speakers);
        tested.forEach(([cell, p], i) => {
          const speaker = Math.floor(cell / width);
          if (q[i]! < limit) largest[speaker] = Math.max(largest[speaker]!, p);
        });
        return largest;
      },
    };
  };
  const isTested = turns.speakers > 1 && width > 0;
  return { isTested, effect: discussion.effect, chance: countOverUse(turns, discussion), tests, counts, sizes, smallest, isTestable };
}

/** Of the speakers as they are, by cell (speaker · columns + column): counts, design effects, and p of over-use where it is tested. */
function observe(turns: TurnCounts, discussion: WholeDiscussion, sizes: SpeakerSizes) {
  const width = turns.terms.length;
  const counts = new Uint32Array(turns.speakers * width);
  const effects = new Float64Array(counts.length);
  const overUses = new Map<number, number>();
  const tallyOf = columnTally(turns);
  for (let column = 0; column < width; column++) {
    const tally = tallyOf(column, turns.speakerOf);
    const test = overUse(discussion, sizes, tally);
    for (let speaker = 0; speaker < turns.speakers; speaker++) {
      const cell = speaker * width + column;
      counts[cell] = tally.count[speaker]!;
      effects[cell] = test.effect(column, speaker);
      const p = test.p(column, speaker);
      if (p !== null) overUses.set(cell, p);
    }
  }
  return { counts, effects, overUses };
}
