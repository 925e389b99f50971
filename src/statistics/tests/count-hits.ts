import type { SpeakerCounts } from './speaker-counts.js';
import type { TurnCounts } from './turn-counts.js';

/** Counts in how many draws each cell's difference is at least as large as the observed one. */
export interface HitCounter {
  /** Takes the labels of the turns in one draw. */
  readonly add: (labels: Uint32Array) => void;
  /** Of every cell: draws with a difference as large. */
  readonly hits: () => Uint32Array;
}

/** Equal but for rounding. */
const ROUNDING = 1e-9;

/**
 * The difference of a cell is |a − E| / √(π(1 − π)) with E = fπ and π the speaker's share of the units, the score form of the 2 × 2 test.
 *
 * In a draw most cells are empty: most speakers do not say most terms. What an empty cell gives depends on its speaker, on f and on the
 * observed count alone, so empty cells are decided by these classes, and only the others one by one, term after term. The time of a draw
 * grows with the words of the turns, not with speakers × terms.
 */
export function countHits(turns: TurnCounts, said: SpeakerCounts): HitCounter {
  const { speakers, totals } = turns;
  const classes = classify(turns, said);
  const { classOf, least } = classes;
  const empty = countEmptyHits(classes);
  const { counts, sayers, countTerm } = termCounter(turns);
  /** Hits of the draws in which the cell is not empty, less those that its class counts for it. */
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

/** In which turns a term is said, and how often, at `starts[t]` up to `starts[t + 1]`: the turns of TurnCounts the other way round. */
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
      const place = next[term]!;
      next[term] = place + 1;
      turnOf[place] = turn;
      counts[place] = count[i]!;
    }
  }
  return { starts, turnOf, count: counts };
}

/** Cells that an empty draw treats alike, as columns by the number of the class. */
interface Classes {
  /** Of every cell, by term and then by speaker. */
  readonly classOf: Uint32Array;
  readonly speaker: Uint32Array;
  /** Units with the term, by everybody. */
  readonly total: Uint32Array;
  /** The least difference that is a hit. */
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

/** What turns a count into a difference: π and 1 / √(π(1 − π)) of each speaker. */
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
