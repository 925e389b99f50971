import type { Said } from '../said.js';
import type { About, Figure } from './figure.js';

/** Words of approximation: how long they are, and what they say. */
interface Bound {
  readonly length: number;
  readonly about: About;
}

type Bounds = readonly (readonly [pattern: RegExp, about: About])[];

/** What may stand between a limit and its figure: 最高可以申请五万, 不得超过三百张. */
const MAY = '(?:[能可会要得应需]|可以|应该|需要|只能)?(?:是|有|到|达到?|为|在|申请|拿到?|报|收|给|付|住|放|装|坐|补助?|用|花)?';
const BEFORE: Bounds = [
  [new RegExp(`(?:不少于|不低于|不下于?|至少|最少|最低|起码)${MAY}\\s?$`), 'at least'],
  [/(?<![以路早晚赶追马加])上$/, 'at least'],
  [new RegExp(`(?:[不别]得?[能可会]?(?:超过|多于|高于|大于|超出)|至多|最多|最高|最长|顶多|上限)${MAY}\\s?$`), 'at most'],
  [/(?:不到|不足|不满|未满|少于|低于|小于)\s?$/, 'less'],
  [/(?:超过|超出|超|逾|多于|高于|大于|突破)了?\s?$/, 'more'],
  [/(?:差不多|将近|大约|大概|大致|接近|几乎|约莫|估计|(?<![节合条预签违制公契相履])约|(?<![最附靠临亲邻就])近)(?:有|是)?\s?$/, 'about'],
];
const BEHIND: Bounds = [
  [/^\s?(?:左右|上下(?![游文课])|前后)/, 'about'],
  [/^\s?(?:以上|及以上)/, 'at least'],
  [/^\s?(?:以下|以内|之内|及以下)/, 'at most'],
];
const LONGEST = 10;
const NO_BOUND: Bound = { length: 0, about: '' };

/** The figure with the words of approximation on both sides: 将近 of 将近80, 左右 of 三点左右. 上 is one only before a round number (上百人). */
export function bounded({ plain }: Said, figure: Figure): Figure {
  const left = plain.slice(Math.max(0, figure.start - LONGEST), figure.start);
  const isUp = left.endsWith('上') && !/^[百千万亿]/.test(plain.slice(figure.start));
  const before = isUp ? NO_BOUND : boundIn(left, BEFORE);
  const behind = boundIn(plain.slice(figure.end, figure.end + 4), BEHIND);
  const about = before.about || behind.about || figure.about;
  return { ...figure, start: figure.start - before.length, end: figure.end + behind.length, about };
}

function boundIn(text: string, bounds: Bounds): Bound {
  for (const [pattern, about] of bounds) {
    const length = pattern.exec(text)?.[0].length ?? 0;
    if (length > 0) return { length, about };
  }
  return NO_BOUND;
}
