import { groupBy } from '../../group-by.js';
import type { WordIndex } from '../../statistics/index/index-words.js';
import { useOf } from '../../statistics/index/term-uses.js';
import { fold } from '../../words/dictionary/fold.js';
import { HEAD, isKindOf, unitsOf } from '../codebook/kind-of.js';
import { isVague } from './vague-words.js';

/** A term that may belong to a theme. */
export interface Candidate {
  readonly term: string;
  /** Part of speech, as tagged by the engine's dictionary. */
  readonly tag: string;
  /** Indices of its sentences in the transcript, ascending; those of its kinds included. */
  readonly sentences: readonly number[];
  /** Longer terms that name kinds of it and are counted with it: 大语言模型 with 大模型. */
  readonly kinds: readonly string[];
}

const LEAST_SENTENCES = 2;
/** More terms would make the groups less clear. */
const MOST_TERMS = 150;
/** Characters of a term that its kinds are counted with: two are a head alone, and 模型 would take in all models. */
const LEAST_UNITS = HEAD + 1;

/** Tags of nouns, verbs, set phrases, Latin words and found terms; not of people's names, adverbs, locatives, numbers. */
const CONTENT = /^(?:n(?!r)|v|an|j|l|i|eng|x|g|b)/;
/** A person (李总, 方总) or a firm by its legal form. */
const SOMEBODY = /^\p{Script=Han}{1,2}[总總]$|有限公司$/u;

/**
 * The candidate terms of themes: at most 150 content terms that occur in most sentences, in at least two, each with its kinds. Without names of
 * people, their organisations and titles, and without general words (问题) and vague ones (系统).
 */
export function chooseTerms(index: WordIndex): readonly Candidate[] {
  const isName = namesOf(index);
  const content = index.terms
    .map((term, t) => ({ term, tag: index.tags[t]!, t }))
    .filter(({ term, tag }) => CONTENT.test(tag) && !isName(term, tag) && !index.words.general.has(term) && !isVague(fold(term)))
    .map(({ term, tag, t }) => ({ term, tag, sentences: useOf(index, t).sentences, kinds: [] }));
  return joinKinds(content)
    .filter(({ sentences }) => sentences.length >= LEAST_SENTENCES)
    .sort((a, b) => b.sentences.length - a.sentences.length || (a.term < b.term ? -1 : 1))
    .slice(0, MOST_TERMS);
}

/** Terms of three or more characters take in their kinds, the shortest first. */
function joinKinds(terms: readonly Candidate[]): readonly Candidate[] {
  const known = terms.map((candidate) => ({ candidate, units: unitsOf(candidate.term) })).sort((a, b) => a.units.length - b.units.length);
  const sameHead = [...groupBy(known, ({ units }) => units.slice(-HEAD).join(' ')).values()];
  return sameHead.flatMap((family) => {
    const taken = new Set<Candidate>();
    return family.flatMap(({ candidate, units }): readonly Candidate[] => {
      if (taken.has(candidate)) return [];
      const isKind = (other: (typeof family)[number]): boolean => !taken.has(other.candidate) && isKindOf(other.units, units);
      const hasKinds = units.length >= LEAST_UNITS && !NAME.test(candidate.tag);
      const kinds = hasKinds ? family.filter(isKind).map((other) => other.candidate) : [];
      for (const kind of kinds) taken.add(kind);
      const sentences = new Set([candidate, ...kinds].flatMap((each) => each.sentences));
      return [{ ...candidate, kinds: kinds.map(({ term }) => term), sentences: [...sentences].sort((a, b) => a - b) }];
    });
  });
}

/** Tags of places and organisations: 北京师范大学 is no kind of 北京大学. */
const NAME = /^n[st]/;

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
