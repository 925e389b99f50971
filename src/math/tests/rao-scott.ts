import { incompleteBeta } from '../distributions/incomplete-beta.js';

/**
 * Does somebody say a word more often than all others? Upper tail of the binomial distribution for effective counts (Rao & Scott 1992).
 *
 * Of f occurrences a are the speaker's, where π·f would be with equal rates: I_π(a/d, (f − a)/d + 1), with I the regularised incomplete beta
 * function and d the design effect. With d = 1 it is the exact binomial test; without any occurrence elsewhere π^(a/d). Range 0–1.
 *
 * Example: 4 of 4 occurrences by somebody with a quarter of the words, d = 2 → .25² = .0625.
 */
export function raoScott(
  { here, elsewhere }: { readonly here: number; readonly elsewhere: number },
  { share, effect }: { readonly share: number; readonly effect: number },
): number {
  return incompleteBeta(share, { a: here / effect, b: elsewhere / effect + 1 }).lower;
}
