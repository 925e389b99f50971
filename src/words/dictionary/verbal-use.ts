import type { SegmentedWord } from './segmented-word.js';

/** Words before verbs. */
const BEFORE = new Set(
  '要 会 能 去 来 想 可以 能够 应该 需要 必须 想要 可能 就 都 也 还 又 再 才 不 没 没有 并 先 把 将 被 给 让 请 如何 怎么 怎样 一起 共同 所 以 开始 继续'.split(
    ' ',
  ),
);
/** Words after verbs. */
const AFTER = new Set(
  '了 着 过 到 出 成 好 完 起来 出来 一下 我们 你们 他们 她们 它们 这 这个 那 那个 一个 一些 它 我 你 他 她 得 不 没有'.split(' '),
);
/** Pronouns that stand before nouns, not verbs. */
const OF_NOUNS = /^[这那每各某该其]/;

/** Whether the word after this one is probably a verb: 要|研究|图像, 我们|设计. */
export function announcesVerb({ folded, tag }: Pick<SegmentedWord, 'folded' | 'tag'>): boolean {
  return BEFORE.has(folded) || tag === 'd' || (tag === 'r' && !OF_NOUNS.test(folded));
}

/** Whether the word before this one is probably a verb: 进口|了, 应用|一下. */
export function followsVerb({ folded }: Pick<SegmentedWord, 'folded'>): boolean {
  return AFTER.has(folded);
}
