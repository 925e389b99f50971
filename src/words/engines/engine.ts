import type { EngineInfo } from '../../data.js';

/** The seam between the product and a segmenter. */
export interface Engine {
  readonly name: EngineInfo['name'];
  readonly version: string;
  /** The files that decide how it cuts: hashed into run.json. */
  readonly dictionaryFiles: readonly string[];
  /** Loads what is not loaded yet, before it is needed. */
  readonly load?: () => void;
  /** A text without lone surrogates → its words, which join to it. */
  readonly cut: (text: string) => readonly string[];
  /** The words of a text, each with the tag of the engine's dictionary; 'x' for one that it does not have and for punctuation. */
  readonly tag: (text: string) => readonly TaggedWord[];
}

/** An engine of this process or another, asked for many things at once. */
export interface Segmenter {
  readonly cut: (texts: readonly string[]) => Promise<readonly (readonly string[])[]>;
  /** The tag of each word. */
  readonly tagsOf: (words: readonly string[]) => Promise<readonly string[]>;
}

/** A word and its tag. */
export interface TaggedWord {
  readonly word: string;
  readonly tag: string;
}

/** The words of texts with their tags. */
export async function cutAndTag(texts: readonly string[], { cut, tagsOf }: Segmenter): Promise<readonly (readonly TaggedWord[])[]> {
  const cuts = await cut(texts);
  const words = [...new Set(cuts.flat())];
  const tags = await tagsOf(words);
  const tagOf = new Map(words.map((word, i) => [word, tags[i] ?? 'x']));
  return cuts.map((list) => list.map((word) => ({ word, tag: tagOf.get(word) ?? 'x' })));
}

/** An engine of this process. */
export function segmentWith(engine: Pick<Engine, 'cut' | 'tag'>): Segmenter {
  return { cut: async (texts) => cutTexts(texts, engine), tagsOf: async (words) => tagsOf(words, engine) };
}

/** Cuts all texts in one call, with line ends between them, over which no word goes. */
export function cutTexts(texts: readonly string[], { cut }: Pick<Engine, 'cut'>): readonly (readonly string[])[] {
  const words = cut(texts.join('\n'));
  if (texts.length === 1) return [words];
  let next = 0;
  return texts.map((text) => {
    const first = next;
    for (let length = 0; length < text.length; next++) length += words[next]?.length ?? text.length;
    return words.slice(first, next++);
  });
}

/**
 * Cutting with tags costs twice as much as cutting, and a word that the dictionary has is cut out of itself as one word, with the tag
 * that it has everywhere: so each different word is asked for alone, once. One that falls apart then is none of the dictionary's.
 */
export function tagsOf(words: readonly string[], { tag }: Pick<Engine, 'tag'>): readonly string[] {
  return words.map((word) => {
    const [first, ...others] = tag(word);
    return others.length === 0 ? (first?.tag ?? 'x') : 'x';
  });
}
