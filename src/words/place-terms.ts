import type { Span } from '../data.js';
import type { TaggedWord } from './engine.js';
import type { LatinRun } from './latin-runs.js';
import type { Trie } from './trie.js';
import type { WantedTerm } from './wanted-terms.js';

/** A stretch of a sentence that stays whole. `wanted` is null for a Latin run that nobody asked for. */
export interface PlacedTerm extends Span {
  readonly tag: string;
  readonly wanted: WantedTerm | null;
}

/** Where the engine's words begin, and whether each is one that its dictionary has. */
export interface EngineCut {
  /** For each position of the sentence: start and end of the dictionary word around it, or null. */
  readonly isKnownInside: (at: number) => boolean;
}

/**
 * The one rule for nested and overlapping terms: the longest goes first, of equal ones the one further left; what overlaps
 * a placed term is dropped. A term that would cut through a word of the base dictionary (成本 in 组成本身) is not placed.
 */
export function placeTerms(folded: string, trie: Trie<WantedTerm>, latin: readonly LatinRun[], cut: EngineCut): readonly PlacedTerm[] {
  const found: PlacedTerm[] = latin.map((run) => ({ ...run, wanted: null }));
  for (let at = 0; at < folded.length; at++) {
    trie.match(folded, at, folded.length, (end, wanted) => {
      if (isLatinEdge(folded, at, end) || cutsThrough(at, end, cut)) return;
      found.push({ start: at, end, tag: wanted.tag, wanted });
    });
  }
  found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start || Number(a.wanted === null) - Number(b.wanted === null));
  const placed: PlacedTerm[] = [];
  for (const term of found) if (!placed.some((other) => term.start < other.end && other.start < term.end)) placed.push(term);
  return placed.sort((a, b) => a.start - b.start);
}

const LATIN = /[a-z0-9]/;

/** ai inside mail: a Latin term does not begin or end inside a Latin word. */
function isLatinEdge(text: string, start: number, end: number): boolean {
  const joins = (a: number): boolean => LATIN.test(text.charAt(a - 1)) && LATIN.test(text.charAt(a));
  return joins(start) || joins(end);
}

function cutsThrough(start: number, end: number, { isKnownInside }: EngineCut): boolean {
  return isKnownInside(start) || isKnownInside(end);
}

/** Not in the dictionary, Latin, numbers, and the dictionary's personal names (it holds 车库里 as one). */
const UNSURE = /^(?:x|eng|m|nr)/;

/** A position is inside a known word when the word goes on across it. */
export function engineCut(words: readonly TaggedWord[]): EngineCut {
  const inside = new Set<number>();
  let at = 0;
  for (const { word, tag } of words) {
    if (!UNSURE.test(tag)) for (let i = at + 1; i < at + word.length; i++) inside.add(i);
    at += word.length;
  }
  return { isKnownInside: (position) => inside.has(position) };
}
