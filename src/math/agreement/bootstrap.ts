import { seededRandom } from '../random.js';

const DRAWS = 1000;
/** With fewer draws that give a value, the interval would be of others than the sample. */
const LEAST_DEFINED = 0.95;

/** Ends of an interval; both null where there is none. */
export interface Ends {
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * 95 % percentile interval by the bootstrap (Efron 1979; for α with units drawn anew, Zapf et al. 2016): units are drawn with replacement, as many as
 * there are, 1,000 times, and the measure is taken of each draw; the ends are its 2.5 % and 97.5 % points, interpolated between neighbours.
 *
 * None for fewer than two units, and where the measure is not defined in more than a twentieth of the draws. The same seed gives the same interval.
 */
export function bootstrapInterval<Unit>(units: readonly Unit[], measure: (drawn: readonly Unit[]) => number | null, seed: number): Ends {
  const random = seededRandom(seed);
  const values: number[] = [];
  if (units.length > 1) {
    for (let draw = 0; draw < DRAWS; draw++) {
      const value = measure(units.map(() => units[Math.floor(random() * units.length)]!));
      if (value !== null) values.push(value);
    }
  }
  if (values.length < LEAST_DEFINED * DRAWS) return { low: null, high: null };
  values.sort((a, b) => a - b);
  return { low: quantile(values, 0.025), high: quantile(values, 0.975) };
}

/** Of ascending values, interpolated between neighbours. */
function quantile(values: readonly number[], share: number): number {
  const at = share * (values.length - 1);
  const [below, above] = [values[Math.floor(at)]!, values[Math.ceil(at)]!];
  return below + (above - below) * (at - Math.floor(at));
}
