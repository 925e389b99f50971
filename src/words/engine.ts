import type { EngineInfo } from '../data.js';

/** A word as the engine cuts it. The words of a text join to the text; the same word is the same object, however often it is cut. */
export interface TaggedWord {
  readonly word: string;
  /** Tag of the engine's dictionary; 'x' for a word that it does not have and for punctuation. */
  readonly tag: string;
}

/** The seam between the product and a segmenter. */
export interface Engine {
  readonly name: EngineInfo['name'];
  readonly version: string;
  /** The files that decide how it cuts: hashed into run.json. */
  readonly dictionaryFiles: readonly string[];
  /** A text that holds no lone surrogates → its words. */
  readonly cut: (text: string) => readonly string[];
  /** The words of a text with their tags. */
  readonly tag: (text: string) => readonly TaggedWord[];
}

/** Cuts many texts at once, in this process or another. */
export type TagTexts = (texts: readonly string[]) => Promise<readonly (readonly TaggedWord[])[]>;

/** An engine of this process. */
export function tagWith(engine: Engine): TagTexts {
  const words = new KnownWords(engine);
  return (texts) => Promise.resolve(words.read(texts));
}

/** More different words than a discussion has, fewer than would be felt in memory. */
const MOST_KNOWN = 300_000;

/**
 * Cuts with an engine and asks it for the tag of each word once: cutting alone is half as dear as cutting with tags, and a word that
 * stands in the dictionary has the same tag wherever it is cut.
 */
export class KnownWords {
  readonly #known = new Map<string, TaggedWord>();

  constructor(readonly engine: Pick<Engine, 'cut' | 'tag'>) {}

  /** The texts are cut in one call, with line ends between them, over which no word goes. */
  read(texts: readonly string[]): readonly (readonly TaggedWord[])[] {
    if (this.#known.size > MOST_KNOWN) this.#known.clear();
    const words = this.engine.cut(texts.join('\n'));
    let next = 0;
    return texts.map((text) => {
      const own: TaggedWord[] = [];
      for (let length = 0; length < text.length; next++) {
        const word = words[next] ?? '';
        own.push(this.#known.get(word) ?? this.#learn(word));
        length += word.length;
      }
      next++;
      return own;
    });
  }

  #learn(word: string): TaggedWord {
    const [first, ...others] = this.engine.tag(word);
    const known = { word, tag: others.length === 0 ? (first?.tag ?? 'x') : 'x' };
    this.#known.set(word, known);
    return known;
  }
}
