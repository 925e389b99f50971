import type { Span } from '../../data.js';
import { findLatinWords } from './latin-words.js';
import type { Lexicon } from './lexicon.js';
import type { RequestedTerm } from './requested-terms.js';
import { KNOWN, type TextWords } from './segmented-word.js';
import type { Trie } from './trie.js';

/** A span of a text that is kept whole. `requested` is null for a Latin run that nobody requested. */
export interface PlacedTerm extends Span {
  readonly tag: string;
  readonly requested: RequestedTerm | null;
}

/** An occurrence of a term's characters in a text; it may cut through words. */
export interface Match extends Span {
  readonly requested: RequestedTerm;
}

/** A text as it is written, and as the engine segments it. */
export interface CutText {
  readonly text: string;
  readonly cut: TextWords;
}

/** All occurrences of all terms in a folded text, overlapping ones too. */
export function matchTerms(folded: string, terms: Trie<RequestedTerm>): readonly Match[] {
  const found: Match[] = [];
  terms.scan(folded, (start, end, requested) => {
    if (!isInsideLatin(folded, start, end)) found.push({ start, end, requested });
  });
  return found;
}

/**
 * Chooses among nested and overlapping terms: the longest first, of equally long ones the leftmost; what overlaps a chosen term is
 * dropped. A term that would cut through a word of the base dictionary (成本 in 组成本身) is not chosen, but for a misheard word that the engine
 * could not know and left half of (复园 in 复|园中, where the settings count it as 复原). In order of the text.
 *
 * @param matches of those with the same span, the request that takes precedence first.
 */
export function placeTerms({ text, cut }: CutText, matches: readonly Match[], lexicon: Lexicon): readonly PlacedTerm[] {
  const found: PlacedTerm[] = findLatinWords(text, lexicon.lists.english).map((run) => ({ ...run, requested: null }));
  const inside = insideKnownWords(cut, text.length, lexicon);
  const isLeftHalf = matches.some(({ requested }) => isShortSynonym(requested)) ? leftHalves({ text, cut }, inside, lexicon) : () => false;
  for (const match of matches) {
    const { start, end, requested } = match;
    if ((inside[start] !== 1 && inside[end] !== 1) || isLeftHalf(match)) found.push({ start, end, tag: requested.tag, requested });
  }
  return longestFirst(found, text.length);
}

const isShortSynonym = ({ kind, term }: RequestedTerm): boolean => kind === 'synonym' && term.length === 2;

/** Whether a synonym of two characters, which is nowhere in the text a word of the base dictionary, is half a word that stands alone. */
function leftHalves({ text, cut }: CutText, inside: Uint8Array, { lengths, traits, words }: Lexicon): (match: Match) => boolean {
  const alone = new Uint8Array(text.length);
  const known = new Set<string>();
  let at = 0;
  for (const word of cut) {
    if (lengths[word] === 1) alone[at] = 1;
    else if ((traits[word]! & KNOWN) !== 0) known.add(words[word]!.word);
    at += lengths[word]!;
  }
  return ({ start, end, requested }) =>
    isShortSynonym(requested) &&
    !known.has(text.slice(start, end)) &&
    ((alone[start] === 1 && inside[end] === 1) || (alone[end - 1] === 1 && inside[start] === 1));
}

function longestFirst(found: PlacedTerm[], length: number): readonly PlacedTerm[] {
  found.sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start || Number(a.requested === null) - Number(b.requested === null),
  );
  const taken = new Uint8Array(length);
  const placed = found.filter(({ start, end }) => {
    for (let at = start; at < end; at++) if (taken[at] === 1) return false;
    taken.fill(1, start, end);
    return true;
  });
  return placed.sort((a, b) => a.start - b.start);
}

const LATIN = /[a-z0-9]/;

/** Whether [start, end) begins or ends inside a Latin word or number: ai in mail. */
export function isInsideLatin(text: string, start: number, end: number): boolean {
  const joins = (a: number): boolean => LATIN.test(text.charAt(a - 1)) && LATIN.test(text.charAt(a));
  return joins(start) || joins(end);
}

/** Characters that form a word with what follows as often as they stand before it: 在线 in 在线上, 对方 in 对方案, 上线 in 线上线下. Not in names: 上海. */
const LOOSE = new Set('在各从对把被将与和到向是有份上下面');
const NAME_TAG = /^n[rstz]/;

/** By offset: 1 where a word of the base dictionary begins before and ends after it. */
function insideKnownWords(words: TextWords, length: number, { lengths, traits, words: lexicon }: Lexicon): Uint8Array {
  const inside = new Uint8Array(length + 1);
  let at = 0;
  for (const word of words) {
    const end = at + lengths[word]!;
    const { tag, folded } = lexicon[word]!;
    const isLoose = end - at === 2 && LOOSE.has(folded[0]!) && !NAME_TAG.test(tag);
    if ((traits[word]! & KNOWN) !== 0 && !isLoose) for (let i = at + 1; i < end; i++) inside[i] = 1;
    at = end;
  }
  return inside;
}
