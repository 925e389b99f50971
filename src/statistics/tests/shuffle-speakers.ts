import { seededRandom } from '../../math/random.js';
import { countHits } from './count-hits.js';
import { emptyCounts, forEachCarried, type SpeakerCounts, sumBySpeaker } from './speaker-counts.js';
import { testCells } from './test-cells.js';
import type { TurnCounts } from './turn-counts.js';

/** What a discussion gives when the labels of its speakers are shuffled over the turns of each section. */
export interface Shuffling {
  readonly draws: number;
  /** Of every cell: in what share of the draws the difference is at least as large, (1 + hits) / (draws + 1). */
  readonly p: Float64Array;
  /** Of each speaker: counted turns, and the smallest p that shuffling could give. */
  readonly turns: readonly number[];
  readonly smallest: readonly number[];
  /** For so many draws the tests were made anew: of each speaker the p of all differences that more than one turn carries, ascending. */
  readonly checked: number;
  readonly chance: readonly Float64Array[];
}

const DRAWS = 2000;
/** Tests are made anew for this many draws at most, and for fewer where there are many cells. */
const CHECKED = { most: 400, least: 40, cells: 4_000_000 } as const;
/** Larger p are no finds at any threshold. */
const LARGEST = 0.05;

/**
 * Could the differences between speakers come from whole turns being about different things? The words of one turn are not
 * independent, so the labels are shuffled over whole turns, within sections, 2,000 times (Lijffijt et al. 2016; keyperm).
 *
 * Which share of the draws gives so large a difference (countHits)? And which p does the test itself give when the labels mean
 * nothing? Reproducible by `seed`.
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
    if (draw < checked) collectFinds(turns, sumBySpeaker(turns, labels, drawn), chance);
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

/** Adds the small p of one draw to each speaker's. */
function collectFinds(turns: TurnCounts, drawn: SpeakerCounts, finds: readonly number[][]): void {
  const test = testCells(turns, drawn);
  forEachCarried(turns, drawn, (cell) => {
    const p = test(cell);
    if (p < LARGEST) finds[Math.floor(cell / turns.terms.length)]!.push(p);
  });
}

function turnsOfSpeakers({ speakers, speakerOf }: TurnCounts): readonly number[] {
  const turns = new Array<number>(speakers).fill(0);
  for (const speaker of speakerOf) turns[speaker]! += 1;
  return turns;
}

/** One over the number of ways to choose as many turns as the speaker has in every section; no less than the draws can show. */
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

function logChoose(of: number, chosen: number): number {
  let sum = 0;
  for (let i = 0; i < chosen; i++) sum += Math.log((of - i) / (chosen - i));
  return sum;
}
