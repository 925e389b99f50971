import type { Lexeme, Reason } from '../../data.js';
import type { RequestedTerm } from './requested-terms.js';

/** The words of a text in order, as indices into the lexicon; concatenated they give the text. */
export type TextWords = Uint32Array;

/** A word as the lexicon knows it. Words that agree in spelling, tag and request are one object. */
export interface SegmentedWord {
  /** Index in the lexicon, from 0. */
  readonly index: number;
  readonly word: string;
  readonly tag: string;
  readonly latin: boolean;
  /** The request that keeps it whole; null for a word that nobody requested. */
  readonly requested: RequestedTerm | null;
  /** The word folded (see fold). */
  readonly folded: string;
  /** Words with the same key are one term: folded, synonyms merged, English words by lemma. */
  readonly key: string;
  /** How its term is shown: as the word is written, or under the name that the settings or the transcript merge it with. */
  readonly spelling: string;
  /** Why the lists leave it out of the counts, '' where they do not; before the settings' own stop words. */
  readonly reason: Reason;
  /** Its lexeme where neither the settings nor a more frequent spelling of its term change it. */
  readonly lexeme: Lexeme;
}

/** Traits of a word, as bits. It can be a part of a term found in the text (see findTerms). */
export const PART = 1;
/** It can be a noun. */
export const NOUN = 2;
/** The word after it is a verb: 要, 可以. */
export const ANNOUNCES_VERB = 4;
/** The word before it is a verb: 了, 过. */
export const FOLLOWS_VERB = 8;
/** It can be the first part of a word with an affix (see bindAffixes). */
export const PREFIX = 16;
/** It can be the last part of such a word. */
export const ENDING = 32;
/** A reliable word of the base dictionary: no term may begin or end inside it. */
export const KNOWN = 64;
/** A term found in the text. */
export const FOUND = 128;
/** A verb, or a verb that is used as a noun. */
export const VERB = 256;
/** A Latin word; it has no other trait. */
export const LATIN = 512;
/** A word that the dictionary does not have (see judgeGuesses). */
export const GUESS = 1024;

/** A word that the dictionary does not have and the segmenter's hidden Markov model has guessed from its characters. */
export interface Guess {
  /** What its form says for its being a word, as log odds. */
  readonly evidence: number;
  /** Its parts, as indices into the lexicon: words of the dictionary, else single characters. */
  readonly parts: readonly number[];
}
