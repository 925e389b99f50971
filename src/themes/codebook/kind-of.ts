/** A term as characters and Latin words. */
export type Units = readonly string[];

export const unitsOf = (term: string): Units => term.match(/[\p{Script=Latin}\p{N}.+#&’'_-]+|[^\s]/gu) ?? [];

/** Characters of a head: the last two of a term, which say what kind of thing it is. */
export const HEAD = 2;

/**
 * Whether a longer term names a kind of what the shorter one names: it ends with the same two characters, its head, and has the shorter one's other
 * characters before them in the same order. 大语言模型 and 新一代大模型 are kinds of 大模型, 垂类模型 is not.
 */
export function isKindOf(long: Units, short: Units): boolean {
  if (short.length < HEAD || long.length <= short.length) return false;
  if (!short.slice(-HEAD).every((unit, i) => unit === long.at(i - HEAD))) return false;
  let wanted = short.length - HEAD - 1;
  for (let i = long.length - HEAD - 1; i >= 0 && wanted >= 0; i--) if (long[i] === short[wanted]) wanted--;
  return wanted < 0;
}
