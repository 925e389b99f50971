import type { NewTermRow } from '../data.js';
import { bindAffixes } from './bind-affixes.js';
import { chainLinks, type Stretch } from './chain-links.js';
import type { TextWords } from './cut-text.js';
import { type FoundTerm, foundTerms } from './found-term.js';
import type { Lexicon, SegmentedWord } from './lexicon.js';
import { type LinkScore, linkWords } from './link-words.js';

/** Links at or above this hold: measured on judged terms, five in six that are kept whole are right. */
const SURE = 0.58;
/** Down to this they are proposed. */
const POSSIBLE = 0.35;

interface Rules {
  readonly lexicon: Lexicon;
  /** Terms, folded, that are not to be joined. */
  readonly refused: ReadonlySet<string>;
}

/** A place where a term was found, or may be. */
export interface Finding {
  /** Where it begins in the text. */
  readonly start: number;
  readonly term: string;
  readonly tag: NewTermRow['tag'];
  /** The words that it is made of. */
  readonly parts: readonly string[];
  /** 0–1; null where its form alone says that it is one word. */
  readonly score: number | null;
  /** Whether it was joined. */
  readonly sure: boolean;
}

export interface FoundTerms {
  /** The words of the text with the found terms in one piece. */
  readonly words: readonly SegmentedWord[];
  /** In order of the text, first what was joined and then what may be. */
  readonly findings: readonly Finding[];
}

/**
 * Terms that nobody asked for, from the form of words and from what the document says together.
 *
 * What the document says of its words does not depend on what the settings ask for; and no found term takes an asked-for one apart.
 */
export function findTerms({ plain, cut }: TextWords, { lexicon, refused }: Rules): FoundTerms {
  const { address } = lexicon.lists;
  const foundTerm = foundTerms(lexicon);
  const bind = (words: readonly SegmentedWord[], not: ReadonlySet<string>) => bindAffixes(words, { address, refused: not, foundTerm });
  const boundPlain = bind(plain, NOTHING);
  const bound = refused.size === 0 && cut === plain ? boundPlain : bind(cut, refused);
  const links = linksOf(bound, linkWords(boundPlain, lexicon));
  const sure = chainLinks(bound, { links, least: SURE, refused });
  const possible = chainLinks(bound, { links, least: POSSIBLE, refused }).filter(apartFrom(sure, bound.length));
  const words = joinStretches(bound, sure, foundTerm);
  const starts = startsOf(bound);
  const scores = new Map(sure.map(({ from, score }) => [starts[from] ?? 0, score]));
  const proposed = possible.map((stretch) => proposal(stretch, bound, starts));
  return { words, findings: [...joinedTerms(words, cut, scores), ...proposed] };
}

const NOTHING: ReadonlySet<string> = new Set();

function apartFrom(taken: readonly Stretch[], words: number): (stretch: Stretch) => boolean {
  const isTaken = new Uint8Array(words);
  for (const { from, to } of taken) isTaken.fill(1, from, to);
  return ({ from, to }) => !isTaken.subarray(from, to).includes(1);
}

/** Score of each word's link with the one before it. */
function linksOf(words: readonly SegmentedWord[], link: LinkScore): Float64Array {
  const links = new Float64Array(words.length);
  let before = words[0];
  for (let i = 1; i < links.length; i++) {
    const word = words[i];
    if (before?.isPart && word?.isPart) links[i] = link(before, word);
    before = word;
  }
  return links;
}

function joinStretches(words: readonly SegmentedWord[], stretches: readonly Stretch[], foundTerm: FoundTerm): readonly SegmentedWord[] {
  if (stretches.length === 0) return words;
  const joined: SegmentedWord[] = [];
  let at = 0;
  for (const { from, to, term } of stretches) {
    while (at < from) joined.push(words[at++] as SegmentedWord);
    joined.push(foundTerm(term, 'n'));
    at = to;
  }
  while (at < words.length) joined.push(words[at++] as SegmentedWord);
  return joined;
}

/** Where each word begins. */
function startsOf(words: readonly SegmentedWord[]): Uint32Array {
  const starts = new Uint32Array(words.length);
  let at = 0;
  words.forEach(({ word }, i) => {
    starts[i] = at;
    at += word.length;
  });
  return starts;
}

function proposal({ from, to, term, score }: Stretch, words: readonly SegmentedWord[], starts: Uint32Array): Finding {
  const parts = words.slice(from, to).map(({ word }) => word);
  return { start: starts[from] ?? 0, term, tag: 'n', parts, score, sure: false };
}

/** Found terms in the words, each with the words of `cut` that it was made of. `scores` by where a term begins. */
function joinedTerms(
  words: readonly SegmentedWord[],
  cut: readonly SegmentedWord[],
  scores: ReadonlyMap<number, number>,
): readonly Finding[] {
  const found: Finding[] = [];
  let next = 0;
  let start = 0;
  for (const { word, tag, wanted } of words) {
    const first = next;
    for (let length = 0; length < word.length; next++) length += cut[next]?.word.length ?? word.length;
    if (wanted?.source === 'found') {
      const parts = cut.slice(first, next).map((part) => part.word);
      found.push({ start, term: word, tag: tag as NewTermRow['tag'], parts, score: scores.get(start) ?? null, sure: true });
    }
    start += word.length;
  }
  return found;
}
