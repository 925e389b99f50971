import type { Basis, KeywordTables, ThemeTables } from '../data.js';
import { countTermPairs } from '../statistics/counts/count-term-pairs.js';
import type { WordIndex } from '../statistics/index/index-words.js';
import { drawNetwork } from '../statistics/maps/draw-network.js';
import { countAnswers } from './answers/count-answers.js';
import { countThemeBySection } from './counts/count-theme-by-section.js';
import { countThemeBySpeaker } from './counts/count-theme-by-speaker.js';
import { countThemePairs } from './counts/count-theme-pairs.js';
import { countThemes } from './counts/count-themes.js';
import { findThemes } from './discovery/find-themes.js';
import { measureRobustness } from './robustness/measure-robustness.js';
import { countSentences } from './sentences/count-sentences.js';

export interface RelatedTables extends ThemeTables {
  /** The basis of all tables, now complete. */
  readonly basis: Basis;
}

/** WordIndex → pairs of terms, themes, answers, and the robustness of all findings. Takes the tables of turns and of speakers' words. */
export function relateTables(
  index: WordIndex,
  { turns, keywordsBySpeaker }: Pick<KeywordTables, 'turns' | 'keywordsBySpeaker'>,
): RelatedTables {
  const termPairs = countTermPairs(index);
  const { themes, agreement } = findThemes(index);
  const themeBySpeaker = countThemeBySpeaker(index, themes);
  const answers = countAnswers(index, turns);
  return {
    sentences: countSentences(index.transcript, answers),
    termPairs,
    themes: countThemes(index, themes),
    themeBySpeaker,
    themeBySection: countThemeBySection(index, themes),
    themePairs: countThemePairs(index, themes),
    answers,
    robustness: measureRobustness(index, themes, { keywordsBySpeaker, termPairs, themeBySpeaker }),
    network: drawNetwork(index, termPairs),
    basis: {
      ...index.basis,
      themes_agreement: agreement,
      pairs_tested: termPairs.length,
      pairs_passed: termPairs.filter(({ q }) => q < index.settings.thresholds.strong).length,
    },
  };
}
