import type { Basis, FactRow, HeadSpeakerRow, PairRow, SpeakerKeywordRow, TurnRow } from '../data.js';
import { countByGroup } from '../statistics/counts/count-by-group.js';
import { countTermPairs } from '../statistics/counts/count-term-pairs.js';
import type { WordIndex } from '../statistics/index/index-words.js';
import { drawNetwork } from '../statistics/maps/draw-network.js';
import { countAnswers } from './answers/count-answers.js';
import { comparePassages } from './comparisons/compare-passages.js';
import { countThemeBySection } from './counts/count-theme-by-section.js';
import { countThemeBySpeaker } from './counts/count-theme-by-speaker.js';
import { countThemePairs } from './counts/count-theme-pairs.js';
import { countThemes } from './counts/count-themes.js';
import { listCodebook } from './counts/list-codebook.js';
import { listCodedSentences } from './counts/list-coded-sentences.js';
import { listUncodedSentences } from './counts/list-uncoded-sentences.js';
import { findThemes } from './discovery/find-themes.js';
import { countQuotes } from './passages/count-quotes.js';
import { keySentences } from './passages/key-sentences.js';
import { measureSentences } from './passages/measure-sentences.js';
import { findPassages } from './passages/passage.js';
import { addRecounts } from './robustness/add-recounts.js';
import { measureRobustness } from './robustness/measure-robustness.js';
import { countSentences } from './sentences/count-sentences.js';
import { countTermsOfSentences } from './sentences/count-terms-of-sentences.js';

export type RelatedTables = ReturnType<typeof relateTables>;

interface Counted {
  readonly turns: readonly TurnRow[];
  readonly keywordsBySpeaker: readonly SpeakerKeywordRow[];
  readonly headsBySpeaker: readonly HeadSpeakerRow[];
  /** Figures that were said. */
  readonly facts: readonly FactRow[];
}

/** WordIndex → what occurs together, the themes, the answers, and how far all findings depend on choices: what was counted of the speakers comes back with the number of these, and `basis` is complete. */
export function relateTables(index: WordIndex, { turns, keywordsBySpeaker, headsBySpeaker, facts }: Counted) {
  const { themes, agreement } = findThemes(index);
  const themeBySpeaker = countThemeBySpeaker(index, themes);
  const tested = { keywordsBySpeaker, headsBySpeaker, themeBySpeaker, termPairs: countTermPairs(index) };
  const robustness = measureRobustness(index, themes, tested);
  const found = addRecounts(tested, robustness);
  const terms = countTermsOfSentences(index);
  const likely = measureSentences(index, terms);
  const passages = findPassages(index, terms, likely);
  const quotes = countQuotes(index, terms, passages);
  return {
    ...found,
    robustness,
    sentences: countSentences(index.transcript, keySentences(index, likely)),
    themes: countThemes(index, themes),
    themeBySection: countThemeBySection(index, themes),
    themePairs: countThemePairs(index, themes),
    byGroup: countByGroup(index, themes),
    codebook: listCodebook(index, themes),
    codedSentences: listCodedSentences(index, themes),
    uncodedSentences: listUncodedSentences(index, themes),
    answers: countAnswers(index, { turns, terms, quotes }),
    quotes,
    comparisons: comparePassages(index, terms, { passages, facts }),
    network: drawNetwork(index, found.termPairs),
    basis: basisOf(index, { agreement, ...found }),
  };
}

/** What all tables were counted from. */
function basisOf(
  index: WordIndex,
  { agreement, termPairs }: { readonly agreement: number | null; readonly termPairs: readonly PairRow[] },
): Basis {
  const strong = termPairs.filter(({ tier }) => tier === 'strong');
  return { ...index.basis, themes_agreement: agreement, pairs_tested: termPairs.length, pairs_passed: strong.length };
}
