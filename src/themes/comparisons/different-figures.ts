import type { FactRow } from '../../data.js';
import { groupBy } from '../../group-by.js';

const MOST_BLOCKS = 6;
/** Figures that are said for one thing may be rounded: so far apart, as a share of the larger, they are the same. */
const ROUNDED = 0.1;
/** Single pieces are counted, not measured: 三个问题, 两个问题. */
const SMALL = 10;

/**
 * Figures of one kind and unit for one noun that cannot both be right as rounded: the same thing, or two things of one name, which only a reader can tell.
 * Their sentences must share another telling word besides. Small numbers of pieces are left out, and ranges that overlap.
 *
 * @param shares whether two sentences, by id, share a telling word that is no part of the noun.
 */
export function findDifferentFigures(
  facts: readonly FactRow[],
  shares: (a: FactRow, b: FactRow) => boolean,
): readonly (readonly FactRow[])[] {
  const named = facts.filter(({ kind, value, counts, unit }) => {
    if (value === null || counts.length < 2) return false;
    return kind === 'share' || (kind === 'amount' && (value >= SMALL || unit === '元' || unit === '%'));
  });
  const blocks = [...groupBy(named, ({ kind, unit, counts }) => `${kind} ${unit} ${counts}`).values()].flatMap((rows) => {
    for (const [i, a] of rows.entries())
      for (const b of rows.slice(i + 1)) if (a.sentence !== b.sentence && differ(a, b) && shares(a, b)) return [[a, b]];
    return [];
  });
  return blocks.slice(0, MOST_BLOCKS);
}

/** Whether neither range, widened by what rounding takes, reaches the other. */
function differ(a: FactRow, b: FactRow): boolean {
  const [low, high] = a.value! <= b.value! ? [a, b] : [b, a];
  const top = Math.max(low.value!, low.value_high ?? 0) * (1 + ROUNDED);
  const open = low.about === 'at least' || low.about === 'more' || high.about === 'at most' || high.about === 'less';
  return !open && top < high.value!;
}
