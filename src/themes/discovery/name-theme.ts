import { likeness } from './likeness.js';

/** A term of a theme, as far as naming needs it. */
export interface Member {
  readonly term: string;
  /** Of the engine's dictionary. */
  readonly tag: string;
  readonly sentences: readonly number[];
  /** How much it holds the theme together, above 0. */
  readonly centrality: number;
}

/** Nouns, and words that are used as nouns; no places. */
const NOUN = /^(?:n(?!s)|vn|an|j|l|i|x|b)/;
/** 撑不住, 没人管: a clause, although the dictionary has it as a phrase. */
const CLAUSE = /[不没得了]/u;
/** OCR, vTaiwan, GPT-4: not Framework, share. */
const COINED = /\p{Lu}.*\p{Lu}|\p{Nd}/u;
/** A name of verbs says what is done and not what it is about. */
const VERB = 0.25;
/** Longer terms say more: 垂直模型 before 模型. */
const COMPOUND = 1.3;

/**
 * Its most telling term, and the next one that says something else: 产业链·基座, not 大模型·基础模型. By centrality and by how much is said with it; a term that a longer one
 * of the theme holds in at least half of its sentences gives way to it (合作伙伴 for 伙伴). Nouns before verbs; Latin words only where they
 * are coined; no places. '' where no noun is left: such a group is no theme.
 */
export function nameTheme(members: readonly Member[]): string {
  const telling = members
    .map((member) => ({ ...member, weight: weigh(member) }))
    .filter(({ weight }) => weight > 0 || members.length === 1)
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1));
  if (!telling.some(isNoun)) return '';
  const [first, ...others] = telling.map((member) => fuller(member, telling)) as [string, ...string[]];
  const apart = others.filter((term) => likeness(first, term) === 0);
  const second = apart.find((term) => [...term].every((character) => !first.includes(character))) ?? apart[0];
  return second === undefined ? first : `${first}·${second}`;
}

function weigh(member: Member): number {
  const { term, tag, centrality, sentences } = member;
  const kind = isNoun(member) ? 1 : tag.startsWith('v') && !CLAUSE.test(term) ? VERB : 0;
  return centrality * kind * Math.sqrt(sentences.length) * ([...term].length > 2 ? COMPOUND : 1);
}

function isNoun({ term, tag }: Member): boolean {
  return tag === 'eng' ? COINED.test(term) : NOUN.test(tag) && !CLAUSE.test(term);
}

/** The longer term of the theme that a term mostly stands for, or itself. */
function fuller({ term, sentences }: Member, members: readonly Member[]): string {
  const longer = members.find(
    (other) => other.term !== term && other.term.includes(term) && 2 * other.sentences.length >= sentences.length,
  );
  return longer?.term ?? term;
}
