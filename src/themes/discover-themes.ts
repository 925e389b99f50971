import { findCommunities } from '../statistics/find-communities.js';
import type { WordIndex } from '../statistics/index-words.js';
import type { Candidate } from './choose-terms.js';
import { chooseTerms } from './choose-terms.js';
import type { Link } from './link-terms.js';
import { linkTerms } from './link-terms.js';
import { nameTheme } from './name-theme.js';
import type { Theme } from './theme.js';

const MOST_THEMES = 9;
const MOST_TERMS = 8;
/** A theme is talked about in at least so many sentences. */
const LEAST_SENTENCES = 3;
/** Above 1 gives more and smaller groups, about the size that a person would put under one name. */
const RESOLUTION = 1.5;

/**
 * Proposes themes where there is no codebook: groups of terms that stand in the same sentences more often than chance, or share
 * their head (垂类模型 and 基座模型 share 模型), found as communities of the graph of terms (Louvain, reproducible by the seed).
 *
 * The most central 2–8 terms make the theme and name it; a term belongs to one theme; a sentence is coded where a counted
 * term of the theme stands in it. The nine that cover most sentences, most first. A proposal to edit, not a finding: it is marked
 * `discovered`. Empty where no terms hang together.
 */
export function discoverThemes(index: WordIndex): readonly Theme[] {
  const candidates = chooseTerms(index);
  const links = linkTerms(candidates, index.basis.sentences);
  const { groups } = findCommunities(
    { nodes: candidates.map(({ term }) => term), edges: links },
    { seed: index.settings.seed, resolution: RESOLUTION },
  );
  const themes = groups.filter((group) => group.length > 1).map((group) => makeTheme(group, { candidates, links }));
  return themes
    .filter(({ sentences }) => sentences.length >= LEAST_SENTENCES)
    .sort((a, b) => b.sentences.length - a.sentences.length || (a.theme < b.theme ? -1 : 1))
    .slice(0, MOST_THEMES);
}

interface TermGraph {
  readonly candidates: readonly Candidate[];
  readonly links: readonly Link[];
}

function makeTheme(group: readonly string[], { candidates, links }: TermGraph): Theme {
  const inside = new Set(group);
  const members = candidates
    .filter(({ term }) => inside.has(term))
    .map((candidate) => ({ ...candidate, centrality: centrality(candidate, { inside, links }) }))
    .sort((a, b) => b.centrality - a.centrality || (a.term < b.term ? -1 : 1))
    .slice(0, MOST_TERMS);
  const terms = members.map(({ term }) => term);
  const sentences = [...new Set(members.flatMap((member) => member.sentences))].sort((a, b) => a - b);
  return { theme: nameTheme(terms), source: 'discovered', terms, rules: [], stability: null, sentences };
}

/** How much holds a term to its group, and how much is said with it: summed weight of its links inside · √ sentences. */
function centrality(
  { term, sentences }: Candidate,
  { inside, links }: { readonly inside: ReadonlySet<string>; readonly links: readonly Link[] },
): number {
  const own = links.filter(({ a, b }) => (a === term && inside.has(b)) || (b === term && inside.has(a)));
  return own.reduce((sum, { weight }) => sum + weight, 0) * Math.sqrt(sentences.length);
}
