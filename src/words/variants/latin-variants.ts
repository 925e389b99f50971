import type { KeywordRow } from '../../data.js';
import { similarity } from '../../nearest.js';
import { stemPhrase } from '../english/stem.js';

/** Latin words with at least this Jaro–Winkler similarity are probably one word, mistyped or misheard (modles, models). */
const SAME = 0.92;
const SHORTEST = 5;

/** Latin terms that are probably spellings of one word, in the form of settings.synonyms: the most frequent spelling → the others. */
export function latinVariants(terms: readonly Pick<KeywordRow, 'term' | 'count'>[]): Readonly<Record<string, readonly string[]>> {
  const latin = terms.filter(({ term }) => term.length >= SHORTEST && /^[a-z][a-z .'’-]*$/i.test(term));
  latin.sort((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1));
  const proposed = new Map<string, string[]>();
  const taken = new Set<string>();
  for (const { term } of latin) {
    if (taken.has(term)) continue;
    const alike = latin
      .filter((other) => other.term !== term && !taken.has(other.term) && isAlike(term, other.term))
      .map((other) => other.term);
    for (const other of [term, ...alike]) taken.add(other);
    if (alike.length > 0) proposed.set(term, alike);
  }
  return Object.fromEntries(proposed);
}

/**
 * Phrases are alike where all their words but one are equal (scale out is not scale up), or where they differ in blanks only. Words with the
 * same stem, or that differ only in case, are one term already.
 */
function isAlike(a: string, b: string): boolean {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  if (!mayBeAlike(one, other) || stemPhrase(one) === stemPhrase(other)) return false;
  if (one.replaceAll(' ', '') === other.replaceAll(' ', '')) return true;
  const [words, others] = [a.split(' '), b.split(' ')];
  const differing = words.flatMap((word, i) => (word === others[i] ? [] : i));
  return words.length === others.length && differing.length === 1 && similarity(words[differing[0]!]!, others[differing[0]!]!) >= SAME;
}

/** A cheap test that rules out most pairs: a typing error keeps the first or the last letter, and most of the length. */
function mayBeAlike(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) <= 2 && (a[0] === b[0] || a.at(-1) === b.at(-1));
}
