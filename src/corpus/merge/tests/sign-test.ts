import { seededRandom } from '../../../math/random.js';

/** Up to so many discussions all signs are tried. */
const MOST_EXACT = 24;
/** Random signs where they are more, and those drawn towards what was observed. */
const SHUFFLES = 4999;
const TILTED = 999;
/** So many of them that reach as much say that it is no finding: no more are drawn. */
const ENOUGH = 100;
/** Below this bound of p plain signs would hardly ever reach as much. */
const RARE = 0.02;
/** A bound below it is sure enough without draws: no correction for tests comes near it. */
const SURE = 1e-7;
/** Steps towards the tilt, and when it is near enough. */
const MOST_STEPS = 20;
const CLOSE = 1e-3;
/** Sums that differ by less than twice this are equal but for rounding. */
const ROUNDING = 5e-10;

/**
 * Whether a group says a term more often than the others of the same discussions, with the discussion as the unit: the excess over an
 * even share in each discussion keeps its size and gets a random sign (Fisher's randomisation of paired differences). All 2^k signs are
 * tried up to 24 discussions. Of more, 4999 signs are drawn, or fewer where 100 have reached as much (Besag & Clifford 1991); where that
 * would be rare (Hoeffding 1963: p is at most exp(−(Σx)² / 2Σx²)), signs are drawn that lean to what was observed, and weighted for it
 * (importance sampling). One-sided; 1 where there is no excess. One discussion decides like a coin: ½ is the least that it can show.
 *
 * @param excess of each discussion the occurrences above an even share; 0 where there are just as many.
 * @param atLeast no smaller p is wanted: it stands for p where a bound of p is below it, and no signs are tried.
 */
export function signTest(excess: Float64Array, seed: number, atLeast = 0): number {
  const differing = excess.filter(differs);
  const { observed, bound } = boundOf(differing);
  if (observed <= 0) return 1;
  if (bound <= atLeast) return atLeast;
  return Math.max(atLeast, probabilityOf(differing, { observed, bound, seed, atLeast }));
}

/** Whether the p of a sign test is surely so small that drawn signs would hardly ever show it. */
export const isRare = (excess: Float64Array): boolean => boundOf(excess).bound < RARE;

const differs = (value: number): boolean => Math.abs(value) > 1e-12;

function boundOf(values: Float64Array): { readonly observed: number; readonly bound: number } {
  let observed = 0;
  let squares = 0;
  for (let i = 0; i < values.length; i++) {
    observed += values[i]!;
    squares += values[i]! ** 2;
  }
  return { observed, bound: observed <= 0 ? 1 : Math.exp(-(observed * observed) / (2 * squares)) };
}

interface Trial {
  readonly observed: number;
  readonly bound: number;
  readonly seed: number;
  readonly atLeast: number;
}

function probabilityOf(differing: Float64Array, trial: Trial): number {
  // Other signs reach the observed sum where what they turn round adds up to nothing or less.
  if (differing.length <= MOST_EXACT) return turnedToNothing(differing) / 2 ** differing.length;
  if (differing.every((value) => value > 0)) return 2 ** -differing.length;
  return trial.bound < RARE ? leaning(differing, trial) : drawn(differing, trial.seed);
}

/** The share of random signs that reach as much. */
function drawn(differing: Float64Array, seed: number): number {
  const eights = Array.from({ length: Math.ceil(differing.length / 8) }, (_, i) => subsetSums(differing.subarray(8 * i, 8 * i + 8)));
  const signs = drawsOf(seed).signs(Math.ceil(differing.length / 32));
  let reached = 0;
  for (let first = 0; first < SHUFFLES; first += ENOUGH) {
    const draws = Math.min(ENOUGH, SHUFFLES - first);
    const turned = TURNED.fill(0);
    for (let i = 0; i < eights.length; i++) addTurned(turned, eights[i]!, signs[i >> 2]!.subarray(first, first + draws), 8 * (i & 3));
    for (let draw = 0; draw < draws; draw++) {
      if (turned[draw]! <= ROUNDING) reached++;
      if (reached === ENOUGH) return reached / (first + draw + 1);
    }
  }
  return (1 + reached) / (1 + SHUFFLES);
}

/** Adds for each draw what its bits from `shift` on turn round. */
function addTurned(turned: Float64Array, sums: Float64Array, signs: Int32Array, shift: number): void {
  const bits = sums.length - 1;
  for (let draw = 0; draw < signs.length; draw++) turned[draw] = turned[draw]! + sums[(signs[draw]! >>> shift) & bits]!;
}

/**
 * The same probability from signs that are + with e^tx / (e^tx + e^−tx), where t makes the observed sum their mean; each draw that reaches
 * it counts Π ½ / (probability of its sign). Where even the bound of the tilt (Chernoff 1952: never below the true p) is tiny, it stands for p.
 */
