/** Slices into which a discussion is cut; a short one into its sentences. */
const SLICES = 100;
/** Standard deviation of the Gaussian that smooths a profile, in slices. */
const WIDTH = 3;

/** Where in the discussion a term is said: its density, less the mean, of length 1. All 0 where it is said everywhere alike. */
export type Profile = Float64Array;

const kernel = Float64Array.from({ length: 3 * WIDTH + 1 }, (_, distance) => Math.exp(-(distance * distance) / (2 * WIDTH * WIDTH)));

/** @param places numbers of the term's sentences. @param sentences how many there are. */
export function profileOf(places: readonly number[], sentences: number): Profile {
  const size = Math.min(SLICES, sentences);
  const density = new Float64Array(size);
  for (const place of places) {
    const slice = Math.floor((place * size) / sentences);
    for (let other = Math.max(0, slice - 3 * WIDTH); other <= Math.min(size - 1, slice + 3 * WIDTH); other++) {
      density[other]! += kernel[Math.abs(other - slice)]!;
    }
  }
  const mean = density.reduce((sum, value) => sum + value, 0) / size;
  const centred = density.map((value) => value - mean);
  const length = Math.sqrt(product(centred, centred));
  return centred.map((value) => (length < 1e-9 ? 0 : value / length));
}

/** Correlation of two profiles, −1 to 1: whether two terms are said in the same stretches. */
export function correlate(a: Profile, b: Profile): number {
  return product(a, b);
}

function product(a: Profile, b: Profile): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
