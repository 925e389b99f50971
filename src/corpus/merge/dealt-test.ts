import { chiSquaredTail } from '../../math/distributions/chi-squared-tail.js';

/** What a group has in one discussion: its counted words and all, and how often anybody says the term. */
export interface Dealt {
  readonly own: number;
  readonly all: number;
  readonly said: number;
}

/** The exact sum of more occurrences would take too long. */
const MOST_EXACT = 400;

/**
 * How likely a group would say a term so often if its occurrences in each discussion were dealt over the words at random: the upper tail
 * of a sum of hypergeometric counts. Exact up to 400 occurrences; above, the saddlepoint approximation of a sum of binomial counts
 * (Lugannani & Rice 1980, corrected for whole numbers), which spread a little wider. The sign test gives one half to every discussion; a
 * person with nearly all of the talk has nearly all of the chances, and this test knows it.
 *
 * @param least the group is not tested with fewer: the probability is that of `here` or more among all that are tested.
 */
export function dealtTest(discussions: readonly Dealt[], here: number, least: number): number {
  const said = discussions.reduce((sum, one) => sum + one.said, 0);
  if (here <= least) return 1;
  const tail = said > MOST_EXACT ? approximateTail(discussions) : exactTail(discussions);
  return Math.min(1, tail(here) / tail(least));
}

function exactTail(discussions: readonly Dealt[]): (from: number) => number {
  let sums = Float64Array.of(1);
  for (const one of discussions) sums = convolved(sums, hypergeometric(one));
  return (from) => sums.subarray(from).reduce((sum, chance) => sum + chance, 0);
}

/** The chance of each count, from 0 to as often as it is said: ratios of neighbours, from the likeliest on. */
function hypergeometric({ own, all, said }: Dealt): Float64Array {
  const others = all - own;
  const chances = new Float64Array(said + 1);
  const [least, most] = [Math.max(0, said - others), Math.min(said, own)];
  const likeliest = Math.min(most, Math.max(least, Math.floor(((said + 1) * (own + 1)) / (all + 2))));
  const rise = (x: number): number => ((said - x) * (own - x)) / ((x + 1) * (others - said + x + 1));
  chances[likeliest] = 1;
  for (let x = likeliest; x < most; x++) chances[x + 1] = chances[x]! * rise(x);
  for (let x = likeliest - 1; x >= least; x--) chances[x] = chances[x + 1]! / rise(x);
  const total = chances.reduce((sum, chance) => sum + chance, 0);
  return chances.map((chance) => chance / total);
}

function convolved(a: Float64Array, b: Float64Array): Float64Array<ArrayBuffer> {
  const sums = new Float64Array(a.length + b.length - 1);
  for (let j = 0; j < b.length; j++) {
    const chance = b[j]!;
    if (chance === 0) continue;
    for (let i = 0; i < a.length; i++) sums[i + j] = sums[i + j]! + a[i]! * chance;
  }
  return sums;
}

function approximateTail(discussions: readonly Dealt[]): (from: number) => number {
  const parts = discussions.map(({ own, all, said }) => ({ share: own / all, said }));
  const most = parts.reduce((sum, { said }) => sum + said, 0);
  const mean = parts.reduce((sum, { share, said }) => sum + share * said, 0);
  return (from) => {
    // Near the mean the formula divides by nothing.
    if (from - 0.5 <= mean + 0.5) return 0.5;
    if (from >= most) return Math.exp(parts.reduce((sum, { share, said }) => sum + said * Math.log(share), 0));
    const tilt = tiltTo(from, parts);
    const tilted = parts.map(({ share, said }) => ({ chance: (share * Math.exp(tilt)) / (1 - share + share * Math.exp(tilt)), said }));
    const variance = tilted.reduce((sum, { chance, said }) => sum + said * chance * (1 - chance), 0);
    const cumulants = parts.reduce((sum, { share, said }) => sum + said * Math.log(1 - share + share * Math.exp(tilt)), 0);
    const root = Math.sqrt(2 * (tilt * from - cumulants));
    const step = (1 - Math.exp(-tilt)) * Math.sqrt(variance);
    const density = Math.exp(-(root * root) / 2) / Math.sqrt(2 * Math.PI);
    return chiSquaredTail(root * root) / 2 + density * (1 / step - 1 / root);
  };
}

/** Where the tilted counts have this mean. */
function tiltTo(wanted: number, parts: readonly { readonly share: number; readonly said: number }[]): number {
  let [low, high] = [0, 30];
  for (let round = 0; round < 50; round++) {
    const tilt = (low + high) / 2;
    const lift = Math.exp(tilt);
    const mean = parts.reduce((sum, { share, said }) => sum + (said * share * lift) / (1 - share + share * lift), 0);
    if (mean < wanted) low = tilt;
    else high = tilt;
  }
  return (low + high) / 2;
}
