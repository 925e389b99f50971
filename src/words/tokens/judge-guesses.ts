import { isSurname } from '../../transcript/names/person-names.js';
import type { Lexicon } from '../dictionary/lexicon.js';
import { GUESS, type TextWords } from '../dictionary/segmented-word.js';
import type { Segmenter, TaggedWord } from '../engines/engine.js';
import { isFullName } from './find-names.js';
import { partsOf, type TagOf } from './split-phrase.js';

/** Function words, which seldom begin or end an unknown word, and verbs and adjectives, which seldom end one; by the dictionary's tags. */
const FUNCTION = /^(?:[dpcrfmqyeokht]|u[a-z]?|zg)$/;
const PREDICATE = /^(?:v|ad?)$/;

/**
 * What the form of a guess says for it, as log odds: the weights of a logistic regression, rounded. Fitted to 406 guesses of meetings and
 * panels that were judged by hand, of which a third are words; each document judged by the others, seven in ten of those kept are right.
 *
 * @param tagOf the dictionary's tag of a character.
 */
export function evidenceOf(word: string, tagOf: TagOf): number {
  const [first, last] = [tagOf(word[0]!), tagOf(word.at(-1)!)];
  const isName = word.length === 3 && isFullName(word);
  return (
    -0.3 -
    Number(FUNCTION.test(first)) -
    Number(!isName && (FUNCTION.test(last) || PREDICATE.test(last))) -
    0.7 * Number(word.length > 2) +
    1.2 * Number(isName)
  );
}

/**
 * The guesses among words, by their spelling, each with its evidence and its parts. Parts are the longest words of the dictionary from the
 * left, else single characters, which form no word with what stands beside them and therefore have the tag of what is unknown.
 */
export async function readGuesses(words: readonly TaggedWord[], segmenter: Segmenter): Promise<ReadonlyMap<string, FormOfGuess>> {
  const guesses = [...new Set(words.flatMap(({ word, tag }) => (tag === 'x' && HAN.test(word) ? word : [])))];
  if (guesses.length === 0) return new Map();
  const asked = [...new Set(guesses.flatMap((word) => [...word, ...partsOf(word)]))];
  const tags = await segmenter.tagsOf(asked);
  const tagged = new Map(asked.map((word, i) => [word, tags[i]!]));
  const tagOf = (word: string) => tagged.get(word) ?? 'x';
  return new Map(guesses.map((word) => [word, { evidence: evidenceOf(word, tagOf), parts: takeApart(word, tagOf) }]));
}

const HAN = /^\p{Script=Han}{2,}$/u;

interface FormOfGuess {
  readonly evidence: number;
  readonly parts: readonly TaggedWord[];
}

function takeApart(word: string, tagOf: TagOf): readonly TaggedWord[] {
  const parts: TaggedWord[] = [];
  for (let at = 0; at < word.length; ) {
    let end = word.length - Number(at === 0);
    while (end > at + 1 && tagOf(word.slice(at, end)) === 'x') end--;
    const part = word.slice(at, end);
    parts.push({ word: part, tag: part.length > 1 ? tagOf(part) : 'x' });
    at = end;
  }
  return parts;
}

const OF_COUNT = 0.8;
const OF_ADDRESS = 2.9;
const LEAST = 0.45;

/**
 * Keeps the guesses of a document that are probably words, because of their form, because they are repeated, or because a form of address
 * follows a surname (张凯老师); the others fall into their parts. A guess that is wrong would be counted as a word that nobody said (事时 in
 * 一件事时), and hide the words that were.
 */
export function judgeGuesses(words: TextWords, lexicon: Lexicon): TextWords {
  const { traits } = lexicon;
  const counts = new Map<number, number>();
  const addressed = new Set<number>();
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if ((traits[word]! & GUESS) === 0) continue;
    counts.set(word, (counts.get(word) ?? 0) + 1);
    const next = words[i + 1];
    if (next !== undefined && lexicon.lists.address.has(lexicon.words[next]!.folded) && isSurname(lexicon.words[word]!.folded[0]!))
      addressed.add(word);
  }
  const refused = new Map<number, readonly number[]>();
  for (const [word, count] of counts) {
    const { evidence, parts } = lexicon.guesses.get(word)!;
    const odds = evidence + OF_COUNT * Math.log2(Math.min(count, 16)) + OF_ADDRESS * Number(addressed.has(word));
    if (1 / (1 + Math.exp(-odds)) < LEAST) refused.set(word, parts);
  }
  if (refused.size === 0) return words;
  const judged: number[] = [];
  for (const word of words) {
    const parts = refused.get(word);
    if (parts === undefined) judged.push(word);
    else judged.push(...parts);
  }
  return Uint32Array.from(judged);
}
