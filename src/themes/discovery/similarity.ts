import { type Units, unitsOf } from '../codebook/kind-of.js';

/** Dice coefficient of the characters that two terms share, as a common ending or because one contains the other: 0–1; 0 where they share fewer than two. A Latin word counts as two characters: lending and reading share none. */
export function similarity(a: string, b: string): number {
  const [short, long] = [unitsOf(a), unitsOf(b)].sort((x, y) => sizeOf(x) - sizeOf(y)) as [Units, Units];
  let shared = 0;
  while (shared < short.length && short.at(-1 - shared) === long.at(-1 - shared)) shared++;
  const size = contains(long, short) ? sizeOf(short) : sizeOf(short.slice(short.length - shared));
  return size < 2 ? 0 : (2 * size) / (sizeOf(short) + sizeOf(long));
}

const WORD = /[\p{Script=Latin}\p{N}]/u;

const sizeOf = (units: Units): number => units.reduce((size, unit) => size + (WORD.test(unit) ? 2 : 1), 0);

/** Whether the units of one term stand side by side in another. */
export const contains = (long: Units, short: Units): boolean => long.some((_, from) => short.every((unit, i) => unit === long[from + i]));
