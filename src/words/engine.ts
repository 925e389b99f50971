import type { EngineInfo } from '../data.js';

/** A word as the engine cuts it. Words of a text join to the text. */
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
