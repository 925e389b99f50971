import type { Span } from '../../data.js';
import type { English, PhrasePart } from '../english/english.js';
import { findLatinRuns, type LatinRun } from './latin-runs.js';

/** A Latin word or a phrase of them. */
export interface LatinWord extends Span {
  /** In English talk, and of function words everywhere, the part of speech; else eng; m for numbers. */
  readonly tag: string;
}

/** More Latin words in a row are English talk, not a term in Chinese talk. */
const MOST_WORDS = 3;
const HAN = /\p{Script=Han}/u;

/**
 * The Latin words and numbers of a text, in order. Two or three Latin words in a line with Han characters, with single blanks between them,
 * are one word where they are a noun phrase (product manager, conflict of interest). More, and all in a line without Han characters, are
 * English talk: words with their parts of speech, whose phrases are found by what the whole text says together (see findPhrases). Phrases
 * without content (of course) are one word everywhere.
 */
export function findLatinWords(text: string, english: English): readonly LatinWord[] {
  const runs = findLatinRuns(text);
  const words: LatinWord[] = [];
  const isTalk = lineReader(text);
  for (let i = 0; i < runs.length; ) {
    if (runs[i]!.tag === 'm') {
      words.push(runs[i++]!);
      continue;
    }
    let last = i;
    while (touches(text, runs[last], runs[last + 1])) last++;
    const group = runs.slice(i, last + 1);
    const talk = group.length > MOST_WORDS || isTalk(group[0]!.start);
    words.push(...(talk ? tagTalk(text, group, english) : joinTerms(text, group, english)));
    i = last + 1;
  }
  return words;
}

function touches(text: string, a: LatinRun | undefined, b: LatinRun | undefined): boolean {
  return a !== undefined && b !== undefined && a.tag === 'eng' && b.tag === 'eng' && b.start === a.end + 1 && text[a.end] === ' ';
}

/** Whether the line at an offset has no Han character. Offsets are asked for in ascending order. */
function lineReader(text: string): (at: number) => boolean {
  let end = -1;
  let isLatin = false;
  return (at) => {
    if (at > end) {
      const start = text.lastIndexOf('\n', at) + 1;
      const next = text.indexOf('\n', at);
      end = next < 0 ? text.length : next;
      isLatin = !HAN.test(text.slice(start, end));
    }
    return isLatin;
  };
}

function tagTalk(text: string, group: readonly LatinRun[], english: English): readonly LatinWord[] {
  return joinFillers(text, group, english).map((word) => {
    const written = text.slice(word.start, word.end);
    return written.includes(' ') ? word : { ...word, tag: english.tag(written, opensSentence(text, word.start)) };
  });
}

const opensSentence = (text: string, start: number): boolean =>
  /(?:^|[\n.!?:;"“'‘(…][ "“'‘(]*)$/.test(text.slice(Math.max(0, start - 4), start));

/** Joins phrases without content, the longest first. */
function joinFillers(text: string, group: readonly LatinRun[], english: English): readonly LatinWord[] {
  const joined: LatinWord[] = [];
  for (let i = 0; i < group.length; ) {
    let last = Math.min(group.length, i + LONGEST_FILLER) - 1;
    while (last > i && !english.isFiller(text.slice(group[i]!.start, group[last]!.end))) last--;
    joined.push({ ...group[i]!, end: group[last]!.end });
    i = last + 1;
  }
  return joined;
}

/** Words of the longest phrase without content: on the other hand. */
const LONGEST_FILLER = 5;

/** Nouns with what stands before them, and one preposition between two of these; and To B, which is about businesses. */
const NOUN_PHRASE = /PL|[ANL]*[NL](?:P[ANL]*[NL])?/g;

/** The group as words, its longest noun phrases joined. A word is no phrase with itself, nor two with digits: TPS TPS, H5 K12. */
function joinTerms(text: string, group: readonly LatinRun[], english: English): readonly LatinWord[] {
  const written = group.map(({ start, end }) => text.slice(start, end));
  if (group.length === 1) return [{ ...group[0]!, tag: tagOfSingle(written[0]!, english) }];
  if (english.isFiller(written.join(' '))) return [{ ...group[0]!, end: group.at(-1)!.end }];
  const parts = written.map((word, i) => partOf(word, i === group.length - 1, english));
  const phrases = new Map(
    [...partsApart(parts, written).matchAll(NOUN_PHRASE)]
      .filter(({ 0: phrase, index }) => phrase.length > 1 && hasContent(written.slice(index, index + phrase.length), english))
      .map(({ 0: phrase, index }) => [index, phrase.length]),
  );
  const words: LatinWord[] = [];
  for (let i = 0; i < group.length; ) {
    const length = phrases.get(i) ?? 1;
    const word = { ...group[i]!, end: group[i + length - 1]!.end };
    words.push(length > 1 ? word : { ...word, tag: tagOfSingle(written[i]!, english) });
    i += length;
  }
  return words;
}

/**
 * Single letters are L. Words without content are parts of a term with others where they can be nouns or adjectives there: big data, domain
 * name, test set. A capital makes a name: Swift for Android.
 */
function partOf(word: string, isLast: boolean, english: English): PhrasePart | 'L' | '-' {
  if (/^(?![AI])\p{Lu}$/u.test(word)) return 'L';
  const part = english.phrasePart(word);
  const endsPhrase = isLast && english.canBeNoun(word);
  if (part === '' || (english.isFiller(word) && !endsPhrase && !/^[na]$/.test(english.tag(word, true)))) return '-';
  return part === 'A' && (endsPhrase || /^\p{Lu}/u.test(word)) ? 'N' : part;
}

const hasContent = (words: readonly string[], english: English): boolean => words.some((word) => !english.isFiller(word));

/** One character a word; a word that can be no part of a phrase with the one before it is none. */
function partsApart(parts: readonly string[], written: readonly string[]): string {
  const isApart = (i: number): boolean =>
    i > 0 &&
    (written[i]!.toLowerCase() === written[i - 1]!.toLowerCase() ||
      (/\d/.test(written[i]!) && written.slice(0, i).some((word) => /\d/.test(word))));
  return parts.map((part, i) => (isApart(i) ? '-' : part)).join('');
}

/** Content words of Chinese talk are foreign words, whatever they are in English. */
function tagOfSingle(word: string, english: English): string {
  const tag = english.tag(word, false);
  return /^(?:n|nz|vn|v|a)$/.test(tag) ? 'eng' : tag;
}
