/** What the words of a document say of each other. Words are numbers, pairs are `a * vocabulary + b`. */
export interface LinkCounts {
  /** How often each word occurs. */
  readonly count: Uint32Array;
  /** How often it is a noun directly before, and after, another. */
  readonly before: Uint32Array;
  readonly after: Uint32Array;
  /** How often two parts of terms stand side by side. */
  readonly pairs: ReadonlyMap<number, number>;
  /** How often one of them is used as a verb there. */
  readonly verbal: ReadonlyMap<number, number>;
}

/** What a word can be, by its number: 1 where it can. */
export interface WordRoles {
  /** A part of a term. */
  readonly part: Uint8Array;
  readonly noun: Uint8Array;
  readonly verb: Uint8Array;
  /** A word that a verb comes after, and one that comes after a verb. */
  readonly announcing: Uint8Array;
  readonly following: Uint8Array;
}

/** One pass over the numbers of the words. A word that is said twice in a row is no pair; what ends a sentence is no part of one. */
export function countLinks(words: Int32Array, { part, noun, verb, announcing, following }: WordRoles): LinkCounts {
  const size = part.length;
  const [count, before, after] = [new Uint32Array(size), new Uint32Array(size), new Uint32Array(size)];
  const pairs = new Map<number, number>();
  const verbal = new Map<number, number>();
  for (let i = 0; i < words.length; i++) {
    const [a = -1, b = -1] = [words[i - 1], words[i]];
    count[b] = (count[b] ?? 0) + 1;
    if (a === b || part[a] !== 1 || part[b] !== 1) continue;
    if (noun[a] === 1 && noun[b] === 1) {
      before[a] = (before[a] ?? 0) + 1;
      after[b] = (after[b] ?? 0) + 1;
    }
    const pair = a * size + b;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    const isVerbal = (verb[a] === 1 && announcing[words[i - 2] ?? -1] === 1) || following[words[i + 1] ?? -1] === 1;
    if (isVerbal) verbal.set(pair, (verbal.get(pair) ?? 0) + 1);
  }
  return { count, before, after, pairs, verbal };
}
