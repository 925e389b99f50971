import { seededRandom } from '../../math/random.js';
import { countHits } from './count-hits.js';
import { emptyCounts, forEachCarried, type SpeakerCounts, sumBySpeaker } from './speaker-counts.js';
import { testCells } from './test-cells.js';
import type { TurnCounts } from './turn-counts.js';

/** Results of shuffling the labels of the speakers over the turns of each section. */
export interface Shuffling {
  readonly draws: number;
  /** By cell (speaker · columns + column): p of the permutation test, (1 + hits) / (draws + 1). */
  readonly p: Float64Array;
  /** By speaker: counted turns, and the smallest p that shuffling could give. */
  readonly turns: readonly number[];
  readonly smallest: readonly number[];
  /** Number of draws for which the tests themselves were repeated. */
  readonly checked: number;
  /** By speaker: the p below 0.05 of these tests, of cells that isCarried, ascending. */
  readonly chance: readonly Float64Array[];
}

const DRAWS = 2000;
/** The tests are repeated for 40 to 400 draws: for as many as keeps draws × cells below 4 million. */
const CHECKED = { most: 400, least: 40, cells: 4_000_000 } as const;
/** Larger p are significant at no threshold, and not collected. */
const LARGEST = 0.05;

/**
 * Could the differences between speakers come from whole turns being about different things? The words of one turn are not
 * independent, so the labels are shuffled over whole turns, within sections, 2,000 times (Lijffijt et al. 2016; keyperm).
 *
 * Gives the share of the draws with a difference at least as large (countHits), and the p of the test itself when the labels are random.
 * Reproducible by `seed`.
 */
export function shuffleSpeakers(turns: TurnCounts, said: SpeakerCounts, seed: number): Shuffling {
  const cells = turns.speakers * turns.terms.length;
  const random = seededRandom(seed);
  const counter = countHits(turns, said);
  const chance = Array.from({ length: turns.speakers }, (): number[] => []);
  const checked = Math.max(CHECKED.least, Math.min(CHECKED.most, Math.floor(CHECKED.cells / Math.max(1, cells))));
  const labels = turns.speakerOf.slice();
  const drawn = emptyCounts(turns);
  for (let draw = 0; draw < DRAWS; draw++) {
    shuffleWithin(labels, turns.sections, random);
    counter.add(labels);
    if (draw < checked) collectSmallP(turns, sumBySpeaker(turns, labels, drawn), chance);
  }
  return {
    draws: DRAWS,
    p: Float64Array.from(counter.hits(), (count) => (1 + count) / (DRAWS + 1)),
    turns: turnsOfSpeakers(turns),
    smallest: smallestP(turns),
    checked,
    chance: chance.map((p) => Float64Array.from(p).sort()),
  };
}

/** Fisher–Yates within each section. */
function shuffleWithin(labels: Uint32Array, sections: Uint32Array, random: () => number): void {
  for (let section = 0; section + 1 < sections.length; section++) {
    const from = sections[section]!;
    for (let last = sections[section + 1]! - 1; last > from; last--) {
      const other = from + Math.floor(random() * (last - from + 1));
      const label = labels[last]!;
      labels[last] = labels[other]!;
      labels[other] = label;
    }
  }
}

/** Adds the small p of one draw to the lists of the speakers. */
function collectSmallP(turns: TurnCounts, drawn: SpeakerCounts, lists: readonly number[][]): void {
  const test = testCells(turns, drawn);
  forEachCarried(turns, drawn, (cell) => {
    const p = test(cell);
    if (p < LARGEST) lists[Math.floor(cell / turns.terms.length)]!.push(p);
  });
}

function turnsOfSpeakers({ speakers, speakerOf }: TurnCounts): readonly number[] {
  const turns = new Array<number>(speakers).fill(0);
  for (const speaker of speakerOf) turns[speaker]! += 1;
  return turns;
}

/** By speaker: 1 / the number of ways to choose as many turns as the speaker has in every section, at least 1 / (draws + 1). */
function smallestP({ speakers, speakerOf, sections }: TurnCounts): readonly number[] {
  const logWays = new Array<number>(speakers).fill(0);
  for (let section = 0; section + 1 < sections.length; section++) {
    const labels = speakerOf.subarray(sections[section], sections[section + 1]);
    const own = new Array<number>(speakers).fill(0);
    for (const label of labels) own[label]! += 1;
    own.forEach((chosen, speaker) => {
      logWays[speaker]! += logChoose(labels.length, chosen);
    });
  }
  return logWays.map((ways) => Math.max(1 / (DRAWS + 1), Math.exp(-ways)));
}

/** Natural logarithm of a binomial coefficient. */
function logChoose(of: number, chosen: number): number {
  let sum = 0;
  for (let i = 0; i < chosen; i++) sum += Math.log((of - i) / (chosen - i));
  return sum;
}
