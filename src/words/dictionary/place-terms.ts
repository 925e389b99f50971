import type { Span } from '../../data.js';
import { findLatinRuns } from './latin-runs.js';
import type { Lexicon } from './lexicon.js';
import { KNOWN, type TextWords } from './segmented-word.js';
import type { Trie } from './trie.js';
import type { WantedTerm } from './wanted-terms.js';

/** A stretch of a text that stays whole. `wanted` is null for a Latin run that nobody asked for. */
export interface PlacedTerm extends Span {
  readonly tag: string;
  readonly wanted: WantedTerm | null;
}

/** A place of a text where a term stands, as far as its characters say. */
export interface Match extends Span {
  readonly wanted: WantedTerm;
}

/** A text as it is written, and as the engine cuts it. */
export interface CutText {
  readonly text: string;
  readonly cut: TextWords;
}

/** All places of all terms in a folded text. */
export function matchTerms(folded: string, terms: Trie<WantedTerm>): readonly Match[] {
  const found: Match[] = [];
  terms.scan(folded, (start, end, wanted) => {
    if (!isInsideLatin(folded, start, end)) found.push({ start, end, wanted });
  });
  return found;
}

/**
 * The one rule for nested and overlapping terms: the longest goes first, of equal ones the one further left; what overlaps
 * a placed term is dropped. A term that would cut through a word of the base dictionary (成本 in 组成本身) is not placed.
 * In order of the text.
 *
 * @param matches of those that match one place, the surest asker's first.
 */
export function placeTerms({ text, cut }: CutText, matches: readonly Match[], lexicon: Lexicon): readonly PlacedTerm[] {
  const found: PlacedTerm[] = findLatinRuns(text).map((run) => ({ ...run, wanted: null }));
  const inside = insideKnownWords(cut, text.length, lexicon);
  for (const { start, end, wanted } of matches) {
    if (inside[start] !== 1 && inside[end] !== 1) found.push({ start, end, tag: wanted.tag, wanted });
  }
  return longestFirst(found, text.length);
}

function longestFirst(found: PlacedTerm[], length: number): readonly PlacedTerm[] {
  found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start || Number(a.wanted === null) - Number(b.wanted === null));
  const taken = new Uint8Array(length);
  const placed = found.filter(({ start, end }) => {
    for (let at = start; at < end; at++) if (taken[at] === 1) return false;
    taken.fill(1, start, end);
    return true;
  });
  return placed.sort((a, b) => a.start - b.start);
}

const LATIN = /[a-z0-9]/;

/** ai inside mail: a Latin term does not begin or end inside a Latin word. */
export function isInsideLatin(text: string, start: number, end: number): boolean {
  const joins = (a: number): boolean => LATIN.test(text.charAt(a - 1)) && LATIN.test(text.charAt(a));
  return joins(start) || joins(end);
}

/** For each position 1 where a word of the base dictionary goes on across it. */
function insideKnownWords(words: TextWords, length: number, { lengths, traits }: Lexicon): Uint8Array {
  const inside = new Uint8Array(length + 1);
  let at = 0;
  for (const word of words) {
    const end = at + lengths[word]!;
    if ((traits[word]! & KNOWN) !== 0) for (let i = at + 1; i < end; i++) inside[i] = 1;
    at = end;
  }
  return inside;
}
