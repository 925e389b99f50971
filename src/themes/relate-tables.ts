import type { Basis, KeywordTables, SpeakerKeywordRow, ThemeTables } from '../data.js';
import { countTermPairs } from '../statistics/counts/count-term-pairs.js';
import type { WordIndex } from '../statistics/index/index-words.js';
import { drawNetwork } from '../statistics/maps/draw-network.js';
import { countAnswers } from './answers/count-answers.js';
import { countThemeBySection } from './counts/count-theme-by-section.js';
import { countThemeBySpeaker } from './counts/count-theme-by-speaker.js';
import { countThemePairs } from './counts/count-theme-pairs.js';
import { countThemes } from './counts/count-themes.js';
import { findThemes } from './discovery/find-themes.js';
import { gradeFindings } from './robustness/grade-findings.js';
import { measureRobustness } from './robustness/measure-robustness.js';
import { countSentences } from './sentences/count-sentences.js';

export interface RelatedTables extends ThemeTables {
  /** With their final grades, which take the place of those before. */
  readonly keywordsBySpeaker: readonly SpeakerKeywordRow[];
  /** Of all tables, now complete. */
  readonly basis: Basis;
}

/** WordIndex → what occurs together, the themes, the answers, and how far all findings depend on choices. Takes the tables of turns and of speakers' words. */
export function relateTables(
  index: WordIndex,
  { turns, keywordsBySpeaker }: Pick<KeywordTables, 'turns' | 'keywordsBySpeaker'>,
): RelatedTables {
  const { themes, agreement } = findThemes(index);
  const tested = { keywordsBySpeaker, termPairs: countTermPairs(index), themeBySpeaker: countThemeBySpeaker(index, themes) };
  const graded = gradeFindings(tested, measureRobustness(index, themes, tested));
  const answers = countAnswers(index, turns);
  return {
    ...graded,
    sentences: countSentences(index.transcript, answers),
    themes: countThemes(index, themes),
    themeBySection: countThemeBySection(index, themes),
    themePairs: countThemePairs(index, themes),
    answers,
    network: drawNetwork(index, graded.termPairs),
    basis: {
      ...index.basis,
      themes_agreement: agreement,
      pairs_tested: graded.termPairs.length,
      pairs_passed: graded.termPairs.filter(({ tier }) => tier === 'strong').length,
    },
  };
}
