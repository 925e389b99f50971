import type { WordIndex } from '../../statistics/index/index-words.js';
import { useOf } from '../../statistics/index/term-uses.js';
import { fold } from '../../words/dictionary/fold.js';
import { isVague } from './vague-words.js';

/** A term that may belong to a theme, and where it stands. */
export interface Candidate {
  readonly term: string;
  /** Of the engine's dictionary. */
  readonly tag: string;
  readonly sentences: readonly number[];
}

const LEAST_SENTENCES = 2;
/** More would blur the groups and not the names: the themes are made of the terms that carry the discussion. */
const MOST_TERMS = 120;

/** Tags of nouns, verbs and set phrases, Latin words and found terms; no names of people, no adverbs, places of relation, numbers. */
const CONTENT = /^(?:n(?!r)|v|an|j|l|i|eng|x|g|b)/;
/** 李总, 方总: somebody. And what firms are called by the law. */
const SOMEBODY = /^\p{Script=Han}{1,2}[总總]$|有限公司$/u;

/**
 * The terms that themes are made of: the most widespread content terms, at most 120, in at least two sentences. Not names of people, nor
 * of their organisations and offices, nor words that say nothing of what it is about (问题, 提供).
 */
export function chooseTerms(index: WordIndex): readonly Candidate[] {
  const isName = namesOf(index);
  return index.terms
    .map((term, t) => ({ term, tag: index.tags[t]!, use: useOf(index, t) }))
    .filter(({ term, tag, use }) => use.sentences.length >= LEAST_SENTENCES && CONTENT.test(tag) && !isName(term, tag))
    .filter(({ term }) => !isVague(fold(term)))
    .sort((a, b) => b.use.sentences.length - a.use.sentences.length || b.use.count - a.use.count || (a.term < b.term ? -1 : 1))
    .slice(0, MOST_TERMS)
    .map(({ term, tag, use }) => ({ term, tag, sentences: use.sentences }));
}

/** Half of all Chinese bear one of these. */
const COMMON_SURNAME = /^[李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕]/u;

/** Whether a term names somebody of the panel, an organisation of theirs, or its short form: its first characters (达观 for 达观数据). */
function namesOf({ transcript: { people } }: WordIndex): (term: string, tag: string) => boolean {
  const names = new Set(people.flatMap(({ name, aliases, titles }) => [name, ...aliases, ...titles].map(fold)));
  const organisations = people.flatMap((person) => person.organisations.map(fold));
  return (term, tag) =>
    names.has(fold(term)) || SOMEBODY.test(term) || isUnknownName(term, tag) || organisations.some((name) => name.startsWith(fold(term)));
}

/** 李明, of whom no dictionary knows: a surname and one or two characters. */
function isUnknownName(term: string, tag: string): boolean {
  return tag === 'x' && [...term].length <= 3 && COMMON_SURNAME.test(fold(term));
}
