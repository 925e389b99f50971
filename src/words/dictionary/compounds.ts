/** In how many longer nouns of the engine's dictionary a word is the first part, and the last. */
export interface Productivity {
  readonly first: number;
  readonly last: number;
}

/** Word → its productivity. Words that are seldom or never part of longer nouns are left out. */
export type Compounds = ReadonlyMap<string, Productivity>;

/** The lines of compound-parts.txt: word, first, last. */
export function readCompounds(lines: readonly string[]): Compounds {
  return new Map(
    lines.map((line) => {
      const [word = '', first, last] = line.split(' ');
      return [word, { first: Number(first), last: Number(last) }];
    }),
  );
}
