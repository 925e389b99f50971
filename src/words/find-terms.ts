import type { NewTermRow } from '../data.js';
import { bindAffixes } from './bind-affixes.js';
import { chainLinks, joinWords, type Stretch } from './chain-links.js';
import { reasonOf } from './content.js';
import { linkWords } from './link-words.js';
import type { SegmentedWord } from './segment-sentences.js';
import { foundTerm, isFree } from './wanted-terms.js';
import type { WordLists } from './word-lists.js';

/** Links at or above this hold: measured on judged terms, five in six that are kept whole are right. */
const SURE = 0.55;
/** Down to this they are proposed. */
const POSSIBLE = 0.35;

type Sentences = readonly (readonly SegmentedWord[])[];

interface Rules {
  readonly lists: WordLists;
  /** Terms, folded, that are not to be joined. */
  readonly refused: ReadonlySet<string>;
}

/** A place where a term was found, or may be. */
export interface Finding {
  /** Index of the sentence. */
  readonly sentence: number;
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
  /** The words of each sentence with the found terms in one piece. */
  readonly sentences: Sentences;
  /** In order of the text. */
  readonly findings: readonly Finding[];
}

/**
 * Terms that nobody asked for, from the form of words and from what the document says together.
 *
 * @param plain the document as it is cut without the settings: what it says of its words does not depend on what is asked for.
 * @param words the same with every asked-for term in place, which no found term takes apart or takes in.
 */
export function findTerms(plain: Sentences, words: Sentences, { lists, refused }: Rules): FoundTerms {
  const { address, compounds } = lists;
  const bind = (sentence: readonly SegmentedWord[]) => bindAffixes(sentence, { address, refused: NOTHING });
  const link = linkWords(plain.map(bind), { compounds, isPart: (word) => isPart(word, lists) });
  const findings: Finding[] = [];
  const sentences = words.map((cut, sentence) => {
    const bound = bindAffixes(cut, { address, refused });
    const sure = chainLinks(bound, { link, least: SURE, refused });
    const joined = joinStretches(bound, sure);
    if (joined !== cut) findings.push(...joinedTerms(joined, { cut, sentence, scores: new Map(sure.map(scoreAt(bound))) }));
    for (const stretch of chainLinks(bound, { link, least: POSSIBLE, refused })) {
      if (sure.some(({ from, to }) => from < stretch.to && stretch.from < to)) continue;
      const parts = bound.slice(stretch.from, stretch.to).map(({ word }) => word);
      findings.push({ sentence, term: parts.join(''), tag: 'n', parts, score: stretch.score, sure: false });
    }
    return joined;
  });
  return { sentences, findings };
}

const NOTHING: ReadonlySet<string> = new Set();
const AS_LISTED = { stop: { add: [], keep: [] } };

/** Content of two and more Han characters that nobody asked for. Settings do not decide it: a stop word more moves no boundary. */
function isPart(word: SegmentedWord, lists: WordLists): boolean {
  if (!isFree(word) || !/^\p{Script=Han}{2,}$/u.test(word.word)) return false;
  const reason = reasonOf({ ...word, wanted: null }, lists, AS_LISTED);
  return reason === '' || (reason === 'function' && word.tag === 'f');
}

function joinStretches(words: readonly SegmentedWord[], stretches: readonly Stretch[]): readonly SegmentedWord[] {
  if (stretches.length === 0) return words;
  const joined: SegmentedWord[] = [];
  let at = 0;
  for (const { from, to } of stretches) {
    joined.push(...words.slice(at, from), foundTerm(joinWords(words, from, to), 'n'));
    at = to;
  }
  return [...joined, ...words.slice(at)];
}

/** Where a stretch begins in its sentence → its score. */
function scoreAt(words: readonly SegmentedWord[]): (stretch: Stretch) => readonly [number, number] {
  return ({ from, score }) => [joinWords(words, 0, from).length, score];
}

interface Before {
  /** The words as they were cut. */
  readonly cut: readonly SegmentedWord[];
  readonly sentence: number;
  readonly scores: ReadonlyMap<number, number>;
}

function joinedTerms(joined: readonly SegmentedWord[], { cut, sentence, scores }: Before): readonly Finding[] {
  const found: Finding[] = [];
  let next = 0;
  let at = 0;
  for (const { word, tag, wanted } of joined) {
    const parts: string[] = [];
    for (let length = 0; length < word.length; next++) {
      const part = cut[next]?.word ?? word;
      parts.push(part);
      length += part.length;
    }
    if (wanted?.source === 'found')
      found.push({ sentence, term: word, tag: tag as NewTermRow['tag'], parts, score: scores.get(at) ?? null, sure: true });
    at += word.length;
  }
  return found;
}
