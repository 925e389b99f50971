import type { NewTermRow } from '../../data.js';
import { bindAffixes } from '../dictionary/bind-affixes.js';
import type { Lexicon } from '../dictionary/lexicon.js';
import { FOUND, NOUN, PART, type TextWords } from '../dictionary/segmented-word.js';
import type { CutWords } from '../tokens/cut-text.js';
import { chainLinks, type Stretch } from './chain-links.js';
import { findPhrases } from './find-phrases.js';
import { keepShorter } from './keep-shorter.js';
import { type LinkScore, linkWords } from './link-words.js';

/** Links from this score on join words: of the terms that result, judged by hand, five in six are right. */
const LEAST_JOINED = 0.46;
/** Links from this score on are proposed in the list of new terms, but not joined. */
const LEAST_PROPOSED = 0.35;

interface Rules {
  readonly lexicon: Lexicon;
  /** Folded terms that are not to be joined. */
  readonly refused: ReadonlySet<string>;
}

/** An occurrence of a term that was found in the text, or is proposed. */
export interface Finding {
  /** Offset in the text. */
  readonly start: number;
  readonly term: string;
  readonly tag: NewTermRow['tag'];
  /** The words that it consists of. */
  readonly parts: readonly string[];
  /** Score of its weakest link, 0–1; null where its form alone makes it one word (an affix, a title). */
  readonly score: number | null;
  /** Whether its words were joined; else it is only proposed. */
  readonly joined: boolean;
}

export interface FoundTerms {
  /** The words of the text with the found terms joined. */
  readonly words: TextWords;
  /** First those that were joined, then those that are proposed, each in order of the text. */
  readonly findings: readonly Finding[];
}

/**
 * Finds terms that nobody requested: by affixes (bindAffixes), by which words the document says side by side (linkWords), and
 * English phrases (findPhrases).
 *
 * Links are scored on the text as it is segmented without the settings' requests, so that requests do not change which other terms are
 * found. No found term contains a part of a requested one.
 */
export function findTerms({ plain, cut }: CutWords, { lexicon, refused }: Rules): FoundTerms {
  const bind = (words: TextWords, not: ReadonlySet<string>) => bindAffixes(words, lexicon, not);
  const boundPlain = bind(plain, NOTHING);
  const bound = refused.size === 0 && cut === plain ? boundPlain : bind(cut, refused);
  const links = linksOf(bound, linkWords(boundPlain, lexicon), lexicon);
  const chain = (least: number) => chainLinks(bound, { lexicon: lexicon.words, links, least, refused });
  const longest = chain(LEAST_JOINED);
  const { kept: all, extensions } = keepShorter(longest, bound, lexicon.words);
  const { kept, cut: doubtful } = partition(all, bound, lexicon);
  const phrases = findPhrases(bound, { lexicon, refused });
  const weaker = chain(LEAST_PROPOSED).filter(apartFrom(longest, bound.length));
  const candidates = inOrder(inOrder(inOrder(extensions, doubtful), weaker), phrases.proposed);
  const stretches = inOrder(kept, phrases.joined);
  const words = joinStretches(bound, stretches, lexicon);
  const starts = startsOf(bound, lexicon);
  const scores = new Map(stretches.map(({ from, score }) => [starts[from]!, score]));
  const spell = (indices: TextWords) => Array.from(indices, (index) => lexicon.words[index]!.word).filter((word) => word !== ' ');
  const proposed = candidates.map(
    ({ from, to, term, counted = term, score }): Finding => ({
      ...{ start: starts[from]!, term: counted, tag: 'n', score, joined: false },
      parts: spell(bound.subarray(from, to)),
    }),
  );
  return { words, findings: [...joinedTerms(words, cut, { lexicon, scores, spell }), ...proposed] };
}

/** Chains of Chinese words and English phrases have no word in common. */
function inOrder(chains: readonly Stretch[], phrases: readonly Stretch[]): readonly Stretch[] {
  return phrases.length === 0 ? chains : [...chains, ...phrases].sort((a, b) => a.from - b.from);
}

/** Terms that stand once and beside another noun are probably cut from something longer: they are only proposed. */
function partition(stretches: readonly Stretch[], words: TextWords, { traits }: Lexicon) {
  const counts = new Map<string, number>();
  for (const { term } of stretches) counts.set(term, (counts.get(term) ?? 0) + 1);
  const isNoun = (at: number): boolean =>
    at >= 0 && at < words.length && (traits[words[at]!]! & PART) !== 0 && (traits[words[at]!]! & NOUN) !== 0;
  const isCut = ({ from, to, term }: Stretch): boolean => counts.get(term) === 1 && (isNoun(from - 1) || isNoun(to));
  return { kept: stretches.filter((stretch) => !isCut(stretch)), cut: stretches.filter(isCut) };
}

const NOTHING: ReadonlySet<string> = new Set();

/** Whether a stretch has no word in common with those given. */
function apartFrom(taken: readonly Stretch[], words: number): (stretch: Stretch) => boolean {
  const isTaken = new Uint8Array(words);
  for (const { from, to } of taken) isTaken.fill(1, from, to);
  return ({ from, to }) => !isTaken.subarray(from, to).includes(1);
}

/** By index in the text: score of the link between the word and the one before it. */
function linksOf(words: TextWords, link: LinkScore, { traits }: Lexicon): Float64Array {
  const links = new Float64Array(words.length);
  let isPart = false;
  for (let i = 0; i < links.length; i++) {
    const word = words[i]!;
    const wasPart = isPart;
    isPart = (traits[word]! & PART) !== 0;
    if (wasPart && isPart) links[i] = link(words[i - 1]!, word);
  }
  return links;
}

/** The words with each stretch joined to one word. */
function joinStretches(words: TextWords, stretches: readonly Stretch[], lexicon: Lexicon): TextWords {
  if (stretches.length === 0) return words;
  const joined = new Uint32Array(words.length);
  let count = 0;
  let at = 0;
  for (const { from, to, term, counted } of stretches) {
    while (at < from) joined[count++] = words[at++]!;
    joined[count++] = lexicon.found(term, 'n', counted).index;
    at = to;
  }
  while (at < words.length) joined[count++] = words[at++]!;
  return joined.subarray(0, count);
}

/** Offset of each word. */
function startsOf(words: TextWords, { lengths }: Lexicon): Uint32Array {
  const starts = new Uint32Array(words.length);
  let at = 0;
  for (let i = 0; i < starts.length; i++) {
    starts[i] = at;
    at += lengths[words[i]!]!;
  }
  return starts;
}

interface Joined {
  readonly lexicon: Lexicon;
  /** Offset of a term → its score. */
  readonly scores: ReadonlyMap<number, number>;
  /** Indices of words → their spellings. */
  readonly spell: (indices: TextWords) => readonly string[];
}

/** The found terms among the words, each with the words of `cut` that it was joined from. */
function joinedTerms(words: TextWords, cut: TextWords, { lexicon, scores, spell }: Joined): readonly Finding[] {
  const { lengths, traits } = lexicon;
  const found: Finding[] = [];
  let next = 0;
  let start = 0;
  let reached = 0;
  for (const index of words) {
    const first = next;
    const end = start + lengths[index]!;
    while (reached < end) reached += lengths[cut[next++]!]!;
    if ((traits[index]! & FOUND) !== 0) {
      const { spelling, tag } = lexicon.words[index]!;
      const parts = spell(cut.subarray(first, next));
      found.push({ start, term: spelling, tag: tag as NewTermRow['tag'], parts, score: scores.get(start) ?? null, joined: true });
    }
    start = end;
  }
  return found;
}
