import { fold } from '../dictionary/fold.js';
import type { SegmentedWord, TextWords } from '../dictionary/segmented-word.js';

/** Adjacent words, [from, to) by index in the text, that form a term. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly term: string;
  /** How its term is shown; as it is written where it is omitted. */
  readonly counted?: string;
  /** Score of its weakest link, 0–1. */
  readonly score: number;
}

interface Rules {
  /** Words by index. */
  readonly lexicon: readonly SegmentedWord[];
  /** By index in the text: score of the link between the word and the one before it, 0–1. */
  readonly links: Float64Array;
  /** Lowest score of a link that joins two words. */
  readonly least: number;
  /** Folded terms that are not to be joined. */
  readonly refused: ReadonlySet<string>;
}

const MOST_WORDS = 4;
const MOST_CHARACTERS = 8;

/**
 * Joins words along links whose score is at least `least`. A chain that is too long for a term, or refused, is broken at its weakest
 * link (of equally weak ones the first), and each half is treated likewise. Stretches in order of the text; they do not overlap.
 */
export function chainLinks(words: TextWords, { lexicon, links, least, refused }: Rules): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let from = 0; from < words.length; ) {
    let to = from + 1;
    while (to < links.length && links[to]! >= least) to++;
    if (to - from > 1) found.push(...breakChain({ words, lexicon, links, refused }, from, to));
    from = to;
  }
  return found;
}

interface Chain {
  readonly words: TextWords;
  readonly lexicon: readonly SegmentedWord[];
  readonly links: Float64Array;
  readonly refused: ReadonlySet<string>;
}

function breakChain(chain: Chain, from: number, to: number): readonly Stretch[] {
  if (to - from < 2) return [];
  const { links, refused } = chain;
  let weakest = from + 1;
  for (let i = from + 2; i < to; i++) if (links[i]! < links[weakest]!) weakest = i;
  const term = joinWords(chain, from, to);
  const fits = to - from <= MOST_WORDS && term.length <= MOST_CHARACTERS;
  if (fits && !refused.has(fold(term))) return [{ from, to, term, score: links[weakest]! }];
  return [...breakChain(chain, from, weakest), ...breakChain(chain, weakest, to)];
}

function joinWords({ words, lexicon }: Chain, from: number, to: number): string {
  let joined = '';
  for (let i = from; i < to; i++) joined += lexicon[words[i]!]!.word;
  return joined;
}
