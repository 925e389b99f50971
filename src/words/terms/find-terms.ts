import type { NewTermRow } from '../../data.js';
import { bindAffixes } from '../dictionary/bind-affixes.js';
import type { Lexicon } from '../dictionary/lexicon.js';
import { FOUND, PART, type TextWords } from '../dictionary/segmented-word.js';
import type { CutWords } from '../tokens/cut-text.js';
import { chainLinks, type Stretch } from './chain-links.js';
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
  readonly words: TextWords;
  /** In order of the text, first what was joined and then what may be. */
  readonly findings: readonly Finding[];
}

/**
 * Terms that nobody asked for, from the form of words and from what the document says together.
 *
 * What the document says of its words does not depend on what the settings ask for; and no found term takes an asked-for one apart.
 */
export function findTerms({ plain, cut }: CutWords, { lexicon, refused }: Rules): FoundTerms {
  const bind = (words: TextWords, not: ReadonlySet<string>) => bindAffixes(words, lexicon, not);
  const boundPlain = bind(plain, NOTHING);
  const bound = refused.size === 0 && cut === plain ? boundPlain : bind(cut, refused);
  const links = linksOf(bound, linkWords(boundPlain, lexicon), lexicon);
  const chain = (least: number) => chainLinks(bound, { lexicon: lexicon.words, links, least, refused });
  const sure = chain(SURE);
  const possible = chain(POSSIBLE).filter(apartFrom(sure, bound.length));
  const words = joinStretches(bound, sure, lexicon);
  const starts = startsOf(bound, lexicon);
  const scores = new Map(sure.map(({ from, score }) => [starts[from]!, score]));
  const spell = (places: TextWords) => Array.from(places, (place) => lexicon.words[place]!.word);
  const proposed = possible.map(
    ({ from, to, term, score }): Finding => ({
      ...{ start: starts[from]!, term, tag: 'n', score, sure: false },
      parts: spell(bound.subarray(from, to)),
    }),
  );
  return { words, findings: [...joinedTerms(words, cut, { lexicon, scores, spell }), ...proposed] };
}

const NOTHING: ReadonlySet<string> = new Set();

function apartFrom(taken: readonly Stretch[], words: number): (stretch: Stretch) => boolean {
  const isTaken = new Uint8Array(words);
  for (const { from, to } of taken) isTaken.fill(1, from, to);
  return ({ from, to }) => !isTaken.subarray(from, to).includes(1);
}

/** Score of each word's link with the one before it. */
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

function joinStretches(words: TextWords, stretches: readonly Stretch[], lexicon: Lexicon): TextWords {
  if (stretches.length === 0) return words;
  const joined = new Uint32Array(words.length);
  let count = 0;
  let at = 0;
  for (const { from, to, term } of stretches) {
    while (at < from) joined[count++] = words[at++]!;
    joined[count++] = lexicon.found(term, 'n').place;
    at = to;
  }
  while (at < words.length) joined[count++] = words[at++]!;
  return joined.subarray(0, count);
}

/** Where each word begins. */
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
  /** By where a term begins. */
  readonly scores: ReadonlyMap<number, number>;
  readonly spell: (places: TextWords) => readonly string[];
}

/** Found terms in the words, each with the words of `cut` that it was made of. */
function joinedTerms(words: TextWords, cut: TextWords, { lexicon, scores, spell }: Joined): readonly Finding[] {
  const { lengths, traits } = lexicon;
  const found: Finding[] = [];
  let next = 0;
  let start = 0;
  let reached = 0;
  for (const place of words) {
    const first = next;
    const end = start + lengths[place]!;
    while (reached < end) reached += lengths[cut[next++]!]!;
    if ((traits[place]! & FOUND) !== 0) {
      const { word, tag } = lexicon.words[place]!;
      const parts = spell(cut.subarray(first, next));
      found.push({ start, term: word, tag: tag as NewTermRow['tag'], parts, score: scores.get(start) ?? null, sure: true });
    }
    start = end;
  }
  return found;
}
