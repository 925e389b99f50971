/** How near a figure is meant: '' as said. */
export type About = '' | 'about' | 'at least' | 'at most' | 'more' | 'less';

/** What may stand between a limit and its figure: 最高可以申请五万, 不得超过三百张. */
const MAY = '(?:[能可会要得应需]|可以|应该|需要|只能)?(?:是|有|到|达到?|为|在|申请|拿到?|报|收|给|付|住|放|装|坐|补助?|用|花)?';
const BEFORE: readonly (readonly [pattern: RegExp, about: About])[] = [
  [new RegExp(`(?:不少于|不低于|不下于?|至少|最少|最低|起码)${MAY}\\s?$`), 'at least'],
  [/(?<![以路早晚赶追马加])上$/, 'at least'],
  [new RegExp(`(?:[不别]得?[能可会]?(?:超过|多于|高于|大于|超出)|至多|最多|最高|最长|顶多|上限)${MAY}\\s?$`), 'at most'],
  [/(?:不到|不足|不满|未满|少于|低于|小于)\s?$/, 'less'],
  [/(?:超过|超出|超|逾|多于|高于|大于|突破)了?\s?$/, 'more'],
  [/(?:差不多|将近|大约|大概|大致|接近|几乎|约莫|估计|(?<![节合条预签违制公契相履])约|(?<![最附靠临亲邻就])近)(?:有|是)?\s?$/, 'about'],
];
const BEHIND: readonly (readonly [pattern: RegExp, about: About])[] = [
  [/^\s?(?:左右|上下(?![游文课])|前后)/, 'about'],
  [/^\s?(?:以上|及以上)/, 'at least'],
  [/^\s?(?:以下|以内|之内|及以下)/, 'at most'],
];
const LONGEST = 10;

/** The word of approximation right before the offset, 将近 of 将近80: how long it is and what it says. */
export function boundBefore(text: string, at: number): { readonly length: number; readonly about: About } {
  const before = text.slice(Math.max(0, at - LONGEST), at);
  for (const [pattern, about] of BEFORE) {
    const length = pattern.exec(before)?.[0].length ?? 0;
    const isVague = !/上$/.test(before) || /^[百千万亿]/.test(text.slice(at));
    if (length > 0 && isVague) return { length, about };
  }
  return { length: 0, about: '' };
}

/** The same behind a figure: 左右 of 三点左右. */
export function boundBehind(text: string, at: number): { readonly length: number; readonly about: About } {
  const behind = text.slice(at, at + 4);
  for (const [pattern, about] of BEHIND) {
    const length = pattern.exec(behind)?.[0].length ?? 0;
    if (length > 0) return { length, about };
  }
  return { length: 0, about: '' };
}
