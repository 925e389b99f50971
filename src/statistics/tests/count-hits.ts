import type { DrawReader } from './draw-speakers.js';
import type { SpeakerSizes } from './tally-columns.js';
import type { TurnCounts } from './turn-counts.js';

/** Counts in how many draws each cell (a speaker and a column) is as high as the observed one, and in how many as low. */
export interface HitCounter extends DrawReader {
  /** By cell (speaker · columns + column) the smaller of the two numbers. */
  readonly hits: () => Float64Array;
}

/** Tolerance for differences that are equal but for rounding. */
const ROUNDING = 1e-9;

/**
 * What is compared is (a − fπ) / √(π(1 − π)): a the speaker's count of the column, f the count of everybody, π the speaker's share of all
 * units. It is the score form of the 2 × 2 test.
 *
 * In a draw most cells are empty, as most speakers do not say most terms. What an empty cell is depends only on its speaker, f and its
 * observed count, so it is decided once for each class of cells that agree in these; only the other cells are compared one by one. The time
 * of a draw grows with the words of the turns, not with speakers × terms.
 */
export function countHits(turns: TurnCounts, observed: { readonly counts: Uint32Array; readonly sizes: SpeakerSizes }): HitCounter {
  const { speakers, totals } = turns;
  const classes = classify(turns, observed);
  const { classOf } = classes;
  const empty = emptyHits(classes);
  const scores = noScores(turns);
  /** By term and then by speaker: hits of the draws in which the cell is not empty, less those that its class counted in these draws. */
  const high = new Int32Array(classOf.length);
  const low = new Int32Array(classOf.length);
  return {
    begin: (sizes) => {
      scoresOf(turns, sizes, scores);
      empty.add(scores);
    },
    add: (column, { sayers, found, count }) => {
      for (let i = 0; i < found; i++) {
        const speaker = sayers[i]!;
        const cell = column * speakers + speaker;
        const c = classOf[cell]!;
        const excess = (count[speaker]! - totals[column]! * scores.shares[speaker]!) * scores.scales[speaker]! - classes.observed[c]!;
        high[cell]! += (excess >= -ROUNDING ? 1 : 0) - empty.isHigh[c]!;
        low[cell]! += (excess <= ROUNDING ? 1 : 0) - empty.isLow[c]!;
      }
    },
    hits: () => {
      const byCell = new Float64Array(classOf.length);
      classOf.forEach((c, cell) => {
        const least = Math.min(empty.high[c]! + high[cell]!, empty.low[c]! + low[cell]!);
        byCell[(cell % speakers) * totals.length + Math.floor(cell / speakers)] = least;
      });
      return byCell;
    },
  };
}

/** Of each class of empty cells: whether it is as high, and as low, in the draw added last, and in how many draws it was. */
function emptyHits({ speaker, total, observed }: Classes) {
  const isHigh = new Uint8Array(observed.length);
  const isLow = new Uint8Array(observed.length);
  const high = new Uint32Array(observed.length);
  const low = new Uint32Array(observed.length);
  const add = ({ shares, scales }: Scores): void => {
    for (let c = 0; c < observed.length; c++) {
      const excess = -total[c]! * shares[speaker[c]!]! * scales[speaker[c]!]! - observed[c]!;
      const [isUp, isDown] = [excess >= -ROUNDING ? 1 : 0, excess <= ROUNDING ? 1 : 0];
      isHigh[c] = isUp;
      isLow[c] = isDown;
      high[c]! += isUp;
      low[c]! += isDown;
    }
  };
  return { isHigh, isLow, high, low, add };
}

/** Classes of cells that agree in speaker, total and observed count, as parallel columns by the number of the class. */
interface Classes {
  /** The class of every cell, by term and then by speaker. */
  readonly classOf: Uint32Array;
  readonly speaker: Uint32Array;
  /** Count of the term by everybody. */
  readonly total: Uint32Array;
  /** The observed difference. */
  readonly observed: Float64Array;
}

function classify(turns: TurnCounts, { counts, sizes }: { readonly counts: Uint32Array; readonly sizes: SpeakerSizes }): Classes {
  const { speakers, totals } = turns;
  const { shares, scales } = scoresOf(turns, sizes, noScores(turns));
  const numberOf = Array.from({ length: speakers }, () => new Map<number, number>());
  const classes: { readonly speaker: number; readonly total: number; readonly count: number }[] = [];
  const classOf = new Uint32Array(counts.length).map((_, cell) => {
    const speaker = cell % speakers;
    const term = Math.floor(cell / speakers);
    const total = totals[term]!;
    const count = counts[speaker * totals.length + term]!;
    const key = total * (turns.total + 1) + count;
    const known = numberOf[speaker]!.get(key);
    if (known !== undefined) return known;
    numberOf[speaker]!.set(key, classes.length);
    return classes.push({ speaker, total, count }) - 1;
  });
  return {
    classOf,
    speaker: Uint32Array.from(classes, ({ speaker }) => speaker),
    total: Uint32Array.from(classes, ({ total }) => total),
    observed: Float64Array.from(classes, ({ speaker, total, count }) => (count - total * shares[speaker]!) * scales[speaker]!),
  };
}

/** By speaker: π and 1 / √(π(1 − π)), which turn a count into a difference. */
interface Scores {
  readonly shares: Float64Array;
  readonly scales: Float64Array;
}

const noScores = ({ speakers }: TurnCounts): Scores => ({ shares: new Float64Array(speakers), scales: new Float64Array(speakers) });

/** `into` is overwritten. */
function scoresOf({ total }: TurnCounts, { units }: SpeakerSizes, into: Scores): Scores {
  for (let s = 0; s < units.length; s++) {
    const share = units[s]! / total;
    into.shares[s] = share;
    into.scales[s] = 1 / Math.sqrt(Math.max(share * (1 - share), Number.MIN_VALUE));
  }
  return into;
}
