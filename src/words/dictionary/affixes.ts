/** Affixes, kinds of places and kinds of organisations that form one word with the word beside them (see bindAffixes). */

export const SUFFIXES = new Set('型者率性化论法权费税署局处科组师链端版图表股器力值款界期网室案卷观方圈员侧官商级层');
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
  return SUFFIXES.has(folded) || PLACES.has(folded) || ORGANISATIONS.has(folded) || address.has(folded);
}
