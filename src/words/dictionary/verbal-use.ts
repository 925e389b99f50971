import type { SegmentedWord } from './segmented-word.js';

const BEFORE = new Set(
  '要 会 能 去 来 想 可以 能够 应该 需要 必须 想要 可能 就 都 也 还 又 再 才 不 没 没有 并 先 把 将 被 给 让 请 如何 怎么 怎样 一起 共同 所 以 开始 继续'.split(
    ' ',
  ),
);
const AFTER = new Set(
  '了 着 过 到 出 成 好 完 起来 出来 一下 我们 你们 他们 她们 它们 这 这个 那 那个 一个 一些 它 我 你 他 她 得 不 没有'.split(' '),
);
/** Pronouns that stand before nouns. */
const OF_NOUNS = /^[这那每各某该其]/;

/** 要|研究|图像, 我们|设计: what follows is a verb. */
export function announcesVerb({ read, tag }: Pick<SegmentedWord, 'read' | 'tag'>): boolean {
  return BEFORE.has(read) || tag === 'd' || (tag === 'r' && !OF_NOUNS.test(read));
}

/** 进口|了, 应用|一下: what comes before is a verb. */
export function followsVerb({ read }: Pick<SegmentedWord, 'read'>): boolean {
  return AFTER.has(read);
}
