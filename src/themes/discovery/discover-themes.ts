import type { WordIndex } from '../../statistics/index/index-words.js';
import type { Theme } from '../codebook/theme.js';
import type { Candidate } from './choose-terms.js';
import { chooseTerms } from './choose-terms.js';
import { groupTerms } from './group-terms.js';
import type { Link } from './link-terms.js';
import { linkTerms } from './link-terms.js';
import { type Member, nameTheme } from './name-theme.js';
import { similarity } from './similarity.js';

const MOST_THEMES = 9;
const MOST_TERMS = 8;
/** A theme of several terms covers at least this many sentences. */
const LEAST_SENTENCES = 3;
/** A theme covers at most this share of the sentences, or this number in a short discussion: more is the whole discussion, not a theme. */
const LARGEST = { share: 0.2, sentences: 6 } as const;

export interface Discovery {
  readonly themes: readonly Theme[];
  /** Mean adjusted Rand index over 50 seeds, null where nothing is linked. */
  readonly agreement: number | null;
}

/**
 * Proposes themes where there is no codebook: groups of terms that occur near each other more often than chance, or share their head
 * (垂类模型 and 基座模型 share 模型), found as communities of the graph of terms; of the partitions by 50 seeds the most typical one.
 *
 * The most central terms of a group, 2–8, form the theme and name it, as long as they cover at most a fifth of the discussion; a term that
 * alone covers a tenth may be a theme by itself. A term belongs to one theme; a sentence is coded where a counted term of the theme occurs
 * in it. The nine themes that cover most sentences, in descending order. They are proposals to edit, marked `discovered`. Empty where no
 * terms are linked.
 */
export function discoverThemes(index: WordIndex): Discovery {
  const candidates = chooseTerms(index);
  const turnOf = index.transcript.sentences.map(({ turn }) => turn);
  const links = linkTerms(candidates, { units: index.basis.sentences, turnOf });
  const { groups, agreement } = groupTerms({ nodes: candidates.map(({ term }) => term), edges: links }, index.settings.seed);
  const most = Math.max(LARGEST.sentences, LARGEST.share * index.basis.sentences);
  const themes = groups
    .filter(({ terms }) => terms.length > 1)
    .flatMap(({ terms, stability }) => makeThemes(terms, { candidates, links, most }).map((theme) => ({ ...theme, stability })))
    .filter(({ theme, terms, sentences }) => theme !== '' && sentences.length >= (terms.length > 1 ? LEAST_SENTENCES : most / 2))
    .sort((a, b) => b.sentences.length - a.sentences.length || (a.theme < b.theme ? -1 : 1))
    .slice(0, MOST_THEMES);
  return { themes, agreement };
}

interface TermGraph {
  readonly candidates: readonly Candidate[];
  readonly links: readonly Link[];
  /** Number of sentences that a theme may cover. */
  readonly most: number;
}

/** A theme of the group's most central terms. Terms that would make it too large form further themes, unless these are named alike. */
function makeThemes(group: readonly string[], { candidates, links, most }: TermGraph): readonly Theme[] {
  const inside = new Set(group);
  const central = candidates
    .filter(({ term }) => inside.has(term))
    .map((candidate) => ({ ...candidate, centrality: centrality(candidate, { inside, links }) }))
    .sort((a, b) => b.centrality - a.centrality || (a.term < b.term ? -1 : 1));
  const members: Member[] = [];
  const rest: string[] = [];
  let overflows = false;
  const covered = new Set<number>();
  for (const candidate of central) {
    const more = candidate.sentences.filter((sentence) => !covered.has(sentence));
    // Terms left over from a first theme may have no links among themselves.
    if (members.length > 0 && candidate.centrality === 0) break;
    const tooLarge = covered.size > 0 && covered.size + more.length > most;
    overflows ||= tooLarge && members.length < MOST_TERMS;
    if (tooLarge || members.length === MOST_TERMS) rest.push(candidate.term);
    else {
      members.push(candidate);
      for (const sentence of more) covered.add(sentence);
    }
  }
  const sentences = [...covered].sort((a, b) => a - b);
  const terms = members.map(({ term }) => term);
  const theme: Theme = { theme: nameTheme(members), source: 'discovered', terms, rules: [], stability: null, sentences };
  const others = overflows ? makeThemes(rest, { candidates, links, most }) : [];
  return [theme, ...others.filter((other) => similarity(other.terms[0]!, terms[0]!) === 0)];
}

/** Centrality of a term in its group: summed weight of its links inside the group · √ number of its sentences. */
function centrality(
  { term, sentences }: Candidate,
  { inside, links }: { readonly inside: ReadonlySet<string>; readonly links: readonly Link[] },
): number {
  const own = links.filter(({ a, b }) => (a === term && inside.has(b)) || (b === term && inside.has(a)));
  return own.reduce((sum, { weight }) => sum + weight, 0) * Math.sqrt(sentences.length);
}
