import { designEffect, residualSquares, type TurnSizes, type TurnSums } from '../../math/effects/design-effect.js';
import { raoScott } from '../../math/tests/rao-scott.js';
import type { SpeakerSizes, Tally } from './tally-columns.js';
import type { TurnCounts } from './turn-counts.js';

/** What somebody must say to be said to say it more often: so many occurrences, in so many turns. */
export const LEAST = { count: 3, turns: 2 } as const;

/** The test of over-use, for the speakers as they are and for any that were drawn. */
export interface OverUse {
  /** Design effect of a column, for a speaker and all others. */
  readonly effect: (column: number, speaker: number) => number;
  /** p of a column and speaker (raoScott); null where it is not said more often, fewer than 3 times, or in fewer than 2 turns. */
  readonly p: (column: number, speaker: number) => number | null;
}

/** Of all turns together: the sums of each column, and the design effect that all columns have on average, without speakers. */
export interface WholeDiscussion {
  readonly sums: readonly (TurnSums & { readonly turns: number })[];
  readonly sizes: TurnSizes;
  /** max(1, Σ Σ(x − n·f/N)² / Σ f). */
  readonly effect: number;
}

/** Once for a discussion: nothing of it depends on who speaks. */
export function sumDiscussion({ terms, starts, turnOf, count, units, total }: TurnCounts): WholeDiscussion {
  const sizes = { turns: units.length, units: total, unitSquares: units.reduce((sum, n) => sum + n * n, 0) };
  const sums = terms.map((_, column) => {
    const sum = { count: 0, squares: 0, products: 0, turns: starts[column + 1]! - starts[column]! };
    for (let i = starts[column]!; i < starts[column + 1]!; i++) {
      const x = count[i]!;
      sum.count += x;
      sum.squares += x * x;
      sum.products += x * units[turnOf[i]!]!;
    }
    return sum;
  });
  const residuals = sums.reduce((all, column) => all + residualSquares(column, sizes, column.count / total), 0);
  const occurrences = sums.reduce((all, column) => all + column.count, 0);
  return { sums, sizes, effect: occurrences === 0 ? 1 : Math.max(1, residuals / occurrences) };
}

/** `tally` must hold the column that is asked for. */
export function overUse({ sums, sizes, effect: effectOfAll }: WholeDiscussion, own: SpeakerSizes, tally: Tally): OverUse {
  const effect = (column: number, speaker: number): number => {
    const all = sums[column]!;
    const here = { count: tally.count[speaker]!, squares: tally.squares[speaker]!, products: tally.products[speaker]! };
    const elsewhere = { count: all.count - here.count, squares: all.squares - here.squares, products: all.products - here.products };
    const [turns, units, unitSquares] = [own.turns[speaker]!, own.units[speaker]!, own.unitSquares[speaker]!];
    const others = { turns: sizes.turns - turns, units: sizes.units - units, unitSquares: sizes.unitSquares - unitSquares };
    const residuals =
      (units === 0 ? 0 : residualSquares(here, { turns, units, unitSquares })) +
      (others.units === 0 ? 0 : residualSquares(elsewhere, others));
    return designEffect({ residuals, count: all.count, turns: all.turns }, effectOfAll);
  };
  return {
    effect,
    p: (column, speaker) => {
      const here = tally.count[speaker]!;
      const all = sums[column]!.count;
      const share = own.units[speaker]! / sizes.units;
      if (here < LEAST.count || tally.turns[speaker]! < LEAST.turns || here <= all * share) return null;
      return raoScott({ here, elsewhere: all - here }, { share, effect: effect(column, speaker) });
    },
  };
}
