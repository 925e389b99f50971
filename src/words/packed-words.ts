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
  const words = texts.flat();
  const tags = [...new Set(words.map(({ tag }) => tag))];
  const place = new Map(tags.map((tag, i) => [tag, i]));
  return {
    counts: Uint32Array.from(texts, (text) => text.length),
    lengths: Uint16Array.from(words, ({ word }) => word.length),
    tagOf: Uint8Array.from(words, ({ tag }) => place.get(tag) ?? 0),
    tags,
  };
}

/** `texts` are those that were cut, in the same order. */
export function unpackWords({ counts, lengths, tagOf, tags }: PackedWords, texts: readonly string[]): readonly (readonly TaggedWord[])[] {
  let next = 0;
  return texts.map((text, i) => {
    let at = 0;
    return Array.from({ length: counts[i] ?? 0 }, () => {
      const word = text.slice(at, at + (lengths[next] ?? 0));
      const tag = tags[tagOf[next] ?? 0] ?? 'x';
      at += word.length;
      next++;
      return { word, tag };
    });
  });
}
