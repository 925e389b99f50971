import { fold } from '../dictionary/fold.js';
import type { Lexicon } from '../dictionary/lexicon.js';
import { LATIN, type SegmentedWord, type TextWords } from '../dictionary/segmented-word.js';
import type { Stretch } from './chain-links.js';

/** English phrases of a text, each kind in order of the text; they do not overlap. */
export interface Phrases {
  readonly joined: readonly Stretch[];
  /** Less sure ones. */
  readonly proposed: readonly Stretch[];
}

interface Rules {
  readonly lexicon: Lexicon;
  /** Folded phrases that are not to be joined. */
  readonly refused: ReadonlySet<string>;
}

/** A phrase is said at least twice, or is a name. */
const LEAST_COUNT = 2;
/** Share of the occurrences of its rarest word that stand in a phrase, from which on it is joined, and proposed. */
const LEAST_JOINED = 0.5;
const LEAST_PROPOSED = 0.25;
const MOST_WORDS = 3;

/**
 * Finds the phrases of English talk: nouns, with nouns and adjectives before them (library card, public library), that the text says at least
 * twice, and mostly whenever it says their rarest word (Justeson & Katz 1995 with the share as score, 0–1); and names of several words, by
 * their capitals. A verb, a filler, a punctuation mark or the end of the sentence is in no phrase, and a plural only at its end. The forms of
 * a phrase count as one. Text without English talk has none.
 */
export function findPhrases(words: TextWords, { lexicon, refused }: Rules): Phrases {
  const sequences = sequencesOf(words, lexicon);
  if (sequences.length === 0) return { joined: [], proposed: [] };
  const candidates = sequences.map((sequence) => candidatesOf(sequence, refused));
  const score = scorer(candidates.flat(), words, lexicon);
  const inSingular = new Set(candidates.flat().flatMap(({ key, isPlural }) => (isPlural ? [] : key)));
  const names = new Set(candidates.flat().flatMap(({ isName, key }) => (isName ? key : [])));
  const chosen = (least: number, isTaken: (candidate: Candidate) => boolean) =>
    candidates.flatMap((own) => {
      const scored = own.map((candidate) => ({ ...candidate, score: names.has(candidate.key) ? 1 : score(candidate) }));
      return withoutOverlaps(scored.filter((candidate) => candidate.score >= least && !isTaken(candidate))).map((candidate) =>
        inSingular.has(candidate.key) ? candidate : { ...candidate, counted: candidate.plural },
      );
    });
  const joined = chosen(LEAST_JOINED, () => false);
  const taken = new Set(joined.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)));
  const proposed = chosen(LEAST_PROPOSED, ({ from, to }) => taken.has(from) || taken.has(to - 1));
  return { joined, proposed };
}

/** A word that can be part of a phrase. */
interface Part {
  /** Index in the text. */
  readonly at: number;
  readonly word: SegmentedWord;
  /** Whether it can end a phrase. */
  readonly isHead: boolean;
  readonly isPlural: boolean;
}

/** A phrase at one place. */
interface Candidate extends Omit<Stretch, 'score'> {
  readonly key: string;
  /** Indices of its words in the lexicon. */
  readonly parts: readonly number[];
  readonly isName: boolean;
  readonly isPlural: boolean;
  /** How it is shown where the text has it in the plural only: opening hours. */
  readonly plural: string;
}

/** Words that can be parts of phrases, with single blanks between them; of each sequence two or more. */
function sequencesOf(words: TextWords, { words: known, traits, lists: { english } }: Lexicon): readonly (readonly Part[])[] {
  const sequences: Part[][] = [];
  let sequence: Part[] = [];
  const close = (): void => {
    if (sequence.length > 1) sequences.push(sequence);
    sequence = [];
  };
  for (let at = 0; at < words.length; at++) {
    if ((traits[words[at]!]! & LATIN) === 0) continue;
    const word = known[words[at]!]!;
    const last = sequence.at(-1);
    if (last !== undefined && (last.at !== at - 2 || known[words[at - 1]!]!.word !== ' ' || last.word.key === word.key)) close();
    // Words without content (stop, people) may end a phrase.
    const counts = word.reason === '' || (word.reason === 'filler' && sequence.length > 0 && english.canBeNoun(word.word));
    const kind = counts && word.tag !== 'eng' ? english.phrasePart(word.word) : '';
    if ((kind !== 'A' && kind !== 'N') || (english.canBeVerb(word.word) && isVerbal(at))) close();
    else
      sequence.push({
        at,
        word,
        isHead: kind === 'N' || (word.tag === 'v' && english.canBeNoun(word.word)),
        isPlural: word.tag !== 'nz' && english.isPlural(word.word),
      });
  }
  close();
  return sequences;

  /** Whether what stands beside a word makes it a verb: to visit, they visit, visit the. */
  function isVerbal(at: number): boolean {
    const before = neighbour(at - 2, at - 1);
    const after = neighbour(at + 2, at + 1);
    return (before !== undefined && BEFORE_VERB.test(before.folded)) || (after !== undefined && AFTER_VERB.test(after.folded));
  }

  function neighbour(at: number, blank: number): SegmentedWord | undefined {
    return at >= 0 && at < words.length && known[words[blank]!]!.word === ' ' ? known[words[at]!]! : undefined;
  }
}

