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
  const { starts, turnOf, count } = groupByTerm(turns);
  const { classOf, least, ...classes } = classify(turns, said);
  const emptyHits = new Uint32Array(least.length);
  const isEmptyHit = new Uint8Array(least.length);
  /** Hits of the draws in which the cell is not empty, less those that its class counts for it. */
  const corrections = new Int32Array(classOf.length);
  const counts = new Uint32Array(speakers);
  const who = new Uint32Array(speakers);

  const addEmpty = ({ shares, scales }: Scores): void => {
    for (let c = 0; c < least.length; c++) {
      const speaker = classes.speaker[c] ?? 0;
      const score = (classes.total[c] ?? 0) * (shares[speaker] ?? 0) * (scales[speaker] ?? 0);
      const hit = score >= (least[c] ?? 0) ? 1 : 0;
      isEmptyHit[c] = hit;
      emptyHits[c] = (emptyHits[c] ?? 0) + hit;
    }
  };
  /** Who says the term in this draw, into `who` and `counts`; gives how many. */
  const countTerm = (term: number, labels: Uint32Array): number => {
    let found = 0;
    const end = starts[term + 1] ?? 0;
    for (let i = starts[term] ?? 0; i < end; i++) {
      const speaker = labels[turnOf[i] ?? 0] ?? 0;
      const before = counts[speaker] ?? 0;
      if (before === 0) who[found++] = speaker;
      counts[speaker] = before + (count[i] ?? 0);
    }
    return found;
  };
  const addTerm = (term: number, labels: Uint32Array, { shares, scales }: Scores): void => {
    const found = countTerm(term, labels);
    const total = totals[term] ?? 0;
    for (let i = 0; i < found; i++) {
      const speaker = who[i] ?? 0;
      const cell = term * speakers + speaker;
      const c = classOf[cell] ?? 0;
      const score = Math.abs((counts[speaker] ?? 0) - total * (shares[speaker] ?? 0)) * (scales[speaker] ?? 0);
      corrections[cell] = (corrections[cell] ?? 0) + (score >= (least[c] ?? 0) ? 1 : 0) - (isEmptyHit[c] ?? 0);
      counts[speaker] = 0;
    }
  };
  return {
    add: (labels) => {
      const scores = scoresOf(turns, labels);
      addEmpty(scores);
      for (let term = 0; term < totals.length; term++) addTerm(term, labels, scores);
    },
    hits: () => {
      const hits = classOf.map((c, cell) => (emptyHits[c] ?? 0) + (corrections[cell] ?? 0));
      return said.counts.map((_, cell) => hits[(cell % totals.length) * speakers + Math.floor(cell / totals.length)] ?? 0);
    },
  };
}

/** In which turns a term is said, and how often, at `starts[t]` up to `starts[t + 1]`: the turns of TurnCounts the other way round. */
interface TermTurns {
  readonly starts: Uint32Array;
  readonly turnOf: Uint32Array;
  readonly count: Uint32Array;
}

function groupByTerm({ terms, starts: turnStarts, column, count }: TurnCounts): TermTurns {
  const starts = new Uint32Array(terms.length + 1);
  for (const term of column) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  for (let t = 0; t < terms.length; t++) starts[t + 1] = (starts[t + 1] ?? 0) + (starts[t] ?? 0);
  const next = starts.slice();
  const turnOf = new Uint32Array(column.length);
  const counts = new Uint32Array(column.length);
  for (let turn = 0; turn + 1 < turnStarts.length; turn++) {
    for (let i = turnStarts[turn] ?? 0; i < (turnStarts[turn + 1] ?? 0); i++) {
      const term = column[i] ?? 0;
      const place = next[term] ?? 0;
      next[term] = place + 1;
      turnOf[place] = turn;
      counts[place] = count[i] ?? 0;
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
    const total = totals[term] ?? 0;
    const count = said.counts[speaker * totals.length + term] ?? 0;
    const key = total * (turns.total + 1) + count;
    const known = numberOf[speaker]?.get(key);
    if (known !== undefined) return known;
    numberOf[speaker]?.set(key, classes.length);
    return classes.push({ speaker, total, count }) - 1;
  });
  return {
    classOf,
    speaker: Uint32Array.from(classes, ({ speaker }) => speaker),
    total: Uint32Array.from(classes, ({ total }) => total),
    least: Float64Array.from(
      classes,
      ({ speaker, total, count }) => Math.abs(count - total * (shares[speaker] ?? 0)) * (scales[speaker] ?? 0) - ROUNDING,
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
  for (let turn = 0; turn < labels.length; turn++) shares[labels[turn] ?? 0] = (shares[labels[turn] ?? 0] ?? 0) + (units[turn] ?? 0);
  for (let speaker = 0; speaker < speakers; speaker++) shares[speaker] = (shares[speaker] ?? 0) / total;
  return { shares, scales: shares.map((share) => 1 / Math.sqrt(Math.max(share * (1 - share), Number.MIN_VALUE))) };
}
