import { hypergeometric } from '../distributions/hypergeometric.js';

/** A stratum (a turn) of so many units (sentences), some with one item, some with the other. */
export interface Stratum {
  readonly units: number;
  readonly row: number;
  readonly column: number;
}

/** Common units of two items whose units are drawn at random within strata; index: how many. */
export interface CommonUnits {
  /** Chance of so many or more. */
  readonly atLeast: Float64Array;
  /** Chance of exactly so many, in two strata or more. */
  readonly apart: Float64Array;
}

/**
 * Distribution of the common units of two items that stand together only because both belong to the same turns: within each turn they are
 * independent, so that common units are a sum of hypergeometric numbers, one for each turn (the exact form of the Mantel–Haenszel test).
 * Strata in which an item is missing may be left out.
 *
 * The function that is returned remembers the strata that it has met.
 *
 * Example: two turns of four sentences, each item in one sentence of each → 0, 1, 2 common sentences with 9/16, 6/16, 1/16.
 */
export function commonUnitsCounter(): (strata: readonly Stratum[]) => CommonUnits {
  const known = new Map<string, readonly number[]>();
  const chancesOf = (stratum: Stratum): readonly number[] => {
    const { units, row, column } = stratum;
    if (row === 1 && column === 1) return [1 - 1 / units, 1 / units];
    const key = `${units} ${row} ${column}`;
    const before = known.get(key) ?? hypergeometricChances(stratum);
    known.set(key, before);
    return before;
  };
  return (strata) => {
    const own = strata.map(chancesOf);
    const all = own.reduce(convolve, [1]);
    const apart = Float64Array.from(all);
    apart[0] = 0;
    own.forEach((chances, i) => {
      const none = noneInOthers(own, i);
      for (let common = 1; common < chances.length; common++) apart[common] = Math.max(0, apart[common]! - chances[common]! * none);
    });
    const atLeast = Float64Array.from(all);
    for (let common = atLeast.length - 2; common >= 0; common--) atLeast[common]! += atLeast[common + 1]!;
    return { atLeast, apart };
  };
}

/** Chance that no other stratum has a common unit. */
function noneInOthers(strata: readonly (readonly number[])[], own: number): number {
  let product = 1;
  for (let i = 0; i < strata.length && product > 0; i++) if (i !== own) product *= strata[i]![0]!;
  return product;
}

function convolve(one: readonly number[], other: readonly number[]): readonly number[] {
  const sum = new Array<number>(one.length + other.length - 1).fill(0);
  for (let i = 0; i < one.length; i++) for (let j = 0; j < other.length; j++) sum[i + j]! += one[i]! * other[j]!;
  return sum;
}

/** Chances of 0, 1, … common units in one stratum. */
function hypergeometricChances({ units, row, column }: Stratum): readonly number[] {
  const least = Math.max(0, row + column - units);
  return Array.from({ length: Math.min(row, column) + 1 }, (_, both) =>
    both < least ? 0 : hypergeometric({ both, row, column, total: units }),
  );
}
