const ENDING = /(?:大学|大學|学院|學院|研究院|研究所|公司|集团|集團|银行|基金会|协会|委员会|出版社|医院|报社|事业部)/gu;

/** Splits a name into its units, as a discussion seldom says the whole: 云岭大学金融研究院 → 云岭大学, 金融研究院. [name] where there is nothing to split. */
export function splitOrganisation(name: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (const match of name.matchAll(ENDING)) {
    parts.push(name.slice(from, match.index + match[0].length));
    from = match.index + match[0].length;
  }
  if (from < name.length) parts.push(name.slice(from));
  return parts;
}

/** The short names that the text introduces for an organisation: 云岭大学（以下简称“云大”） → 云大. [] where there is none. */
export function shortNames(name: string, text: string): readonly string[] {
  const given: string[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const short = SHORT.exec(text.slice(at + name.length, at + name.length + 40))?.[1];
    if (short !== undefined && short !== name) given.push(short);
  }
  return [...new Set(given)];
}

const SHORT = /^[（(](?:以下|下文|下)?[简簡][称稱][为為：:]?[“"「『]?([\p{Script=Han}A-Za-z0-9]{2,10})[”"」』]?[）)]/u;

/** Whether a part identifies an organisation alone: 云岭大学 does, 学院 does not. */
export function isOrganisationPart(part: string): boolean {
  return part.length >= 3 && !/^(?:研究院|研究所|事业部|基金会|委员会|出版社)$/.test(part);
}