const BEFORE_VERB =
  /^(?:to|i|we|you|they|he|she|who|can|could|may|might|must|shall|should|will|would|do|does|did|not|.*n['’]t|let['’]s|.*['’]ll)$/;
const AFTER_VERB = /^(?:the|an?|this|these|my|your|our|their|his|its|it|them|us|me|him|everyone|everything)$/;

/** All phrases of a sequence, of at most three words. */
function candidatesOf(sequence: readonly Part[], refused: ReadonlySet<string>): readonly Candidate[] {
  return sequence.flatMap((_, first) =>
    Array.from({ length: MOST_WORDS - 1 }, (_, more) => sequence.slice(first, first + more + 2)).flatMap((parts, more) => {
      const fits =
        parts.length === more + 2 &&
        parts.at(-1)!.isHead &&
        parts.slice(0, -1).every(({ word, isPlural }) => word.reason === '' && !isPlural);
      const candidate = fits ? candidateOf(parts) : null;
      return candidate === null || refused.has(fold(candidate.term)) || refused.has(fold(candidate.counted!)) ? [] : candidate;
    }),
  );
}

function candidateOf(parts: readonly Part[]): Candidate {
  const words = parts.map(({ word }) => word);
  const [before, last] = [words.slice(0, -1), words.at(-1)!];
  // What stands before the last word is not inflected, but may open the sentence.
  const shown = before.map(({ word, tag }) => (tag === 'nz' ? word : word.toLowerCase()));
  return {
    ...{ from: parts[0]!.at, to: parts.at(-1)!.at + 1 },
    term: words.map(({ word }) => word).join(' '),
    counted: [...shown, /ing$/.test(last.folded) ? last.folded : last.spelling].join(' '),
    key: [...before.map(({ folded }) => folded), last.key].join(' '),
    parts: words.map(({ index }) => index),
    isPlural: parts.at(-1)!.isPlural,
    plural: [...shown, last.tag === 'nz' ? last.word : last.word.toLowerCase()].join(' '),
    isName: words.every(({ tag }) => tag === 'nz'),
  };
}

/** Candidate → its share of the occurrences of its rarest word; 0 where it is said less than twice. */
function scorer(candidates: readonly Candidate[], words: TextWords, lexicon: Lexicon): (candidate: Candidate) => number {
  const { words: known, traits, keys, lists } = lexicon;
  const together = new Map<string, number>();
  for (const { key } of candidates) together.set(key, (together.get(key) ?? 0) + 1);
  const single = new Map<string, number>();
  const count = (key: string, counts = single): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const index of words) {
    if ((traits[index]! & LATIN) === 0) continue;
    const { key, word } = known[index]!;
    if (!word.includes(' ')) count(key);
    else {
      // A phrase of Chinese talk.
      count(key, together);
      for (const part of word.split(' ')) count(lists.english.key(part, 'n'));
    }
  }
  return ({ key, parts }) => {
    const times = together.get(key)!;
    return times < LEAST_COUNT ? 0 : times / Math.min(...parts.map((part) => single.get(known[keys[part]!]!.key)!));
  };
}

/** Of overlapping phrases the longest, of these the one with the highest score, of these the first. In order of the text. */
function withoutOverlaps<Phrase extends Stretch>(phrases: readonly Phrase[]): readonly Phrase[] {
  const ordered = [...phrases].sort((a, b) => b.to - b.from - (a.to - a.from) || b.score - a.score || a.from - b.from);
  const chosen: Phrase[] = [];
  for (const phrase of ordered) if (chosen.every(({ from, to }) => to <= phrase.from || phrase.to <= from)) chosen.push(phrase);
  return chosen.sort((a, b) => a.from - b.from);
}
