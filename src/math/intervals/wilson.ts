import type { Proportion } from './clopper-pearson.js';
import type { Interval } from './interval.js';
import { NORMAL_975 } from './normal.js';

const Z = NORMAL_975;

/**
 * 95 % interval of a proportion (Wilson 1927): which proportions are compatible with `count` of `of`?
 *
 * Centre (p + z²/2n) / (1 + z²/n), half width z·√(p(1−p)/n + z²/4n²) / (1 + z²/n). Accurate from the smallest n on, never
 * outside 0–1, and for 0 of n exactly 0 at the low end. The interval of 0 of 0 is 0–1.
 *
 * @param effect design effect, 1 or more: n / effect independent observations tell as much.
 */
export function wilson({ count, of }: Proportion, effect = 1): Interval {
  if (of === 0) return { low: 0, high: 1 };
  const share = count / of;
  const n = of / effect;
  const scale = 1 + (Z * Z) / n;
  const centre = (share + (Z * Z) / (2 * n)) / scale;
  const half = (Z * Math.sqrt((share * (1 - share)) / n + (Z * Z) / (4 * n * n))) / scale;
  return { low: count === 0 ? 0 : centre - half, high: count === of ? 1 : centre + half };
}
