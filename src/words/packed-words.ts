import type { TaggedWord } from './engine.js';

/** Words of many texts as numbers: what two processes hand each other instead of an object for every word. */
export interface PackedWords {
  /** How many words each text has. */
  readonly counts: Uint32Array;
  /** Length of each word in UTF-16 units. */
  readonly lengths: Uint16Array;
  /** Place of each word's tag in `tags`. */
  readonly tagOf: Uint8Array;
  readonly tags: readonly string[];
}

export function packWords(texts: readonly (readonly TaggedWord[])[]): PackedWords {
  const counts = Uint32Array.from(texts, (text) => text.length);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const [lengths, tagOf] = [new Uint16Array(total), new Uint8Array(total)];
  const places = new Map<string, number>();
  let next = 0;
  for (const text of texts) {
    for (const { word, tag } of text) {
      const place = places.get(tag) ?? places.size;
      if (place === places.size) places.set(tag, place);
      lengths[next] = word.length;
      tagOf[next++] = place;
    }
  }
  return { counts, lengths, tagOf, tags: [...places.keys()] };
}

/** `texts` are those that were cut, in the same order; `known` holds each word that was ever unpacked, once. */
export function unpackWords(
  { counts, lengths, tagOf, tags }: PackedWords,
  texts: readonly string[],
  known: Map<string, TaggedWord>,
): readonly (readonly TaggedWord[])[] {
  let next = 0;
  return texts.map((text, i) => {
    let at = 0;
    return Array.from({ length: counts[i] ?? 0 }, () => {
      const word = text.slice(at, at + (lengths[next] ?? 0));
      at += word.length;
      const place = next++;
      const same = known.get(word);
      if (same !== undefined) return same;
      const first = { word, tag: tags[tagOf[place] ?? 0] ?? 'x' };
      known.set(word, first);
      return first;
    });
  });
}
