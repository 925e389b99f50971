import { seededRandom } from '../../math/random.js';
import { shuffleWithin } from './strata.js';
import { columnTally, noSizes, type SpeakerSizes, sumSizes, type Tally } from './tally-columns.js';
import type { TurnCounts } from './turn-counts.js';

/** Reads draw after draw, each column by column. What it is given is reused for the next. */
export interface DrawReader {
  readonly begin: (sizes: SpeakerSizes) => void;
  readonly add: (column: number, tally: Tally) => void;
}

/**
 * Could the differences between speakers come from whole turns being about different things? The words of one turn are not
 * independent, so the labels of the speakers are shuffled over whole turns, within strata (Lijffijt et al. 2016; keyperm).
 *
 * Each reader reads the first of the draws, as many as it wants. Reproducible by `seed`.
 */
export function drawSpeakers(turns: TurnCounts, readers: readonly Reading[], seed: number): void {
  const tallyOf = columnTally(turns);
  const sizes = noSizes(turns);
  let reading = readers;
  let draw = 0;
  forEachDraw(turns, { draws: Math.max(...readers.map(({ draws }) => draws)), seed }, (labels) => {
    if (reading.some(({ draws }) => draws === draw)) reading = reading.filter(({ draws }) => draws > draw);
    draw++;
    sumSizes(turns, labels, sizes);
    for (const { reader } of reading) reader.begin(sizes);
    for (let column = 0; column < turns.terms.length; column++) {
      const tally = tallyOf(column, labels);
      for (const { reader } of reading) reader.add(column, tally);
    }
  });
}

/** Reads so many draws. */
interface Reading {
  readonly reader: DrawReader;
  readonly draws: number;
}

/** Gives each turn the number of a speaker, as often as it is drawn. `labels` is reused. */
export function forEachDraw(
  turns: TurnCounts,
  { draws, seed }: { readonly draws: number; readonly seed: number },
  use: (labels: Uint32Array) => void,
): void {
  const random = seededRandom(seed);
  const labels = turns.speakerOf.slice();
  for (let draw = 0; draw < draws; draw++) {
    shuffleWithin(labels, turns, random);
    use(labels);
  }
}
