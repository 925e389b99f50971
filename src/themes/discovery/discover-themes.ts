import type { Word } from '../../data.js';
import type { WordIndex } from '../../statistics/index/index-words.js';
import type { Match, Theme } from '../codebook/theme.js';
import { wordsOfSentences } from '../sentences/words-of-sentences.js';
import { chooseTerms } from './choose-terms.js';
import { CODING, type Coding } from './code-places.js';
import { formThemes, mostSentences } from './form-themes.js';
import { groupTerms } from './group-terms.js';
import { linkTerms } from './link-terms.js';
import { longerTerms } from './longer-terms.js';
import { countedSentences, placeTerms } from './place-terms.js';

const MOST_THEMES = 12;
/** A theme of several terms covers at least this many sentences. */
const LEAST_SENTENCES = 3;

/** A term that is said in more than this share of the sentences is the subject of the discussion, not a theme of it. */
const MOST_ALONE = 0.5;

export interface Discovery {
  readonly themes: readonly Theme[];
  /** Mean adjusted Rand index over 50 seeds, null where nothing is linked. */
  readonly agreement: number | null;
}

/**
 * Proposes themes where there is no codebook: groups of terms that are said in the same stretches of the discussion and near each other, or share
 * their head (垂类模型 and 基座模型 share 模型), found as communities of the graph of terms; of the partitions by 50 seeds the most typical one.
 *
 * Of a group the most central terms that fit each other, 2–8, form a theme and name it, as long as they cover at most a fifth of the discussion; a
 * term that alone covers a tenth may be a theme by itself. A term belongs to one theme, and to a theme that it names inside longer words too (AI in
 * AI课程); a sentence is coded where a term of the theme occurs that is gathered in few stretches, or has another one of them near. The twelve themes
 * that cover most sentences, in descending order. They are proposals to edit, marked `discovered`. Empty where no terms are linked.
 */
export function discoverThemes(index: WordIndex, coding: Coding = CODING): Discovery {
  const discussion = countedSentences(index);
  const candidates = placeTerms(chooseTerms(index), discussion);
  const words = wordsOfSentences(index.transcript, index.words);
  const links = linkTerms(candidates, discussion);
  const longerThan = longerTerms(index, { discussion, candidates });
  const { groups, agreement } = groupTerms({ nodes: candidates.map(({ term }) => term), edges: links }, index.settings.seed);
  const themes = groups
    .flatMap(({ terms, stability }) => {
      const inside = new Set(terms);
      const group = candidates.filter(({ term }) => inside.has(term));
      return formThemes(group, { links, discussion, coding, longerThan }).map((formed): Theme => {
        const { theme, members, places } = formed;
        const terms = members.flatMap(({ term, kinds }) => [term, ...kinds]);
        const sentences = places.map((place) => discussion.sentences[place]!);
        const codings = sentences.map((sentence) => ({ matches: matchesIn(words[sentence]!, new Set(terms)), rules: [] }));
        return { theme, source: 'discovered', terms, rules: [], stability, sentences, codings };
      });
    })
    .filter(({ theme, terms, sentences: { length } }) => {
      const isTheme =
        terms.length > 1
          ? length >= LEAST_SENTENCES
          : length >= mostSentences(discussion) / 2 && length <= MOST_ALONE * discussion.sentences.length;
      return theme !== '' && isTheme;
    })
    .sort((a, b) => b.sentences.length - a.sentences.length || (a.theme < b.theme ? -1 : 1))
    // Tables know themes by their names: a verb and its object may make one that another theme has.
    .filter(({ theme }, i, all) => all.findIndex((other) => other.theme === theme) === i)
    .slice(0, MOST_THEMES);
  return { themes, agreement };
}

/** The counted words of a sentence that are terms of a theme. */
function matchesIn(words: readonly Word[], terms: ReadonlySet<string>): readonly Match[] {
  return words.flatMap(({ start, end, lexeme: { term, reason } }) => (reason === '' && terms.has(term) ? [{ term, start, end }] : []));
}
