import type { Lexeme, Reason } from '../../data.js';
import type { WantedTerm } from './wanted-terms.js';

/** Words of a text, which join to it: of each its place in the lexicon. */
export type TextWords = Uint32Array;

/** A word of a sentence. Words that are alike in all of this are one object. */
export interface SegmentedWord {
  /** Of the word in the lexicon, from 0. */
  readonly place: number;
  readonly word: string;
  readonly tag: string;
  readonly latin: boolean;
  /** Where it is a term that was asked for. */
  readonly wanted: WantedTerm | null;
  /** Folded. */
  readonly read: string;
  /** Words of one key are one term: folded, synonyms merged, English inflections taken off. */
  readonly key: string;
  /** How it is written, or how the settings or the transcript name what they merge it with. */
  readonly spelling: string;
  /** Why the lists leave it out of the counts, whatever the settings say. */
  readonly reason: Reason;
  /** What it is where it is shown as it is written, and the settings say nothing of it. */
  readonly lexeme: Lexeme;
}

/** It can be a part of a term that the text makes of its words. */
export const PART = 1;
export const NOUN = 2;
/** A verb comes after it. */
export const ANNOUNCES_VERB = 4;
/** A verb comes before it. */
export const FOLLOWS_VERB = 8;
/** It can be the first part of a word that its form makes one. */
export const PREFIX = 16;
/** It can be the last part. */
export const ENDING = 32;
/** The base dictionary is sure of it: no term may begin or end inside. */
export const KNOWN = 64;
/** A term of the text's own making. */
export const FOUND = 128;
/** A verb, or one that is used as a noun. */
export const VERB = 256;
