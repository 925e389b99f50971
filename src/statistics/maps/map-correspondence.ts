import type { CorrespondenceMap } from '../../data.js';
import { correspondence } from '../../math/correspondence.js';
import type { WordIndex } from '../index/index-words.js';
import { countOf, usesBySpeaker } from '../index/term-uses.js';
import { forEachDraw } from '../tests/draw-speakers.js';
import { columnTally } from '../tests/tally-columns.js';
import type { TurnCounts } from '../tests/turn-counts.js';

/** Number of terms, the most frequent ones: the positions of rarer ones would be chance. */
const MOST_TERMS = 60;
const LEAST_TERMS = 8;
const LEAST_SPEAKERS = 3;
/** With fewer of these words a speaker's position would be chance, and far from the centre. */
const LEAST_WORDS = 12;
const DRAWS = 400;
/** From this p on exchanged speakers would give as good a map. */
const LARGEST_P = 0.05;
const NONE: CorrespondenceMap = { points: [], shares: [0, 0], p: null };

/**
 * Who uses which words, as a map in two dimensions: correspondence analysis of terms × speakers. Terms of at least thresholds.minimum_count that two
 * speakers say, the most frequent 60; speakers with at least 12 of these words. No map with fewer than three such speakers or eight
 * such terms, and no points where shuffled speakers differ as much (share of draws with as much inertia, p, from .05 on).
 */
export function mapCorrespondence(index: WordIndex, turns: TurnCounts): CorrespondenceMap {
  const frequent = [...index.terms.keys()]
    .map((t) => ({ t, count: countOf(index, t), uses: usesBySpeaker(index, t) }))
    .filter(({ count, uses }) => count >= index.settings.thresholds.minimum_count && uses.size >= 2)
    .sort((a, b) => b.count - a.count || a.t - b.t)
    .slice(0, MOST_TERMS);
  const speakers = index.speakers
    .map((name, s) => ({ name, s, words: frequent.reduce((sum, { uses }) => sum + (uses.get(s)?.count ?? 0), 0) }))
    .filter(({ words }) => words >= LEAST_WORDS);
  const table = frequent
    .map(({ t, uses }) => ({ t, row: speakers.map(({ s }) => uses.get(s)?.count ?? 0) }))
    .filter(({ row }) => row.some((count) => count > 0));
  if (speakers.length < LEAST_SPEAKERS || table.length < LEAST_TERMS) return NONE;
  const found = correspondence(table.map(({ row }) => row));
  if (found === null) return NONE;
  const columns = table.map(({ t }) => turns.terms.indexOf(t));
  const p = inertiaByChance(turns, { columns, speakers: speakers.map(({ s }) => s), inertia: found.inertia }, index.settings.seed);
  if (p >= LARGEST_P) return { ...NONE, p };
  return {
    shares: found.shares,
    p,
    points: [
      ...speakers.map(({ name, words }, i) => ({ kind: 'speaker' as const, item: name, count: words, ...found.columns[i]! })),
      ...table.map(({ t, row }, i) => ({
        kind: 'term' as const,
        item: index.terms[t]!,
        count: row.reduce((sum, count) => sum + count, 0),
        ...found.rows[i]!,
      })),
    ],
  };
}

interface Observed {
  /** The columns of the table in the turns, and its speakers. */
  readonly columns: readonly number[];
  readonly speakers: readonly number[];
  readonly inertia: number;
}

/** (1 + draws with as much inertia) / (draws + 1): whoever says a word belongs to the turn, and the turns are shuffled. */
function inertiaByChance(turns: TurnCounts, { columns, speakers, inertia }: Observed, seed: number): number {
  const tallyOf = columnTally(turns);
  let reaching = 0;
  forEachDraw(turns, { draws: DRAWS, seed }, (labels) => {
    const rows = columns.map((column) => {
      const { count } = tallyOf(column, labels);
      return speakers.map((s) => count[s]!);
    });
    if (inertiaOf(rows) >= inertia * (1 - 1e-9)) reaching++;
  });
  return (1 + reaching) / (DRAWS + 1);
}

/** χ² of the table over its sum; empty rows and columns add nothing. */
function inertiaOf(rows: readonly (readonly number[])[]): number {
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const rowSums = rows.map(sum);
  const all = sum(rowSums);
  const columnSums = (rows[0] ?? []).map((_, j) => rows.reduce((total, row) => total + row[j]!, 0));
  let inertia = 0;
  rows.forEach((row, i) => {
    row.forEach((count, j) => {
      if (count > 0) inertia += (count * count) / (rowSums[i]! * columnSums[j]!);
    });
  });
  return all === 0 ? 0 : inertia - 1;
}
