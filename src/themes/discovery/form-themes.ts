import { attractionTest } from '../../math/tests/independence.js';
import { unitsOf } from '../codebook/kind-of.js';
import { type Coding, codePlaces } from './code-places.js';
import type { Link } from './link-terms.js';
import type { LongerTerm } from './longer-terms.js';
import { headingOf, type Member, namingTerms } from './name-theme.js';
import { around, countIn, type Discussion, type PlacedTerm } from './place-terms.js';
import { contains, similarity } from './similarity.js';

/** A theme of a group of terms. */
export interface FormedTheme {
  /** '' where no member can name it. */
  readonly theme: string;
  readonly members: readonly PlacedTerm[];
  /** Numbers of its sentences among those of counted speakers, ascending. */
  readonly places: readonly number[];
}

/** What forming themes needs to know beside their terms. */
export interface Surroundings {
  readonly links: readonly Link[];
  readonly discussion: Discussion;
  readonly coding: Coding;
  /** The terms that hold another (longerTerms). */
  readonly longerThan: (term: string) => readonly LongerTerm[];
}

const MOST_MEMBERS = 8;
/** A theme covers at most this share of the sentences, or this number in a short discussion: more is the whole discussion, not a theme. */
const LARGEST = { share: 0.2, sentences: 6 } as const;
/** Significance level, not corrected: keeps out what chance easily gives. */
const LOOSE = 0.05;
/** A second term is named where at least this share of its sentences stands beside one of the first. */
const TOGETHER = { share: 1 / 3, sentences: 1 } as const;
/** So many times as many sentences the first term of a name may have as the second. */
const SECOND = 4;
/** Terms this similar (大模型, 小模型) belong together wherever they are said. */
const ALIKE = 0.5;

/** Number of sentences that a theme may cover. */
export const mostSentences = ({ sentences }: Discussion): number => Math.max(LARGEST.sentences, LARGEST.share * sentences.length);

/**
 * The themes of a group of terms. From its most central term on, a term becomes a member where it fits at least half of the members so far, eight at
 * most, as long as the theme covers no more than a fifth of the discussion. What is left over forms further themes, unless these are named alike.
 */
export function formThemes(group: readonly PlacedTerm[], surroundings: Surroundings): readonly FormedTheme[] {
  const { links, discussion } = surroundings;
  const members: (PlacedTerm & Member)[] = [];
  const rest: PlacedTerm[] = [];
  const covered = new Set<number>();
  for (const term of byCentrality(group, links)) {
    // Terms left over from a first theme may have no links among themselves.
    if (members.length > 0 && term.centrality === 0) break;
    const more = term.places.filter((place) => !covered.has(place));
    const joins =
      members.length < MOST_MEMBERS &&
      (members.length === 0 || covered.size + more.length <= mostSentences(discussion)) &&
      2 * members.filter((member) => fits(term, member, discussion)).length >= members.length;
    (joins ? members : rest).push(term);
    if (joins) for (const place of more) covered.add(place);
  }
  if (members.length === 0) return [];
  const others = formThemes(rest, surroundings).filter((other) => similarity(other.members[0]!.term, members[0]!.term) === 0);
  return [nameAndCode(members, surroundings), ...others];
}

function nameAndCode(members: readonly (PlacedTerm & Member)[], { discussion, coding, longerThan }: Surroundings): FormedTheme {
  const names = namingTerms(members, (first, second) => isNearlyAsOften(second, first) && standsBeside(second, first, discussion));
  const isNaming = ({ term }: Member): boolean => names.some((name) => contains(unitsOf(name.term), unitsOf(term)));
  const wide = members.map((member) => (isNaming(member) ? withLonger(member, longerThan(member.term)) : member));
  const naming = wide.filter(isNaming);
  // Who reads one word expects its sentences, and those of its like (小模型 beside 大模型); two words are a matter that others speak of too.
  const alike = names.length === 1 ? wide.filter(({ term }) => similarity(term, names[0]!.term) > 0) : [];
  const places = new Set(alike.flatMap((member) => member.places));
  return {
    theme: headingOf(names, discussion.text),
    members: wide,
    places: places.size > 0 ? [...places].sort((a, b) => a - b) : codePlaces({ naming, members: wide }, discussion, coding),
  };
}

/** A word of a few sentences names no theme of many: who reads 校车与家访 expects 家访 in a good part of it. */
const isNearlyAsOften = (second: PlacedTerm, first: PlacedTerm): boolean => SECOND * second.places.length >= first.places.length;

function standsBeside(term: PlacedTerm, other: PlacedTerm, discussion: Discussion): boolean {
  return countIn(term.places, around(other.places, TOGETHER.sentences, discussion)) >= TOGETHER.share * term.places.length;
}

/** A member with the words that hold it, and their places. */
function withLonger<M extends PlacedTerm>(member: M, longer: readonly LongerTerm[]): M {
  const places = new Set([member, ...longer].flatMap((each) => each.places));
  const kinds = new Set([...member.kinds, ...longer.map(({ term }) => term)]);
  return { ...member, kinds: [...kinds], places: [...places].sort((a, b) => a - b) };
}

/** Whether a term stands near a member more often than chance easily gives, or is like it. */
function fits(term: PlacedTerm, member: PlacedTerm, discussion: Discussion): boolean {
  if (similarity(term.term, member.term) >= ALIKE) return true;
  const nearby = around(member.places, discussion.near, discussion);
  const table = { both: countIn(term.places, nearby), row: term.places.length, column: nearby.size, total: discussion.sentences.length };
  return attractionTest(table) < LOOSE;
}

/** The terms with their centrality in the group, summed weight of the links inside · √ number of sentences, the most central first. */
function byCentrality(group: readonly PlacedTerm[], links: readonly Link[]): readonly (PlacedTerm & Member)[] {
  const inside = new Map(group.map(({ term }) => [term, 0]));
  for (const { a, b, weight } of links) {
    if (!inside.has(a) || !inside.has(b)) continue;
    for (const term of [a, b]) inside.set(term, inside.get(term)! + weight);
  }
  return group
    .map((term) => ({ ...term, centrality: inside.get(term.term)! * Math.sqrt(term.places.length) }))
    .sort((a, b) => b.centrality - a.centrality || (a.term < b.term ? -1 : 1));
}
