import type { SpeakerCounts } from './speaker-counts.js';
import type { TurnCounts } from './turn-counts.js';

/** Counts in how many draws each cell's difference is at least as large as the observed one. */
export interface HitCounter {
  /** Adds one draw: for each turn the number of a speaker. */
  readonly add: (labels: Uint32Array) => void;
  /** For every cell (speaker · columns + column) the number of draws with a difference at least as large. */
  readonly hits: () => Uint32Array;
}

/** Tolerance for differences that are equal but for rounding. */
const ROUNDING = 1e-9;

/**
 * The difference of a cell (a speaker and a term) is |a − E| / √(π(1 − π)): a the speaker's count of the term, f the count of everybody,
 * π the speaker's share of all units, E = fπ. It is the score form of the 2 × 2 test.
 *
 * In a draw most cells are empty, as most speakers do not say most terms. Whether an empty cell is a hit depends only on its speaker, f
 * and its observed count, so it is decided once for each class of cells that agree in these; only the other cells are compared one by
 * one. The time of a draw grows with the words of the turns, not with speakers × terms.
 */
export function countHits(turns: TurnCounts, said: SpeakerCounts): HitCounter {
  const { speakers, totals } = turns;
  const classes = classify(turns, said);
  const { classOf, least } = classes;
  const empty = countEmptyHits(classes);
  const { counts, sayers, countTerm } = termCounter(turns);
  /** By term and then by speaker: hits of the draws in which the cell is not empty, less those that its class counted in these draws. */
  const corrections = new Int32Array(classOf.length);
  const addTerm = (term: number, labels: Uint32Array, { shares, scales }: Scores): void => {
    const found = countTerm(term, labels);
    for (let i = 0; i < found; i++) {
      const speaker = sayers[i]!;
      const cell = term * speakers + speaker;
      const c = classOf[cell]!;
      const score = Math.abs(counts[speaker]! - totals[term]! * shares[speaker]!) * scales[speaker]!;
      corrections[cell]! += (score >= least[c]! ? 1 : 0) - empty.isHit[c]!;
      counts[speaker] = 0;
    }
  };
  return {
    add: (labels) => {
      const scores = scoresOf(turns, labels);
      empty.add(scores);
      for (let term = 0; term < totals.length; term++) addTerm(term, labels, scores);
    },
    hits: () => {
      const hits = classOf.map((c, cell) => empty.hits[c]! + corrections[cell]!);
      return said.counts.map((_, cell) => hits[(cell % totals.length) * speakers + Math.floor(cell / totals.length)]!);
    },
  };
}

/** Of each class of empty cells: whether it is a hit in the draw added last, and in how many draws it was one. */
function countEmptyHits({ speaker, total, least }: Classes) {
  const isHit = new Uint8Array(least.length);
  const hits = new Uint32Array(least.length);
  const add = ({ shares, scales }: Scores): void => {
    for (let c = 0; c < least.length; c++) {
      const score = total[c]! * shares[speaker[c]!]! * scales[speaker[c]!]!;
      const hit = score >= least[c]! ? 1 : 0;
      isHit[c] = hit;
      hits[c]! += hit;
    }
  };
  return { isHit, hits, add };
}

/** Counts who says a term in a draw: gives how many speakers, their numbers in `sayers`, and how often each says it in `counts`. */
function termCounter(turns: TurnCounts) {
  const { starts, turnOf, count } = groupByTerm(turns);
  const counts = new Uint32Array(turns.speakers);
  const sayers = new Uint32Array(turns.speakers);
  const countTerm = (term: number, labels: Uint32Array): number => {
    let found = 0;
    const end = starts[term + 1]!;
    for (let i = starts[term]!; i < end; i++) {
      const speaker = labels[turnOf[i]!]!;
      if (counts[speaker] === 0) sayers[found++] = speaker;
      counts[speaker]! += count[i]!;
    }
    return found;
  };
  return { counts, sayers, countTerm };
}

/** TurnCounts by term: from `starts[t]` up to `starts[t + 1]` the turns in which term t is said, and how often. */
interface TermTurns {
  readonly starts: Uint32Array;
  readonly turnOf: Uint32Array;
  readonly count: Uint32Array;
}

function groupByTerm({ terms, starts: turnStarts, column, count }: TurnCounts): TermTurns {
  const starts = new Uint32Array(terms.length + 1);
  for (const term of column) starts[term + 1]! += 1;
  for (let t = 0; t < terms.length; t++) starts[t + 1]! += starts[t]!;
  const next = starts.slice();
  const turnOf = new Uint32Array(column.length);
  const counts = new Uint32Array(column.length);
  for (let turn = 0; turn + 1 < turnStarts.length; turn++) {
    for (let i = turnStarts[turn]!; i < turnStarts[turn + 1]!; i++) {
      const term = column[i]!;
      const at = next[term]!;
      next[term] = at + 1;
      turnOf[at] = turn;
      counts[at] = count[i]!;
    }
  }
  return { starts, turnOf, count: counts };
}

/** Classes of cells that agree in speaker, total and observed count, as parallel columns by the number of the class. */
interface Classes {
  /** The class of every cell, by term and then by speaker. */
  readonly classOf: Uint32Array;
  readonly speaker: Uint32Array;
  /** Count of the term by everybody. */
  readonly total: Uint32Array;
  /** The lowest difference that is a hit: the observed one. */
  readonly least: Float64Array;
}

function classify(turns: TurnCounts, said: SpeakerCounts): Classes {
  const { speakers, totals } = turns;
  const { shares, scales } = scoresOf(turns, turns.speakerOf);
  const numberOf = Array.from({ length: speakers }, () => new Map<number, number>());
  const classes: { readonly speaker: number; readonly total: number; readonly count: number }[] = [];
  const classOf = new Uint32Array(said.counts.length).map((_, cell) => {
    const speaker = cell % speakers;
    const term = Math.floor(cell / speakers);
    const total = totals[term]!;
    const count = said.counts[speaker * totals.length + term]!;
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
    least: Float64Array.from(
      classes,
      ({ speaker, total, count }) => Math.abs(count - total * shares[speaker]!) * scales[speaker]! - ROUNDING,
    ),
  };
}

/** By speaker: π and 1 / √(π(1 − π)), which turn a count into a difference. */
interface Scores {
  readonly shares: Float64Array;
  readonly scales: Float64Array;
}

function scoresOf({ speakers, units, total }: TurnCounts, labels: Uint32Array): Scores {
  const shares = new Float64Array(speakers);
  for (let turn = 0; turn < labels.length; turn++) shares[labels[turn]!]! += units[turn]!;
  for (let speaker = 0; speaker < speakers; speaker++) shares[speaker]! /= total;
  return { shares, scales: shares.map((share) => 1 / Math.sqrt(Math.max(share * (1 - share), Number.MIN_VALUE))) };
}
