/** What makes one word of two: suffixes, prefixes, kinds of places and of organisations. */

export const SUFFIXES = new Set('型者率性化论法权费税署局处科组师链端版图表股器力值款界期网室案卷观方圈员侧官商级层');
export const PREFIXES = new Set('副准微');
export const PLACES = new Set('省市县区镇乡村州');
export const ORGANISATIONS = new Set(
  '大学 学院 中学 小学 医院 银行 公司 集团 研究院 研究所 基金会 协会 学会 出版社 科技 电气 传媒 资本 证券'.split(' '),
);

/** Whether a word, folded, can be the first part of what is bound here: few are, and nothing else need be looked at. */
export function isPrefix(read: string): boolean {
  return PREFIXES.has(read);
}

/** Whether it can be the last part. */
export function isEnding(read: string, address: ReadonlySet<string>): boolean {
  return SUFFIXES.has(read) || PLACES.has(read) || ORGANISATIONS.has(read) || address.has(read);
}
