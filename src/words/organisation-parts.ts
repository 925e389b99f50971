const ENDING = /(?:大学|大學|学院|學院|研究院|研究所|公司|集团|集團|银行|基金会|协会|委员会|出版社|医院|报社|事业部)/gu;

/** 云岭大学金融研究院 → 云岭大学, 金融研究院: a discussion seldom says the whole name. [] where there is nothing to split. */
export function splitOrganisation(name: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (const match of name.matchAll(ENDING)) {
    parts.push(name.slice(from, match.index + match[0].length));
    from = match.index + match[0].length;
  }
  if (from < name.length) parts.push(name.slice(from));
  return parts.length > 1 ? parts : [];
}

/** Whether a part can stand alone as a name: 云岭大学 can, 学院 cannot. */
export function isOrganisationPart(part: string): boolean {
  return part.length >= 3 && !/^(?:研究院|研究所|事业部|基金会|委员会|出版社)$/.test(part);
}
