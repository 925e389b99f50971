import { seededRandom } from '../../../src/math/random.js';

/** What is drawn while a discussion is rendered: the same seed draws the same. */
export interface Dice {
  readonly chance: (share: number) => boolean;
  /** Both ends included. */
  readonly whole: (least: number, most: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  /** Of pairs of a value and its weight. */
  readonly weigh: <T>(list: readonly (readonly [T, number])[]) => T;
  /** In random order, each at most once. */
  readonly some: <T>(list: readonly T[], count: number) => readonly T[];
}

export function throwDice(seed: number): Dice {
  const random = seededRandom(seed);
  const whole = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1));
  const pick = <T>(list: readonly T[]): T => at(list, whole(0, list.length - 1));
  const weigh = <T>(list: readonly (readonly [T, number])[]): T => {
    let left = random() * list.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [value, weight] of list) {
      left -= weight;
      if (left < 0) return value;
    }
    return at(list, list.length - 1)[0];
  };
  const some = <T>(list: readonly T[], count: number): readonly T[] => {
    const rest = [...list];
    return Array.from({ length: Math.min(count, list.length) }, () => at(rest.splice(whole(0, rest.length - 1), 1), 0));
  };
  return { chance: (share) => random() < share, whole, pick, weigh, some };
}

function at<T>(list: readonly T[], index: number): T {
  if (index < 0 || index >= list.length) throw new Error('nothing to draw from');
  return list[index] as T;
}
