import type { WordIndex } from '../../statistics/index/index-words.js';
import { useOf } from '../../statistics/index/term-uses.js';
import { fold } from '../../words/dictionary/fold.js';
import { isVague } from './vague-words.js';

/** A term that may belong to a theme. */
export interface Candidate {
  readonly term: string;
  /** Part of speech, as tagged by the engine's dictionary. */
  readonly tag: string;
  /** Indices of its sentences in the transcript, ascending. */
  readonly sentences: readonly number[];
}

const LEAST_SENTENCES = 2;
/** More terms would make the groups less clear. */
const MOST_TERMS = 120;

/** Tags of nouns, verbs, set phrases, Latin words and found terms; not of people's names, adverbs, locatives, numbers. */
const CONTENT = /^(?:n(?!r)|v|an|j|l|i|eng|x|g|b)/;
/** A person (李总, 方总) or a firm by its legal form. */
const SOMEBODY = /^\p{Script=Han}{1,2}[总總]$|有限公司$/u;

/**
 * The candidate terms of themes: at most 120 content terms that occur in most sentences, in at least two. Without names of people, their
 * organisations and titles, and without general words (问题) and vague ones (系统).
 */
export function chooseTerms(index: WordIndex): readonly Candidate[] {
  const isName = namesOf(index);
  return index.terms
    .map((term, t) => ({ term, tag: index.tags[t]!, use: useOf(index, t) }))
    .filter(({ term, tag, use }) => use.sentences.length >= LEAST_SENTENCES && CONTENT.test(tag) && !isName(term, tag))
    .filter(({ term }) => !index.words.general.has(term) && !isVague(fold(term)))
    .sort((a, b) => b.use.sentences.length - a.use.sentences.length || b.use.count - a.use.count || (a.term < b.term ? -1 : 1))
    .slice(0, MOST_TERMS)
    .map(({ term, tag, use }) => ({ term, tag, sentences: use.sentences }));
}

/** Surnames that together half of all Chinese bear. */
const COMMON_SURNAME = /^[李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕]/u;

/** Whether a term names one of the people, their titles, or an organisation of theirs, also by its first characters (达观 for 达观数据). */
function namesOf({ transcript: { people } }: WordIndex): (term: string, tag: string) => boolean {
  const names = new Set(people.flatMap(({ name, aliases, titles }) => [name, ...aliases, ...titles].map(fold)));
  const organisations = people.flatMap((person) => person.organisations.map(fold));
  return (term, tag) =>
    names.has(fold(term)) || SOMEBODY.test(term) || isUnknownName(term, tag) || organisations.some((name) => name.startsWith(fold(term)));
}

/** Whether a word that no dictionary has looks like a name: a surname and one or two characters, 李明. */
function isUnknownName(term: string, tag: string): boolean {
  return tag === 'x' && [...term].length <= 3 && COMMON_SURNAME.test(fold(term));
}
