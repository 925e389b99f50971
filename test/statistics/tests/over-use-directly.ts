import { raoScott } from '../../../src/math/tests/rao-scott.js';
import type { TurnCounts } from '../../../src/statistics/tests/turn-counts.js';

const sum = (numbers: readonly number[]): number => numbers.reduce((all, n) => all + n, 0);

/** By column and turn: how often the turn says it, turns that never do included. */
export function occurrences({ terms, starts, turnOf, count, units }: TurnCounts): readonly (readonly number[])[] {
  return terms.map((_, column) => {
    const own = Array.from(units, () => 0);
    for (let i = starts[column] ?? 0; i < (starts[column + 1] ?? 0); i++) own[turnOf[i] ?? -1] = count[i] ?? 0;
    return own;
  });
}

/** What a test of one speaker and one column rests on, added up turn by turn as the definitions say. */
export function overUseDirectly(turns: TurnCounts, labels: Uint32Array, { speaker, column }: { speaker: number; column: number }) {
  const all = occurrences(turns);
  const units = [...turns.units];
  const total = sum(units);
  const squares = (x: readonly number[], places: readonly number[], rate: number): number =>
    sum(places.map((turn) => ((x[turn] ?? 0) - (units[turn] ?? 0) * rate) ** 2));
  const everywhere = [...units.keys()];
  // All columns: Σ(x − n·f/N)² / Σf.
  const average = Math.max(1, sum(all.map((x) => squares(x, everywhere, sum(x) / total))) / sum(all.map(sum)));
  const x = all[column] ?? [];
  const sides = [true, false].map((isOwn) => everywhere.filter((turn) => (labels[turn] === speaker) === isOwn));
  const [here, elsewhere] = sides.map((places) => sum(places.map((turn) => x[turn] ?? 0))) as [number, number];
  const residuals = sides.map((places) => {
    const rate = sum(places.map((turn) => x[turn] ?? 0)) / sum(places.map((turn) => units[turn] ?? 0));
    return places.length < 2 ? squares(x, places, rate) : (squares(x, places, rate) * places.length) / (places.length - 1);
  });
  const sayers = x.filter((own) => own > 0).length;
  const effect = (sayers * Math.max(1, sum(residuals) / sum(x)) + 4 * average) / (sayers + 4);
  const share = sum((sides[0] ?? []).map((turn) => units[turn] ?? 0)) / total;
  const inTurns = (sides[0] ?? []).filter((turn) => (x[turn] ?? 0) > 0).length;
  const isTested = here >= 3 && inTurns >= 2 && here > share * (here + elsewhere);
  return { effect, p: isTested ? raoScott({ here, elsewhere }, { share, effect }) : null, here, elsewhere, share, average };
}
