/** Affixes, kinds of places and kinds of organisations that form one word with the word beside them (see bindAffixes). */

export const SUFFIXES = new Set('型者率性化论法权费税署局处科组师链端版图表股器力值款界期网室案卷观方圈员侧官商级层');
/**
 * Nouns of one character that are the head of a word with a noun or a verb before them (借书卡, 服务役, 研讨课), and often a word by
 * themselves: they are joined with what the text says before them at least twice, or with a nominalized verb.
 */
export const HEADS = new Set('卡役课班队站馆园店厂机船楼街桥灯票证单稿剧片画药剂病症币险奖赛杯棋舞展群港区会所');
export const PREFIXES = new Set('副准微');
export const PLACES = new Set('省市县区镇乡村州');
export const ORGANISATIONS = new Set(
  '大学 学院 中学 小学 医院 银行 公司 集团 研究院 研究所 基金会 协会 学会 出版社 科技 电气 传媒 资本 证券'.split(' '),
);

/** Whether a folded word can be the first part of such a word. */
export function isPrefix(folded: string): boolean {
  return PREFIXES.has(folded);
}

/** Whether a folded word can be the last part of such a word. */
export function isEnding(folded: string, address: ReadonlySet<string>): boolean {
  return SUFFIXES.has(folded) || HEADS.has(folded) || PLACES.has(folded) || ORGANISATIONS.has(folded) || address.has(folded);
}
