import { chiSquaredTail } from '../../../math/distributions/chi-squared-tail.js';

/** Of each discussion the group's share of what is said, and how often anybody says the term. */
export interface Dealt {
  readonly shares: Float64Array;
  readonly said: Float64Array;
}

/**
 * How likely a group would say a term so often if its occurrences in each discussion were dealt at random by shares of talk: the upper
 * tail of a sum of binomial counts, by the saddlepoint approximation (Lugannani & Rice 1980, corrected for whole numbers). The sign test gives
 * one half to every discussion; a person with nearly all of the talk has nearly all of the chances, and this test knows it.
 *
 * @param least the group is not tested with fewer: the probability is that of `here` or more among all that are tested.
 * @param clump occurrences that come together, and are dealt as one (`clumpOf`).
 */
export function dealtTest({ shares, said }: Dealt, { here, least, clump }: Readonly<Record<'here' | 'least' | 'clump', number>>): number {
  if (here <= least) return 1;
  const dealt = { shares, said: said.map((count) => count / clump) };
  return Math.min(1, upperTail(dealt, here / clump) / upperTail(dealt, least / clump));
}

function upperTail({ shares, said }: Dealt, from: number): number {
  let most = 0;
  let mean = 0;
  let all = 0;
  for (let i = 0; i < said.length; i++) {
    most += said[i]!;
    mean += shares[i]! * said[i]!;
    all += said[i]! * Math.log(shares[i]!);
  }
  // Near the mean the formula divides by nothing.
  if (from <= mean + 0.5) return 0.5;
  if (from >= most - 1e-9) return Math.exp(all);
  const tilt = tiltTo(from, { shares, said });
  const lift = Math.exp(tilt);
  let variance = 0;
  let cumulants = 0;
  for (let i = 0; i < said.length; i++) {
    const share = shares[i]!;
    const sum = 1 - share + share * lift;
    variance += (said[i]! * share * lift * (1 - share)) / sum ** 2;
    cumulants += said[i]! * Math.log(sum);
  }
  const root = Math.sqrt(2 * (tilt * from - cumulants));
  const step = (1 - Math.exp(-tilt)) * Math.sqrt(variance);
  const density = Math.exp(-(root * root) / 2) / Math.sqrt(2 * Math.PI);
  return Math.min(0.5, chiSquaredTail(root * root) / 2 + density * (1 / step - 1 / root));
}

/** Where counts that lean so far have this mean. */
function tiltTo(wanted: number, { shares, said }: Dealt): number {
  let [low, high] = [0, 40];
  for (let round = 0; round < 50; round++) {
    const tilt = (low + high) / 2;
    const lift = Math.exp(tilt);
    let mean = 0;
    for (let i = 0; i < said.length; i++) {
      const share = shares[i]!;
      mean += (said[i]! * share * lift) / (1 - share + share * lift);
    }
    if (mean < wanted) low = tilt;
    else high = tilt;
  }
  return (low + high) / 2;
}

/** Squares of what voices say above or below their shares, and what they would be if occurrences were dealt one by one: Σ n·s·(1 − s). */
export interface Scatter {
  squares: number;
  expected: number;
}

/** How many occurrences come together, as their scatter tells; 1 at least. */
export const clumpOf = ({ squares, expected }: Scatter): number => (expected > 0 ? Math.max(1, squares / expected) : 1);
