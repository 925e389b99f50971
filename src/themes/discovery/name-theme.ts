import { SIMPLE } from '../../words/dictionary/simplify.js';
import { unitsOf } from '../codebook/kind-of.js';
import { contains, similarity } from './similarity.js';

/** A term of a theme. */
export interface Member {
  readonly term: string;
  /** Part of speech, as tagged by the engine's dictionary. */
  readonly tag: string;
  /** How many they are is all that a name needs. */
  readonly sentences: Pick<readonly number[], 'length'>;
  /** Centrality in the theme's group, at least 0. */
  readonly centrality: number;
}

/** Tags of nouns, and of words that are used as nouns; no names of places. */
const NOUN = /^(?:n(?!s)|vn|an|j|l|i|x|b)/;
/** Characters of clauses that the dictionary holds as phrases: 撑不住, 没人管. */
const CLAUSE = /[不没得了]/u;
/** Acronyms, coined names and phrases: OCR, vTaiwan, GPT-4, raw data; not Framework or share. */
const COINED = /\p{Lu}.*\p{Lu}|\p{Nd}| /u;
const HAN = /\p{Script=Han}/u;
/** Weight of a verb, of a noun's 1: it says what is done, not what the theme is about. A Chinese one of two characters may be a noun too (堆肥). */
const VERB = { han: 0.7, latin: 0.25 } as const;
/** Verbs of more characters are clauses, 往前走. */
const LONGEST_VERB = 2;
/** A term names a theme where it is said in at least this many sentences. */
const LEAST_SENTENCES = 3;
/** Factor for terms of more than two characters, or more than one English word, which are more specific: 垂直模型 before 模型. */
const COMPOUND = 1.3;

/**
 * The terms that name a theme, one or two: its most informative term and the next one without shared characters: 产业链·基座, not 大模型·基础模型.
 * Terms are ranked by centrality and number of sentences. A term that is part of a longer one of the theme with at least half as many sentences is
 * replaced by it (合作伙伴 for 伙伴). The second one goes with the first: two that are said in different places name nothing together. Nouns before verbs; Latin words only where they are coined; no names of places. [] where no noun is left:
 * such a group is no theme.
 */
export function namingTerms<M extends Member>(members: readonly M[], goTogether: (first: M, second: M) => boolean): readonly M[] {
  const ranked = members
    .map((member) => ({ member, weight: weigh(member) }))
    .filter(({ member, weight }) => member.sentences.length >= LEAST_SENTENCES && (weight > 0 || members.length === 1))
    .sort((a, b) => b.weight - a.weight || (a.member.term < b.member.term ? -1 : 1))
    .map(({ member }) => member);
  if (!ranked.some(isNoun)) return [];
  const [first, ...others] = ranked.map((member) => fuller(member, ranked)) as [M, ...M[]];
  const apart = others.filter((other) => similarity(first.term, other.term) === 0 && goTogether(first, other));
  const ofFirst = new Set(unitsOf(first.term));
  const second = apart.find(({ term }) => unitsOf(term).every((unit) => !ofFirst.has(unit))) ?? apart[0];
  return second === undefined ? [first] : [first, second];
}

/**
 * The name of a theme as a heading: 监视器与肖像权. A verb and its object are joined as the text joins them, 打通产业链, and so are two words that
 * mostly stand side by side, 县地检署; terms of English talk by a dot. '' without terms. @param text of the transcript, which also tells whether its characters are traditional.
 */
export function headingOf(naming: readonly Member[], text: string): string {
  const [first, second] = naming;
  if (first === undefined || second === undefined) return first?.term ?? '';
  const [verb, object] = isVerb(second) ? [second, first] : [first, second];
  if (isVerb(verb) && !isVerb(object) && text.includes(verb.term + object.term)) return verb.term + object.term;
  const whole = [first.term + second.term, second.term + first.term].find((term) => isMostlyWritten(term, [first, second], text));
  if (whole !== undefined) return whole;
  const and = isTraditional(first.term + second.term + text.slice(0, SAMPLE)) ? '與' : '与';
  return `${first.term}${HAN.test(first.term + second.term + text) ? and : '·'}${second.term}`;
}

/** Whether the text holds two terms side by side as often as half of the sentences of the rarer one. */
function isMostlyWritten(whole: string, terms: readonly Member[], text: string): boolean {
  if (terms.some(({ term }) => !HAN.test(term))) return false;
  return 2 * (text.split(whole).length - 1) >= Math.min(...terms.map(({ sentences }) => sentences.length));
}

/** Characters of a text that tell its script, and the share of traditional ones from which it is so: simplified texts have next to none. */
const SAMPLE = 2000;
const TRADITIONAL = 0.05;

const isTraditional = (text: string): boolean =>
  unitsOf(text).filter((unit) => SIMPLE[unit.charCodeAt(0)] !== 0).length > TRADITIONAL * text.length;

const isVerb = ({ tag }: Member): boolean => tag.startsWith('v') && tag !== 'vn';

function weigh(member: Member): number {
  const { centrality, sentences } = member;
  const kind = isNoun(member) ? (isCompound(member) ? COMPOUND : 1) : weighVerb(member);
  return centrality * kind * Math.sqrt(sentences.length);
}

function weighVerb({ term, tag }: Member): number {
  if (!tag.startsWith('v') || CLAUSE.test(term) || unitsOf(term).length > LONGEST_VERB) return 0;
  return HAN.test(term) ? VERB.han : VERB.latin;
}

/** A word of English talk is longer than two characters, whatever it says. */
function isCompound({ term, tag }: Member): boolean {
  return tag === 'eng' || HAN.test(term) ? [...term].length > 2 : unitsOf(term).length > 1;
}

function isNoun({ term, tag }: Member): boolean {
  return tag === 'eng' ? COINED.test(term) : NOUN.test(tag) && !CLAUSE.test(term);
}

/** The longer term of the theme that replaces a term, or the term itself. */
function fuller<M extends Member>(member: M, members: readonly M[]): M {
  const { term, sentences } = member;
  const isFuller = (other: M): boolean => other.term !== term && contains(unitsOf(other.term), unitsOf(term));
  return members.find((other) => isFuller(other) && 2 * other.sentences.length >= sentences.length) ?? member;
}
