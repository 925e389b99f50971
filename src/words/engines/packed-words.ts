/** Words of many texts as numbers: what two processes hand each other instead of a string for every word. */
export interface PackedWords {
  /** How many words each text has. */
  readonly counts: Uint32Array;
  /** Length of each word in UTF-16 units. */
  readonly lengths: Uint16Array;
}

export function packWords(texts: readonly (readonly string[])[]): PackedWords {
  const counts = Uint32Array.from(texts, (text) => text.length);
  const lengths = new Uint16Array(counts.reduce((sum, count) => sum + count, 0));
  let next = 0;
  for (const text of texts) for (const word of text) lengths[next++] = word.length;
  return { counts, lengths };
}

/** `texts` are those that were cut, in the same order. */
export function unpackWords({ counts, lengths }: PackedWords, texts: readonly string[]): readonly (readonly string[])[] {
  let next = 0;
  return texts.map((text, i) => {
    let at = 0;
    return Array.from({ length: counts[i] ?? 0 }, () => {
      const start = at;
      at += lengths[next++] ?? 0;
      return text.slice(start, at);
    });
  });
}
