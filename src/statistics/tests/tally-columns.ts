import type { TurnCounts } from './turn-counts.js';

/** By speaker: turns, units (Σn), and Σn² over the turns. */
export interface SpeakerSizes {
  readonly turns: Float64Array;
  readonly units: Float64Array;
  readonly unitSquares: Float64Array;
}

export function noSizes({ speakers }: TurnCounts): SpeakerSizes {
  return { turns: new Float64Array(speakers), units: new Float64Array(speakers), unitSquares: new Float64Array(speakers) };
}

/** For `labels`, which give the number of a speaker for each turn; `into` is overwritten. */
export function sumSizes({ units }: TurnCounts, labels: Uint32Array, into: SpeakerSizes): SpeakerSizes {
  into.turns.fill(0);
  into.units.fill(0);
  into.unitSquares.fill(0);
  for (let turn = 0; turn < labels.length; turn++) {
    const speaker = labels[turn]!;
    const n = units[turn]!;
    into.turns[speaker]! += 1;
    into.units[speaker]! += n;
    into.unitSquares[speaker]! += n * n;
  }
  return into;
}

/** Who says one column, and how often. Arrays by speaker are right until the next column is tallied, and 0 for whoever does not say it. */
export interface Tally {
  /** The first `found` are the numbers of those who say the column. */
  readonly sayers: Uint32Array;
  found: number;
  /** Σx, Σx², Σx·n over the turns of a speaker with x occurrences among n units, and the number of turns with it. */
  readonly count: Float64Array;
  readonly squares: Float64Array;
  readonly products: Float64Array;
  readonly turns: Float64Array;
}

/** Tallies column by column into one object, whose time grows with the turns that say the column. */
export function columnTally({ speakers, starts, turnOf, count, units }: TurnCounts) {
  const column = (): Float64Array => new Float64Array(speakers);
  const tally: Tally = {
    ...{ sayers: new Uint32Array(speakers), found: 0 },
    ...{ count: column(), squares: column(), products: column(), turns: column() },
  };
  const empty = (): void => {
    for (let i = 0; i < tally.found; i++) {
      const speaker = tally.sayers[i]!;
      tally.count[speaker] = 0;
      tally.squares[speaker] = 0;
      tally.products[speaker] = 0;
      tally.turns[speaker] = 0;
    }
    tally.found = 0;
  };
  return (c: number, labels: Uint32Array): Tally => {
    empty();
    const end = starts[c + 1]!;
    for (let i = starts[c]!; i < end; i++) {
      const turn = turnOf[i]!;
      const speaker = labels[turn]!;
      const x = count[i]!;
      if (tally.turns[speaker] === 0) tally.sayers[tally.found++] = speaker;
      tally.count[speaker]! += x;
      tally.squares[speaker]! += x * x;
      tally.products[speaker]! += x * units[turn]!;
      tally.turns[speaker]! += 1;
    }
    return tally;
  };
}
