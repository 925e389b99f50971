const HAN = /^\p{Script=Han}+$/u;

/** One id for all spellings of a name: without blanks, in one width and case. */
export function nameId(name: string): string {
  if (HAN.test(name)) return name;
  const plain = name.replace(/[\s\u3000\u00a0]+/g, '');
  return HAN.test(plain) ? plain : plain.normalize('NFKC').toLowerCase();
}
