const HAN = /^\p{Script=Han}+$/u;

/** Dots between the parts of a name, as different keyboards write them. */
export const DOTS = /[•‧・･∙⋅]/gu;

/** One id for all spellings of a name: without blanks, in one width and case, with one dot between its parts. */
export function nameId(name: string): string {
  if (HAN.test(name)) return name;
  const plain = name.replace(/[\s\u3000\u00a0]+/g, '');
  return HAN.test(plain) ? plain : plain.normalize('NFKC').replace(DOTS, '·').toLowerCase();
}