function leaning(differing: Float64Array, { observed, seed, atLeast }: Trial): number {
  const tilt = tiltTo(differing, observed);
  let constant = 0;
  for (let i = 0; i < differing.length; i++) constant += Math.log(Math.cosh(tilt * differing[i]!));
  const bound = Math.exp(constant - tilt * observed);
  if (bound < SURE || bound <= atLeast) return Math.max(bound, 2 ** -differing.length);
  const numbers = drawsOf(seed).numbers(differing.length);
  const turned = TURNED.fill(0);
  // All draws of a discussion stand together: so they are read in order.
  for (let i = 0; i < differing.length; i++) {
    const value = differing[i]!;
    const chance = 1 / (1 + Math.exp(-2 * tilt * value));
    const own = numbers[i]!;
    for (let draw = 0; draw < TILTED; draw++) turned[draw] = turned[draw]! + (own[draw]! >= chance ? value : 0);
  }
  let sum = 0;
  for (let draw = 0; draw < TILTED; draw++) {
    if (turned[draw]! <= ROUNDING) sum += Math.exp(constant - tilt * (observed - 2 * turned[draw]!));
  }
  return Math.max(sum / TILTED, 2 ** -differing.length);
}

/** Of each draw what it turns round; used again by each test. */
const TURNED = new Float64Array(TILTED);

/** Where Σ x·tanh(tx) is the observed sum. It rises ever more slowly with t, and so Newton's steps from the left, where tanh y would be y, never go beyond. */
function tiltTo(values: Float64Array, observed: number): number {
  let squares = 0;
  for (let i = 0; i < values.length; i++) squares += values[i]! ** 2;
  let tilt = observed / squares;
  for (let step = 0; step < MOST_STEPS; step++) {
    let mean = 0;
    let slope = 0;
    for (let i = 0; i < values.length; i++) {
      const lean = Math.tanh(tilt * values[i]!);
      mean += values[i]! * lean;
      slope += values[i]! ** 2 * (1 - lean * lean);
    }
    const next = tilt + (observed - mean) / slope;
    // Any tilt gives the same probability; one nearer to this would not give it more exactly.
    if (!(next - tilt > CLOSE * tilt)) break;
    tilt = next;
  }
  return tilt;
}

/** The draws of a seed: they are the same in every test of a run. */
class Draws {
  readonly #ofSigns: () => number;
  readonly #ofNumbers: () => number;
  readonly #signs: Int32Array[] = [];
  readonly #numbers: Float32Array[] = [];

  constructor(readonly seed: number) {
    this.#ofSigns = seededRandom(seed);
    this.#ofNumbers = seededRandom(seed + 1);
  }

  /** For each 32 discussions the signs of all draws, a bit for each discussion. */
  signs(length: number): readonly Int32Array[] {
    while (this.#signs.length < length) this.#signs.push(Int32Array.from({ length: SHUFFLES }, () => (this.#ofSigns() * 2 ** 32) | 0));
    return this.#signs;
  }

  /** For each discussion the numbers of all draws, 0–1. */
  numbers(length: number): readonly Float32Array[] {
    while (this.#numbers.length < length) this.#numbers.push(Float32Array.from({ length: TILTED }, this.#ofNumbers));
    return this.#numbers;
  }
}

let draws = new Draws(0);

function drawsOf(seed: number): Draws {
  if (draws.seed !== seed) draws = new Draws(seed);
  return draws;
}

/** How many of all subsets add up to 0 or less: subsets of either half, in order, meet in the middle (Horowitz & Sahni 1974). */
function turnedToNothing(values: Float64Array): number {
  const half = values.length >> 1;
  const [one, other] = [orderedSums(values.subarray(0, half)), orderedSums(values.subarray(half))];
  let count = 0;
  let fitting = other.length;
  for (let i = 0; i < one.length; i++) {
    const sum = one[i]!;
    while (fitting > 0 && sum + other[fitting - 1]! > ROUNDING) fitting--;
    count += fitting;
  }
  return count;
}

/** The same as `subsetSums`, the least first: those without a value and those with it are in order, and so are merged. */
function orderedSums(values: Float64Array): Float64Array {
  let sums = new Float64Array(1);
  for (const value of values) {
    const both = new Float64Array(2 * sums.length);
    let [without, having] = [0, 0];
    for (let i = 0; i < both.length; i++) {
      const next = without < sums.length ? sums[without]! : Number.POSITIVE_INFINITY;
      const added = having < sums.length ? sums[having]! + value : Number.POSITIVE_INFINITY;
      const isAdded = added < next;
      both[i] = isAdded ? added : next;
      if (isAdded) having++;
      else without++;
    }
    sums = both;
  }
  return sums;
}

/** Sums of all 2^n subsets. */
function subsetSums(values: Float64Array): Float64Array {
  const sums = new Float64Array(2 ** values.length);
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    for (let set = 0; set < 2 ** i; set++) sums[2 ** i + set] = sums[set]! + value;
  }
  return sums;
}
