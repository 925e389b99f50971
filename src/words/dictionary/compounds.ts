/** How productive a word is in the nouns of the engine's dictionary: as their first part, and as their last. */
export interface Productivity {
  readonly first: number;
  readonly last: number;
}

/** Word → how often it is a part of longer nouns. A word that is not there is such a part seldom or never. */
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
