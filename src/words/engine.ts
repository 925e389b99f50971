import type { EngineInfo } from '../data.js';

/** A word as the engine cuts it. The words of a text join to the text. */
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
  readonly tag: (text: string) => readonly TaggedWord[];
}

/** Cuts many texts at once, in this process or another. */
export type TagTexts = (texts: readonly string[]) => Promise<readonly (readonly TaggedWord[])[]>;

/** An engine of this process. */
export function tagWith(engine: Engine): TagTexts {
  return (texts) => Promise.resolve(texts.map(engine.tag));
}
