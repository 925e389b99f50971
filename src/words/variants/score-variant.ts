import type { Difference } from './sounds.js';

/** What speaks for one spelling being another word misheard or mistyped. */
export interface VariantFeatures extends Difference {
  /** How often the document has the other word. */
  readonly count: number;
  /** How often the spelling stands in the text that the dictionary was counted on, some 60 million words; 0 where it does not have it. */
  readonly general: number;
  /** Whether no dictionary and nobody else knows the spelling. */
  readonly unknown: boolean;
  /** Whether the two have a character in common, at the same place. */
  readonly shares: boolean;
  /** Whether they are longer than two characters. */
  readonly long: boolean;
  /** How surprising it is that the spelling stands beside the same words as the other, in bits; 0 where it does not. */
  readonly company: number;
  /** Unknown spellings of the document that sound like a word it has, in 10,000 words: recognised speech has many. */
  readonly rate: number;
}

/** Words that occur so often in general are words of their own: nothing but the company they keep makes them a variant. */
export const FREQUENT = 1000;

/**
 * The probability that a spelling is a variant of a word that sounds like it, 0–1: a logistic regression with rounded weights, fitted to
 * 689 pairs of words from meetings and panels that were judged by hand (see docs/methods.md).
 */
export function scoreVariant({ count, general, unknown, shares, long, company, rate, near, tones }: VariantFeatures): number {
  if (general >= FREQUENT && company === 0 && !long) return 0;
  const evidence =
    0.4 * Math.log2(Math.min(count, 64)) -
    0.15 * Math.log2(1 + general) +
    0.8 * Number(unknown) +
    0.5 * Number(shares) +
    1.9 * Number(long) +
    1.6 * Math.min(company, 6) +
    0.9 * Math.log2(1 + rate) -
    1.7 * near -
    1.6 * tones -
    2.1;
  return 1 / (1 + Math.exp(-evidence));
}
